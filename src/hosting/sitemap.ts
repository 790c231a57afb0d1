/** Dated versions stay out of the sitemap: a policy's own URL stands for the version in force. `page`: an absolute URL. */
export const isInSitemap = (page: string): boolean => !/\/\d{4}-\d{2}(-\d{2})?\/$/.test(new URL(page).pathname);
