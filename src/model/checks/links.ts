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
  return [...context.prose].flatMap(([file, prose]) => {
    const organization = organizationOf(file);
    const own = targets.get(organization) ?? new Map<string, string[]>();
    return prose.links.flatMap(({ url, line, words: texts }) => {
      const wrongTarget = whatIsWrong(url, sourceOf(file, context) ?? prose, own, organization);
      const said = wrongTarget ?? texts.map((text) => saidOfWords(text, url)).find(Boolean);
      return said ? [problemAt(file, line, said)] : [];
    });
  });
}

/** A heading of a translation has the anchor that it has in the source. */
function sourceOf(file: string, { prose, content }: ContentIndex): Prose | undefined {
  const isTranslation = content.translations.some((entry) => entry.file === file);
  return isTranslation ? prose.get(file.replace(/[^/]+\/([^/]+)$/, '$1')) : undefined;
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
