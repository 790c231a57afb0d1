import type { Fields } from '../../field.ts';
import { rights } from './rights.ts';

/** Front matter of a policy's version. */
export const policy = {
  '': 'One version of a policy. Its date is the name of the file, such as `2026-06-03.mdx` or `2026-06.mdx`.',
  title: "The page's title, such as “Privacy policy”.",
  dateKind: {
    text: "What the date in the file's name is.",
    values: {
      effective: 'The day on which the version takes effect.',
      'last-updated': 'The day on which the source was last updated.',
      'first-published': 'The day on which it was first published here.',
    },
  },
  draft: 'Write `true` until the version is decided on. Only `npm run dev` and previews then show it.',
  kind: {
    text: 'What kind of change this is. An imported one may not state it: it ends no consent, and readers are told.',
    values: {
      first: 'There is no version before.',
      editorial: 'Nothing changes for people.',
      material: 'Something changes for people. Write `reconsent` as well.',
    },
  },
  changes: 'What changed, in plain sentences. Required with `kind: editorial` and `kind: material`.',
  reconsent: {
    text: 'Whose consent a material change ends. Required with `kind: material`, and only there.',
    values: { all: 'Everybody is asked again, for every purpose.', none: 'Nobody is asked again.' },
  },
  announced: 'The day on which people were told: the day on which the file was first published.',
  lateReason: "Why it was announced later than the organization's `notice` allows. Readers see it.",
  justification:
    'Why a change that usually is material is editorial here. Only with `kind: editorial`. Readers see it.',
  corrections:
    'Mistakes in the words, corrected since the version was in force. `npm run check:content` prints what to write.',
  'corrections.date': 'The day of the correction.',
  'corrections.what': 'What was corrected, in a sentence.',
  'corrections.before': 'The SHA-256 of the text before.',
  'corrections.after': 'The SHA-256 of the text after.',
  summary: 'The policy in a few sentences, shown above its text.',
  processing: 'What data is used for, and on which ground (GDPR Art. 13(1)(c)). `<ProcessingTable />` shows it.',
  'processing.purpose': 'What the data is used for, such as “Sending receipts”.',
  'processing.basis': {
    text: 'The legal basis (GDPR Art. 6(1)).',
    values: {
      consent: 'The person has consented (GDPR Art. 6(1)(a)).',
      contract: 'Needed for a contract with the person (GDPR Art. 6(1)(b)).',
      'legal-obligation': 'The law demands it (GDPR Art. 6(1)(c)).',
      'legitimate-interests': "Needed for interests that the person's do not override (GDPR Art. 6(1)(f)).",
    },
  },
  'processing.note': 'What else a reader should know, such as which legitimate interest it is (GDPR Art. 13(1)(d)).',
  retention:
    'How long data is kept (GDPR Art. 13(2)(a), Cal. Civ. Code § 1798.100(a)(3)). `<RetentionTable />` shows it.',
  'retention.data': 'The data that is kept, as a reader names it, such as “Log of visits”.',
  'retention.note': 'What else a reader should know: why, or what happens at the end.',
  'retention.kind': {
    text: 'How the period is found. It decides which keys the row has.',
    values: {
      period: 'Kept for a `period`.',
      event: 'Kept until an `event` and, with `then`, for a period after it.',
      after: 'Kept for a `period` that starts with an `event`.',
      plan: "Kept for as long as the customer's plan says.",
      criteria: 'Kept by criteria that give no figure.',
    },
  },
  'retention.period': 'How long: P90D (days), P6M (months), P7Y (years) or PT24H (hours).',
  'retention.bound': {
    text: 'How exact the period is.',
    values: { exactly: 'That long.', 'up-to': 'At most that long.', 'at-least': 'That long or longer.' },
  },
  'retention.event':
    'What the period ends with (`kind: event`) or starts with (`kind: after`), such as “the account is closed”.',
  'retention.then': 'How long it is kept after the event, such as P90D.',
  'retention.plans': 'One row for each plan.',
  'retention.plans.plan': "The plan's name. Leave it out if the source gives only the periods.",
  'retention.plans.period': {
    text: 'How long, such as P30D.',
    values: { custom: 'Agreed with the customer.' },
  },
  'retention.plans.bound': {
    text: 'How exact the period is.',
    values: { exactly: 'That long.', 'up-to': 'At most that long.', 'at-least': 'That long or longer.' },
  },
  'retention.criteria': 'What decides how long, such as “as long as tax law requires”.',
  'retention.typically': 'The period that usually comes of the criteria, such as P7Y.',
  rights: 'What people can ask for, and how (GDPR Art. 13(2)(b) to (d)). `<RightsTable />` shows it.',
  'rights.right': { text: 'The right.', values: rights },
  'rights.how': 'How people use it, such as “Write to us; we answer within a month.”',
} as const satisfies Fields;
