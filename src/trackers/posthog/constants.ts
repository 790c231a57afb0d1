/** Lifetime of the cookie in days: PostHog's own default, within the 13 months of CNIL's guidance (requirement R11). */
export const LIFETIME_DAYS = 365;
