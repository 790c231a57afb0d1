import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import {} from 'vitest';
import type { Organization } from '../../src/model/organization.ts';
import { builtSite, ownerOf, publicSites } from './model.ts';
import type { SiteName } from './sites.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** An element of a built page. */
export interface Found {
  tag: string;
  attributes: Record<string, string>;
  /** The text inside it, as it stands. */
  text: string;
}

export interface BuiltPage {
  site: SiteName;
  /** URL path: `/harbour/privacy/`. */
  path: string;
  html: string;
  /** Whose page it is; the list of organizations and the page of what is not found are nobody's. */
  owner?: Organization | undefined;
  find: (...tags: string[]) => Found[];
}

/** Every file of a built site, without the compressed copies. */
export const builtFiles = (site: SiteName): string[] =>
  readdirSync(builtSite(site).folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => !/\.(br|gz)$/.test(file))
    .sort();

/** Every page of a built site. */
export const builtPages = (site: SiteName = 'site'): BuiltPage[] =>
  builtFiles(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(site, file));

/** Every page of all public sites; one that is the same on several days is looked at once. */
export function distinctPages(): BuiltPage[] {
  const pages = publicSites().flatMap((site) => builtPages(site));
  return [...new Map(pages.map((page) => [`${page.path}\n${page.html}`, page])).values()];
}

/** Whether a page has something to ask; every other page has no script. */
export const isAsking = ({ owner }: BuiltPage): boolean => owner?.consent !== undefined;

/** Scripts that a browser runs: data blocks (HTML, “script element”) are none. */
export const isRun = ({ attributes }: Found): boolean => !attributes['type']?.includes('json');

function readPage(site: SiteName, file: string): BuiltPage {
  const html = readFileSync(path.join(builtSite(site).folder, file), 'utf8');
  const url = `/${file.replace(/index\.html$/, '')}`;
  // Not every rule looks inside.
  let all: Found[] | undefined;
  return {
    site,
    path: url,
    html,
    owner: ownerOf(site, url),
    find: (...tags) => {
      all ??= elementsOf(parse(html));
      return all.filter(({ tag }) => tags.includes(tag));
    },
  };
}

function elementsOf(node: Node): Found[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  const inTemplate = 'content' in node ? elementsOf(node.content) : [];
  if (!('tagName' in node)) return children;
  return [
    {
      tag: node.tagName,
      attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
      text: textOf(node),
    },
    ...children,
    ...inTemplate,
  ];
}

function textOf(node: Node | Element): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
