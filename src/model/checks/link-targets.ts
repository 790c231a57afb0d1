import { isDate } from '../../schema/date.ts';
import { fileOf, organizationOf, versionsOf, type ContentIndex } from '../content-index.ts';
import { kindOf } from '../documents.ts';
import { PREFERENCES_ANCHOR, purposeAnchor } from '../pages/urls.ts';
import { holdsOn, startOf } from '../text/dates.ts';
import type { Prose } from '../versions/prose.ts';
import { partsOf, statusOf } from '../versions/version-files.ts';

/** The pages of an organization by path, each with its anchors. */
export type LinkTargets = Map<string, string[]>;

/** Every page that a policy of an organization may link to. */
export function linkTargetsOf(context: ContentIndex, organization: string): LinkTargets {
  const targets = new Map(sitePages(context, organization));
  for (const file of publishedFiles(context, organization)) {
    const { policy, name } = partsOf(file);
    const anchors = anchorsOf(context.prose.get(file));
    const { isVersioned } = kindOf(organization, policy, context.content);
    if (isVersioned && isDate(name)) targets.set(`/${policy}/${name}/`, anchors);
    if (isVersioned) targets.set(`/${policy}/history/`, []);
    if (isAtPolicyUrl(context, organization, policy, file)) targets.set(`/${policy}/`, anchors);
  }
  return targets;
}

/** Anchors of a policy's page. */
export function anchorsOf(prose: Prose | undefined): string[] {
  const headings = prose?.headings.map(({ slug }) => slug) ?? [];
  const hasPreferences = prose?.components.some(({ name }) => name === 'CookiePreferences');
  return hasPreferences ? [...headings, PREFERENCES_ANCHOR] : headings;
}

/** The pages that are not policies. */
function sitePages(context: ContentIndex, organization: string): [path: string, anchors: string[]][] {
  const { purposes = [], trackers = [] } = fileOf(context.content.trackers, organization)?.value ?? {};
  const days = daysShown(context, organization);
  const active = trackers.filter((tracker) => days.some((day) => holdsOn(day, tracker)));
  const shown = purposes.filter(({ id }) => active.some(({ purpose }) => purpose === id));
  const runsTrackers = trackers.some(({ runs }) => runs === 'this-site');
  return [
    ['/', []],
    ['/cookies/', shown.map(({ id }) => purposeAnchor(id))],
    ['/subprocessors/', []],
    ['/contact/', []],
    ...(runsTrackers ? [['/choices/', []] satisfies [string, string[]]] : []),
  ];
}

/** The days whose trackers the cookie page lists: today and, where nothing is there yet, the first one to come. */
function daysShown({ content, today, versions: all }: ContentIndex, organization: string): string[] {
  const { trackers = [] } = fileOf(content.trackers, organization)?.value ?? {};
  const policy = fileOf(content.organizations, organization)?.value?.consent.policy;
  const published = versionsOf({ versions: all }, organization, policy).filter(({ frontMatter }) => !frontMatter.draft);
  const first = startOf(published.at(-1)?.id ?? today);
  if (first > today) return [today, first];
  if (trackers.some((tracker) => holdsOn(today, tracker))) return [today];
  const coming = trackers.map(({ since }) => startOf(since)).filter((day) => day > today);
  return [today, ...coming.sort().slice(0, 1)];
}

/** The policy files of an organization that have a page. A draft has one only in the preview. */
const publishedFiles = ({ content }: ContentIndex, organization: string): string[] =>
  content.policies
    .filter(({ file, value }) => organizationOf(file) === organization && !value?.draft)
    .map(({ file }) => file);

/** Whether a version is the one at its policy's own URL. */
function isAtPolicyUrl(context: ContentIndex, organization: string, policy: string, file: string): boolean {
  const versions = versionsOf(context, organization, policy);
  const inForce = versions.find((version) => statusOf(version, versions, context.today) === 'in-force');
  const earliest = versions.filter(({ frontMatter }) => !frontMatter.draft).at(-1);
  const current = inForce ?? earliest;
  // A version that cannot be read yet must not make links to its policy look wrong as well.
  return current === undefined || current.entry.file === file;
}
