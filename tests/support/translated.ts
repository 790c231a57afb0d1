import { assemble } from '../../src/model/assemble.ts';
import type { Organization, Version } from '../../src/model/organization.ts';
import type { Content } from '../../src/schema/content.ts';
import { formatProblems, isError } from '../../src/schema/problem.ts';
import { readFixture, type Edits } from './content.ts';

/** The files of the fixture that is in English and in German. */
export const files = {
  organization: 'organizations/lighthouse/organization.yaml',
  trackers: 'organizations/lighthouse/trackers.yaml',
  words: 'organizations/lighthouse/words.de.yaml',
  english: 'organizations/lighthouse/privacy/2026-01-15.mdx',
  german: 'organizations/lighthouse/privacy/de/2026-01-15.mdx',
} as const;

const today = '2026-11-21';

/** The errors of a content, as an editor reads them. */
export const errorsOf = (content: Content) => assemble(content, { today }).problems.filter(isError);

/** The organization in each of its languages, that of the source first. Errors in the content are a test's mistake. */
export function inEachLanguage(content: Content): readonly Organization[] {
  const { organizations, problems } = assemble(content, { today });
  const errors = problems.filter(isError);
  if (errors.length > 0) throw new Error(formatProblems(errors));
  return organizations[0]!.languages;
}

/** The fixture in English and in German. */
export function bothOf(content: Content): [source: Organization, german: Organization] {
  const [source, german] = inEachLanguage(content);
  return [source!, german!];
}

export const translated = (edits: Edits = {}): [source: Organization, german: Organization] =>
  bothOf(readFixture('translated', edits));

export const versionsIn = ({ policies }: Organization): Version[] => policies.flatMap(({ versions }) => versions);

/** A second version, which nobody has translated. */
export const untranslatedVersion = (text: string): string =>
  text
    .replace('kind: first', 'kind: material\nchanges: [It watches more seas.]\nreconsent: none')
    .replace('watches the sea.', 'watches the seas.');
