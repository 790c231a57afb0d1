/**
 * Lifetime of the cookies in seconds: 390 days, within the 13 months of CNIL's guidance (requirement R11). Google's
 * default is 2 years, renewed on each visit.
 */
export const COOKIE_SECONDS = 33_696_000;

/** The same as an ISO 8601 duration, for the cookie table. */
export const COOKIE_LIFETIME = 'P390D';

/**
 * Names of both cookies. Google puts `cookie_prefix` in front of each (“Cookies and user identification”, “Cookie
 * prefix”). With the organization's id, two organizations on one origin have cookies of their own, and `_ga` of the
 * organization's website is another cookie.
 */
export const cookieNames = (organization: string, measurementId: string): [visitor: string, visit: string] => [
  `${organization}_ga`,
  `${organization}_ga_${measurementId.slice(2)}`,
];

/** Where Google serves its script. */
export const SCRIPT = 'https://www.googletagmanager.com/gtag/js';

/** The address of one data stream's script. */
export const scriptOf = (measurementId: string): string => `${SCRIPT}?id=${measurementId}`;
