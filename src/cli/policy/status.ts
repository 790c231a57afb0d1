import { startOf } from '../../model/text/dates.ts';
import type { Organization, Version } from '../../model/organization.ts';
import type { Content } from '../../schema/content.ts';
import type { Lifespan } from '../../schema/date.ts';
import { readSound } from './read.ts';

const words: Record<Version['status'], string> = {
  'in-force': 'in force',
  upcoming: 'coming',
  superseded: 'superseded',
  draft: 'draft',
};

/** What is in force, what is coming and what is a draft, and the day of the next build that changes anything. */
export function status(): string {
  const { content, organizations, today } = readSound();
  const lines = organizations.flatMap(({ id, policies }) =>
    policies.flatMap((policy) => [
      `${id}/${policy.id}`,
      ...policy.versions.map((version) => `  ${version.id.padEnd(10)}  ${words[version.status]}`),
    ]),
  );
  const coming = [...versionDates(organizations), ...rowDates(content)]
    .filter(({ day }) => day > today)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const due = coming.filter(({ day }) => day === coming[0]?.day).map(({ what }) => `  ${what}`);
  const next = coming[0]
    ? [`The next build is due on ${coming[0].day}:`, ...new Set(due)]
    : ['Nothing is coming: no build is due.'];
  return [`On ${today}:`, ...lines, '', ...next].join('\n');
}

/** A day on which the site is another one, and why. */
interface Due {
  day: string;
  what: string;
}

const versionDates = (organizations: readonly Organization[]): Due[] =>
  organizations.flatMap(({ id, policies }) =>
    policies.flatMap((policy) =>
      policy.upcoming.map((version) => ({
        day: startOf(version.id),
        what: `${id}/${policy.id} of ${version.id} takes effect`,
      })),
    ),
  );

/** Rows of trackers, subprocessors and vendors that start or end. */
function rowDates({ trackers, subprocessors, vendors }: Content): Due[] {
  const datesOf = (file: string, rows: readonly Partial<Lifespan>[]): Due[] =>
    rows.flatMap(({ since, until }) =>
      [since, until].flatMap((date) =>
        date === undefined ? [] : [{ day: startOf(date), what: `rows of ${file} change` }],
      ),
    );
  return [
    ...trackers.flatMap(({ file, value }) => datesOf(file, [...(value?.purposes ?? []), ...(value?.trackers ?? [])])),
    ...subprocessors.flatMap(({ file, value }) => datesOf(file, value?.rows ?? [])),
    ...vendors.flatMap(({ file, value }) => datesOf(file, value?.rows ?? [])),
  ];
}
