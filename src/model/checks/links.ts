import { isDate } from '../../schema/date.ts';
import type { Problem } from '../../schema/problem.ts';
import { holdsOn } from '../text/dates.ts';
import { contentProblems as say } from '../problems/content.ts';
import type { Prose } from '../versions/prose.ts';
import { isInternal, PREFERENCES_ANCHOR, purposeAnchor } from '../pages/urls.ts';
import { partsOf, statusOf } from '../versions/version-files.ts';
import { fileOf, organizationOf, versionsOf, type ContentIndex } from '../content-index.ts';

/** The pages of an organization by path, each with its anchors. */
type Pages = Map<string, string[]>;

/** Every link in a policy is of a safe form, and leads to a page and a heading that are there. */
export function checkLinks(context: ContentIndex): Problem[] {
  const pages = new Map(context.organizations.map((id) => [id, pagesOf(context, id)]));
  return [...context.prose].flatMap(([file, prose]) => {
    const known: Pages = pages.get(organizationOf(file)) ?? new Map<string, string[]>();
    return prose.links.flatMap(({ url, line }): Problem[] => {
      if (/^(https:\/\/[^/]|mailto:[^@\s]+@[^@\s]+$)/.test(url)) return [];
      const [page = '', anchor] = url.split('#');
      if (page !== '' && !isInternal(page)) return [say.linkForm(file, line, url)];
      const anchors = page === '' ? anchorsOf(prose) : known.get(page);
      if (!anchors) return [say.linkPage(file, line, url, [...known.keys()])];
      return anchor === undefined || anchors.includes(anchor) ? [] : [say.linkAnchor(file, line, url, anchors)];
    });
  });
}

function pagesOf(context: ContentIndex, organization: string): Pages {
  const { purposes = [], trackers = [] } = fileOf(context.content.trackers, organization)?.value ?? {};
  const shown = purposes.filter(({ id }) =>
    trackers.some((tracker) => tracker.purpose === id && holdsOn(context.today, tracker)),
  );
  const pages: Pages = new Map([
    ['/', []],
    ['/cookies/', shown.map(({ id }) => purposeAnchor(id))],
    ['/subprocessors/', []],
    ['/contact/', []],
    ...(trackers.some(({ runs }) => runs === 'this-site') ? [['/choices/', []] as [string, string[]]] : []),
  ]);
  // A draft has no page but in the preview.
  for (const { file } of context.content.policies.filter(
    (entry) => organizationOf(entry.file) === organization && !entry.value?.draft,
  )) {
    const { policy, name } = partsOf(file);
    const anchors = anchorsOf(context.prose.get(file));
    if (isDate(name)) pages.set(`/${policy}/${name}/`, anchors);
    pages.set(`/${policy}/history/`, []);
    // A version that cannot be read yet must not make links to its policy look wrong as well.
    const siblings = versionsOf(context, organization, policy);
    const current =
      siblings.find((version) => statusOf(version, siblings, context.today) === 'in-force') ??
      siblings.filter(({ frontMatter }) => !frontMatter.draft).at(-1);
    if (!current || current.entry.file === file) pages.set(`/${policy}/`, anchors);
  }
  return pages;
}

const anchorsOf = (prose: Prose | undefined): string[] => [
  ...(prose?.headings.map(({ slug }) => slug) ?? []),
  ...(prose?.components.some(({ name }) => name === 'CookiePreferences') ? [PREFERENCES_ANCHOR] : []),
];
