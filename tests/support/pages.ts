import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { inject } from 'vitest';
import type { SiteName } from './built-sites.ts';

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
  /** URL path: `/altaclario/privacy/`. */
  path: string;
  html: string;
  find: (...tags: string[]) => Found[];
}

/** Every file of a built site, without the compressed copies. */
export const builtFiles = (site: SiteName): string[] =>
  readdirSync(inject('folders')[site], { recursive: true, encoding: 'utf8' })
    .filter((file) => !/\.(br|gz)$/.test(file))
    .sort();

/** Every page of a built site. */
export function builtPages(site: SiteName = 'real'): BuiltPage[] {
  return builtFiles(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(path.join(inject('folders')[site], file), 'utf8');
      const all = elementsOf(parse(html));
      return {
        path: `/${file.replace(/index\.html$/, '')}`,
        html,
        find: (...tags) => all.filter(({ tag }) => tags.includes(tag)),
      };
    });
}

/** `altaclario` for `/altaclario/privacy/`. */
export const organizationOf = ({ path: url }: BuiltPage): string => url.split('/')[1] ?? '';

/** Organizations that have something to ask; every other page has no script. Acme is invented, and its folder may be taken away. */
export const asking = ['acme', 'altaclario', 'tracira'];

/** Scripts that a browser runs: data blocks (HTML, “script element”) are none. */
export const isRun = ({ attributes }: Found): boolean => !attributes['type']?.includes('json');

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
