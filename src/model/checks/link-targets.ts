import { isDate } from '../../schema/date.ts';
import { fileOf, organizationOf, versionsOf, type ContentIndex } from '../content-index.ts';
import { PREFERENCES_ANCHOR, purposeAnchor } from '../pages/urls.ts';
import { holdsOn } from '../text/dates.ts';
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
    if (isDate(name)) targets.set(`/${policy}/${name}/`, anchors);
    targets.set(`/${policy}/history/`, []);
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
function sitePages({ content, today }: ContentIndex, organization: string): [path: string, anchors: string[]][] {
  const { purposes = [], trackers = [] } = fileOf(content.trackers, organization)?.value ?? {};
  const active = trackers.filter((tracker) => holdsOn(today, tracker));
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
