/** Media types by the ending of a file's name. Some hosts do not know `.md` or `.ics`, and browsers do not guess. */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  md: 'text/markdown',
  txt: 'text/plain',
  css: 'text/css',
  js: 'text/javascript',
  ics: 'text/calendar',
  json: 'application/json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
};

/** Whether a type is text, which is sent with its encoding: policies have letters of many languages. */
export const isTextType = (type: string): boolean => type.startsWith('text/');

/** The value of `Content-Type`; nothing for an ending that no build has. */
export function contentTypeOf(ending: string): string | undefined {
  const type = mediaTypes[ending];
  if (type === undefined) return undefined;
  return isTextType(type) ? `${type}; charset=utf-8` : type;
}
