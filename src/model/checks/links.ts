import type { Problem } from '../../schema/problem.ts';
import { contentProblems as say } from '../problems.ts';
import type { Prose } from '../prose.ts';
import { isInternal, purposeAnchor } from '../urls.ts';
import { statusOf, type VersionFile } from '../versions.ts';
import { fileOf, versionsOf, type CheckContext } from './context.ts';

/** Where the inline preferences stand in a policy. */
export const PREFERENCES_ANCHOR = 'cookie-preferences';

/** Every link in a policy is of a safe form, and leads to a page and a heading that are there. */
export function checkLinks(context: CheckContext): Problem[] {
  const pages = new Map(context.organizations.map((id) => [id, pagesOf(context, id)]));
  return context.versions.flatMap(({ entry, organization }) => {
    const prose = context.prose.get(entry.file);
    return (prose?.links ?? []).flatMap(({ url, line }): Problem[] => {
      if (/^(https:\/\/[^/]|mailto:[^@\s]+@[^@\s]+$)/.test(url)) return [];
      const [page = '', anchor] = url.split('#');
      if (page !== '' && !isInternal(page)) return [say.linkForm(entry.file, line, url)];
      const known = pages.get(organization) ?? new Map<string, string[]>();
      const anchors = page === '' ? anchorsOf(prose) : known.get(page);
      if (!anchors) return [say.linkPage(entry.file, line, url, [...known.keys()])];
      return anchor === undefined || anchors.includes(anchor) ? [] : [say.linkAnchor(entry.file, line, url, anchors)];
    });
  });
}

/** The organization's pages by path, each with its anchors. */
function pagesOf(context: CheckContext, organization: string): Map<string, string[]> {
  const purposes = fileOf(context.content.trackers, organization)?.facts?.purposes ?? [];
  const pages = new Map<string, string[]>([
    ['/', []], ['/cookies/', purposes.map(({ id }) => purposeAnchor(id))], ['/subprocessors/', []], ['/contact/', []],
  ]);
  const anchors = (version: VersionFile) => anchorsOf(context.prose.get(version.entry.file));
  for (const version of versionsOf(context, organization)) {
    const siblings = versionsOf(context, organization, version.policy);
    const isCurrent = statusOf(version, siblings, context.today) === 'in-force';
    const page = `/${version.policy}/`;
    pages.set(`${page}${version.id}/`, anchors(version));
    if (isCurrent || !pages.has(page)) pages.set(page, anchors(version));
  }
  return pages;
}

const anchorsOf = (prose: Prose | undefined): string[] => [
  ...(prose?.headings.map(({ slug }) => slug) ?? []),
  ...(prose?.components.some(({ name }) => name === 'CookiePreferences') ? [PREFERENCES_ANCHOR] : []),
];
