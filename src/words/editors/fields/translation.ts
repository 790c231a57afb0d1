import type { Fields } from '../../field.ts';

/** Front matter of a translation. */
export const translation = {
  '': 'A version in another language. It has the name of that version: `privacy/de/2026-06-03.mdx`.',
  translates: 'Fingerprint of the text that it translates. `npm run policy -- translate` writes it.',
  stillMatches: 'Fingerprint of the corrected source, if the correction changes nothing in this translation.',
  title: "The page's title in this language, such as “Datenschutzerklärung”.",
  summary: 'The short version, with as many sentences as in the source.',
  changes: 'What changed, with as many sentences as in the source.',
  translator: 'Who translated it. Readers see it.',
  published: 'The day on which the translation is first published here. The feed announces it.',
  draft: 'Write `true` until it is finished. Only `npm run dev` and previews then show it.',
  corrections: "Mistakes in the translation's own words that were corrected after it was published. Readers see them.",
  'corrections.date': 'The day of the correction.',
  'corrections.what': 'What was corrected, in one sentence.',
  'corrections.before': 'Fingerprint of the text before. `npm run check` says it.',
  'corrections.after': 'Fingerprint of the text after. `npm run check` says it.',
} as const satisfies Fields;
