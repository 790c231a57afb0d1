/**
 * Lifetime of the cookies in seconds: 390 days, within the 13 months of CNIL's guidance (requirement R11). Google's
 * default is 2 years, renewed on each visit.
 */
export const COOKIE_SECONDS = 33_696_000;

/** The same as an ISO 8601 duration, for the cookie table. */
export const COOKIE_LIFETIME = 'P390D';
