import type { Fields } from '../../field.ts';

/** `subprocessors.yaml`. */
export const subprocessors = {
  '': 'Who receives data from the organization (GDPR Art. 13(1)(e) and 28).',
  list: {
    text: 'What the policy promises about the list.',
    values: {
      published: 'A list with all facts. If some are missing, its page says which.',
      'on-request': 'A list for those who ask.',
      examples: 'No full list. The rows are labelled as examples.',
    },
  },
  note: 'A sentence above the table.',
  rows: 'One row for each service. If a fact changes, end its row with `until` and start another on that day.',
  'rows.since': 'The first day on which the row is true, such as 2026-06-03, or a month, such as 2026-06.',
  'rows.until': 'The first day on which it is no longer true. Leave it out while it is.',
  'rows.service': 'What the vendor does, in a word or two, such as “Hosting”.',
  'rows.vendor': 'The id of a file in `content/vendors/`: `google` for `google.yaml`.',
  'rows.purpose': 'Why the data goes there, such as “Runs the shop”.',
  'rows.data': 'Which data goes there, such as “Name, email address”.',
  'rows.country': 'Where the data is processed, such as DE: a transfer if it is outside the EEA (GDPR Art. 13(1)(f)).',
  'rows.region': 'A narrower place, such as a cloud region: “eu-central-1”.',
} as const satisfies Fields;
