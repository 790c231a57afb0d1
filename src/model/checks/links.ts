import { suggestionFor } from '../../schema/nearest.ts';
import { problemAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import type { Said } from '../../words/said.ts';
import { organizationOf, type ContentIndex } from '../content-index.ts';
import { isInternal } from '../pages/urls.ts';
import type { Prose } from '../versions/prose.ts';
import { saidOfHost } from './link-hosts.ts';
import { anchorsOf, linkTargetsOf, type LinkTargets } from './link-targets.ts';
import { saidOfWords } from './link-words.ts';
import { saidOfMail } from './mail-links.ts';

const wrong = words.problems.links;

/** Every link in a policy is of a safe form, leads to where its words say, and to a page and a heading that exist. */
export function checkLinks(context: ContentIndex): Problem[] {
  const targets = new Map(context.organizations.map((id) => [id, linkTargetsOf(context, id)]));
  return [...context.prose.keys()].flatMap((file) =>
    linkProblemsIn(file, targets.get(organizationOf(file)) ?? new Map<string, string[]>(), context),
  );
}

/** What is wrong with the links of one text. `targets`: of its organization. */
export function linkProblemsIn(file: string, targets: LinkTargets, context: ContentIndex): Problem[] {
  const prose = context.prose.get(file)!;
  const isTranslation = context.content.translations.some((entry) => entry.file === file);
  const source = isTranslation ? sourceOf(file, context) : prose;
  // What translates nothing says so itself.
  if (!source) return [];
  return prose.links.flatMap(({ url, line, words: texts }) => {
    const said =
      saidOfOwnAnchor(url, prose, source) ??
      whatIsWrong(url, source, targets, organizationOf(file)) ??
      texts.map((text) => saidOfWords(text, url)).find(Boolean);
    return said ? [problemAt(file, line, said)] : [];
  });
}

/** A heading of a translation has the anchor that it has in the source. */
const sourceOf = (file: string, { prose }: ContentIndex): Prose | undefined =>
  prose.get(file.replace(/[^/]+\/([^/]+)$/, '$1'));

/** A link to a heading of a translation, by the anchor that its own words would give. */
function saidOfOwnAnchor(url: string, { headings }: Prose, source: Prose): Said | undefined {
  if (!url.startsWith('#') || anchorsOf(source).includes(url.slice(1))) return undefined;
  const at = headings.findIndex(({ slug }) => `#${slug}` === url);
  const meant = source.headings[at]?.slug;
  const areAlike = headings.length === source.headings.length;
  return meant !== undefined && areAlike ? words.problems.translations.ownAnchor(url, meant) : undefined;
}

function whatIsWrong(url: string, prose: Prose, targets: LinkTargets, organization: string): Said | undefined {
  if (/^https:\/\//.test(url)) return saidOfHost(url);
  if (/^mailto:/.test(url)) return saidOfMail(url);
  const [page = '', anchor] = url.split('#');
  const isOwnPage = page === '';
  if (!isOwnPage && !isInternal(page)) return wrong.notAllowed(url);
  const anchors = isOwnPage ? anchorsOf(prose) : targets.get(page);
  if (!anchors) return wrong.noPage(url, suggestionFor(fromItsRoot(page, organization), [...targets.keys()]));
  if (anchor === undefined || anchors.includes(anchor)) return undefined;
  return wrong.noHeading(url, suggestionFor(url.replace(/.*#/, ''), anchors));
}

/** An address as the preview of all organizations shows it, with the organization in front, as a policy links to it. */
const fromItsRoot = (page: string, organization: string): string =>
  page.startsWith(`/${organization}/`) ? page.slice(`/${organization}`.length) : page;
