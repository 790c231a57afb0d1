import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import GithubSlugger from 'github-slugger';

/** Folders whose Markdown is not documentation: what others wrote, what was built, and texts of policies. */
const archives = ['content/archive', 'tests/site/archive'];
const excluded = ['node_modules', 'dist', '.build', 'test-results', 'tests/fixtures', ...archives];

/** All documents, from the project's folder. */
export const documents = (): string[] =>
  globSync(['*.md', '.github/**/*.md', '{content,docs,src,tests}/**/*.md'])
    .filter((file) => !excluded.some((folder) => file.startsWith(`${folder}/`)))
    .sort();

/** Links of a document that lead nowhere in this repository. Addresses of the web are not asked. */
export function brokenLinks(file: string, markdown: string): string[] {
  return linksIn(markdown)
    .filter((link) => !isElsewhere(link))
    .filter((link) => !leadsSomewhere(file, markdown, link));
}

/** `[text](target)` and `![text](target)`, but not in code. */
function linksIn(markdown: string): string[] {
  const prose = withoutFences(markdown).replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
}

const isElsewhere = (link: string): boolean => /^[a-z]+:/.test(link);

function leadsSomewhere(file: string, markdown: string, link: string): boolean {
  const [target = '', anchor] = link.split('#');
  if (target === '') return hasAnchor(markdown, anchor);
  const found = path.join(path.dirname(file), decodeURI(target));
  if (!existsSync(found)) return false;
  if (statSync(found).isDirectory()) return anchor === undefined;
  return hasAnchor(readFileSync(found, 'utf8'), anchor);
}

const hasAnchor = (markdown: string, anchor: string | undefined): boolean =>
  anchor === undefined || anchorsIn(markdown).includes(anchor);

/** Anchors as GitHub makes them. */
function anchorsIn(markdown: string): string[] {
  const slugger = new GithubSlugger();
  const headings = withoutFences(markdown).matchAll(/^#{1,6}\s+(.+?)\s*$/gm);
  return [...headings].map(([, heading]) => slugger.slug(textOf(heading!)));
}

/** A heading without its markup. */
const textOf = (heading: string): string => heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');

const withoutFences = (markdown: string): string => markdown.replace(/^ *```[\s\S]*?^ *```$/gm, '');
