import type { Fields } from '../../field.ts';

/** `vendors/<id>.yaml`. */
export const vendor = {
  '': 'A third party. Its facts are written once, and all organizations use them.',
  rows: 'What is known about the vendor. If a fact changes, end its row with `until` and start another on that day.',
  'rows.since': 'The first day on which the row is true, such as 2026-06-03, or a month, such as 2026-06.',
  'rows.until': 'The first day on which it is no longer true. Leave it out while it is.',
  'rows.name': 'The name that readers know, such as “Google”.',
  'rows.country': 'Where the vendor is established: two capital letters, such as US.',
} as const satisfies Fields;
