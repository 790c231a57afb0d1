/** Where Vercel serves its script beside a site. */
export const SCRIPT = '/_vercel/insights/script.js';
