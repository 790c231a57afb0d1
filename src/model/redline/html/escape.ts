/** Text as a browser writes it between tags, non-breaking spaces included: the proof compares bytes. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('\u00a0', '&nbsp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Text as a browser writes it inside an attribute's quotes. */
export const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;');
