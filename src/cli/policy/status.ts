import { startOf } from '../../model/dates.ts';
import type { Version } from '../../model/organization.ts';
import { readSound } from './read.ts';

const words: Record<Version['status'], string> = { 'in-force': 'in force', upcoming: 'coming', superseded: 'superseded', draft: 'draft' };

/** What is in force, what is coming and what is a draft, and the day of the next build that changes anything. */
export function status(): string {
  const { organizations, today } = readSound();
  const lines = organizations.flatMap(({ id, policies }) => policies.flatMap((policy) => [
    `${id}/${policy.id}`,
    ...policy.versions.map((version) => `  ${version.id.padEnd(10)}  ${words[version.status]}`),
  ]));
  const coming = organizations.flatMap(({ policies }) => policies.flatMap(({ upcoming }) => upcoming.map((version) => startOf(version.id)))).sort();
  const next = coming[0] ? `The next version takes effect on ${coming[0]}: build the site on that day.` : 'Nothing is coming: no build is due for a version.';
  return [`On ${today}:`, ...lines, '', next].join('\n');
}
