/** What a value can be: its name in the reference, and what an editor is told about a value that is none. */
export const forms = {
  text: {
    name: 'text',
    wrong: 'Write the final text: no [[…]], TODO or TBD, and no character that readers cannot see.',
  },
  'short-form': {
    name: 'text, at most 80 characters',
    wrong: 'Write a few words that end without a full stop, such as: to count visits',
  },
  id: { name: 'id', wrong: 'Write lower-case letters, digits and hyphens, such as session-recording.' },
  date: { name: 'date', wrong: 'Write a real day, such as 2026-06-03, or a month, such as 2026-06.' },
  period: { name: 'period', wrong: 'Write a period such as P90D (days), P6M (months), P7Y (years) or PT24H (hours).' },
  days: { name: 'period of days or more', wrong: 'Write a period such as P30D (days), P6M (months) or P1Y (years).' },
  country: {
    name: 'country code, or `not-stated`',
    wrong: 'Write the two capital letters of ISO 3166-1, such as US, or `not-stated`.',
  },
  email: { name: 'email address', wrong: 'Write one address, such as privacy@example.com.' },
  https: { name: 'https address', wrong: 'Write the whole address, such as https://example.com/page.' },
  origin: { name: 'https address without a path', wrong: 'Write only the host, such as https://events.example.' },
  'site-address': {
    name: 'https address of a site',
    wrong: 'Write https://, the host and, if there is one, the path, such as https://policies.example.com.',
  },
  'email-or-https': {
    name: 'email address or https address',
    wrong: 'Write an address such as security@example.com, or that of a page, starting with https://.',
  },
  order: { name: 'whole number', wrong: 'Write a whole number from 1 to 999, without quotes.' },
  colour: { name: 'colour', wrong: 'Write a colour of six hexadecimal digits, such as "#0b5394".' },
  picture: { name: 'SVG or PNG file in `assets/`', wrong: 'Write the name of an SVG or PNG file, such as logo.svg.' },
  font: {
    name: '`system-sans`, `system-serif` or a WOFF2 file in `assets/`',
    wrong: 'Write system-sans, system-serif, or the name of a WOFF2 file, such as text.woff2.',
  },
  'field-name': { name: 'name of a form field', wrong: 'Write letters, digits, - and _ only, such as _next.' },
  fingerprint: { name: 'SHA-256', wrong: 'Write the 64 hexadecimal digits that `npm run check:content` prints.' },
  'item-name': { name: 'text with at most one `*`', wrong: 'Write a name with at most one *, and not the * alone.' },
  token: { name: 'text from the tool', wrong: "Copy the value from the tool's own settings." },
} as const;
