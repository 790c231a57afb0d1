import type { Choice } from '../../src/consent/record.ts';

/**
 * Yes or no to a purpose that needs consent; whether there is an objection to one that rests on legitimate interests.
 */
export type Answers = Record<string, boolean | { objected: boolean | undefined }>;

/** What a record says of each purpose. Nobody consents to a legitimate interest: a `granted` there would show. */
export const answersIn = ({ purposes }: Pick<Choice, 'purposes'>): Answers =>
  Object.fromEntries(Object.entries(purposes).map(([id, { granted, objected }]) => [id, granted ?? { objected }]));
