/** Text as a browser writes it between tags, non-breaking spaces included: the proof compares bytes. */
export const escapeText = (text: string): string =>
  escapeSpaces(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));

/** The same for HTML that is escaped except for our own words around it, which have such spaces in French. */
export const escapeSpaces = (html: string): string => html.replaceAll('\u00a0', '&nbsp;');

/** Text as a browser writes it inside an attribute's quotes. */
export const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;');
