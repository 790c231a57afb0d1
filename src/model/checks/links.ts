import { suggestionFor } from '../../schema/nearest.ts';
import { problemAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import type { Said } from '../../words/said.ts';
import { organizationOf, type ContentIndex } from '../content-index.ts';
import { isInternal } from '../pages/urls.ts';
import type { Prose } from '../versions/prose.ts';
import { anchorsOf, linkTargetsOf, type LinkTargets } from './link-targets.ts';

const wrong = words.problems.links;

/** Every link in a policy is of a safe form, and leads to a page and a heading that exist. */
export function checkLinks(context: ContentIndex): Problem[] {
  const targets = new Map(context.organizations.map((id) => [id, linkTargetsOf(context, id)]));
  return [...context.prose].flatMap(([file, prose]) => {
    const own = targets.get(organizationOf(file)) ?? new Map<string, string[]>();
    return prose.links.flatMap(({ url, line }) => {
      const said = whatIsWrong(url, prose, own);
      return said ? [problemAt(file, line, said)] : [];
    });
  });
}

function whatIsWrong(url: string, prose: Prose, targets: LinkTargets): Said | undefined {
  if (isExternal(url)) return undefined;
  const [page = '', anchor] = url.split('#');
  const isOwnPage = page === '';
  if (!isOwnPage && !isInternal(page)) return wrong.notAllowed(url);
  const anchors = isOwnPage ? anchorsOf(prose) : targets.get(page);
  if (!anchors) return wrong.noPage(url, suggestionFor(page, [...targets.keys()]));
  if (anchor === undefined || anchors.includes(anchor)) return undefined;
  return wrong.noHeading(url, suggestionFor(url.replace(/.*#/, ''), anchors));
}

const isExternal = (url: string): boolean => /^mailto:[^@\s]+@[^@\s]+$/.test(url) || isPlainHttps(url);

/** In `https://bank.example@evil.example` a name goes before the host, and looks like one. */
function isPlainHttps(url: string): boolean {
  if (!/^https:\/\/[^/]/.test(url) || !URL.canParse(url)) return false;
  const { username, password } = new URL(url);
  return username === '' && password === '';
}
