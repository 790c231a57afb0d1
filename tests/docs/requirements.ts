import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { TestTitle } from './test-titles.ts';

/** One thing that law, a standard or our own judgement asks for. Its id is quoted by the titles of tests. */
const requirementSchema = z.strictObject({
  id: z.string().regex(/^[A-Z]\d{2}$/),
  requirement: z.string(),
  source: z.string(),
  severity: z.string().regex(/^(must|should|may)\b/),
  /** Why no test quotes the id. */
  notKept: z.string().optional(),
  /** What the tests that quote the id do not show. */
  gap: z.string().optional(),
});
export type Requirement = z.output<typeof requirementSchema>;

const groupSchema = z.strictObject({ title: z.string(), requirements: z.array(requirementSchema) });
export type Group = z.output<typeof groupSchema>;

/** What is written by hand. */
export const REQUIREMENTS_FILE = 'docs/requirements.yaml';
/** What `npm run docs` writes from it. */
export const REQUIREMENTS_PAGE = 'docs/requirements.md';

export const readGroups = (): Group[] =>
  z.strictObject({ groups: z.array(groupSchema) }).parse(parse(readFileSync(REQUIREMENTS_FILE, 'utf8'))).groups;

const ANY_ID = /\b[A-Z]\d{2}\b/g;

/** Ids that a title quotes, if their letter is one of the list's: `A4` and `P90D` are none. */
export function idsIn(title: string, groups: readonly Group[]): string[] {
  const letters = new Set(groups.flatMap(({ requirements }) => requirements.map(({ id }) => id[0])));
  return (title.match(ANY_ID) ?? []).filter((id) => letters.has(id[0]));
}

/** Titles by the id that they quote. */
export function titlesById(titles: readonly TestTitle[], groups: readonly Group[]): Map<string, TestTitle[]> {
  const found = new Map<string, TestTitle[]>();
  for (const title of titles) {
    for (const id of idsIn(title.text, groups)) found.set(id, [...(found.get(id) ?? []), title]);
  }
  return found;
}

/** Everything about the list that is not true: nothing, if it is as it should be. */
export function disagreements(groups: readonly Group[], titles: readonly TestTitle[]): string[] {
  const kept = titlesById(titles, groups);
  const requirements = groups.flatMap((group) => group.requirements);
  const ids = requirements.map(({ id }) => id);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  const unknown = [...kept].filter(([id]) => !ids.includes(id));
  return [
    ...repeated.map((id) => `${id} is in ${REQUIREMENTS_FILE} twice.`),
    ...unknown.map(([id, [first]]) => `${first!.file} quotes ${id}, which is not in ${REQUIREMENTS_FILE}.`),
    ...requirements.flatMap((requirement) => disagreementOf(requirement, kept.has(requirement.id))),
  ];
}

function disagreementOf({ id, notKept, gap }: Requirement, isKept: boolean): string[] {
  if (isKept && notKept) return [`${id} is quoted by a test now: take its notKept out, or make it a gap.`];
  if (!isKept && gap) return [`${id} has a gap, but no test quotes it: write notKept.`];
  if (!isKept && !notKept) return [`${id} is quoted by no test, and no notKept says why.`];
  return [];
}
