import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { builtSite, organizationsOf, publicSites } from '../support/model.ts';
import { builtFiles } from '../support/pages.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Words in the order in which they are read; how they are set and punctuated is not part of the comparison. */
const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The text below a node, without the parts that are no text of the policy. */
function textOf(node: Node, isLeftOut: (classes: string[]) => boolean): string {
  if ('value' in node) return node.value;
  const classes = 'attrs' in node ? (node.attrs.find(({ name }) => name === 'class')?.value ?? '').split(' ') : [];
  if (!('childNodes' in node) || isLeftOut(classes)) return '';
  // A cell and a paragraph end a word.
  return `${node.childNodes.map((child) => textOf(child, isLeftOut)).join('')} `;
}

const find = (node: Node, tag: string): Node | undefined =>
  'tagName' in node && node.tagName === tag
    ? node
    : 'childNodes' in node
      ? node.childNodes.map((child) => find(child, tag)).find(Boolean)
      : undefined;

/** State, contents, controls and the foot of a version say something about the text, and are not part of it. */
const around = ['owner', 'state-line', 'print-only', 'notice', 'contents', 'inline-preferences', 'version'];

const versions = publicSites().flatMap((site) =>
  builtFiles(site)
    .filter((file) => file.endsWith('.md'))
    .map((file) => [site, file] as const),
);

describe.each(versions)('%s: %s', (site, file) => {
  const folder = builtSite(site).folder;
  const bytes = readFileSync(`${folder}/${file}`);
  const html = readFileSync(`${folder}/${file.replace(/\.md$/, '/index.html')}`, 'utf8');

  test('the visible text of the page is that of the canonical text', () => {
    const page = textOf(find(parse(html), 'article')!, (classes) => classes.some((name) => around.includes(name)));
    const { html: canonical } = markdownToHtml(bytes.toString('utf8'), { features: { frontmatter: true } });
    expect(words(page)).toEqual(words(textOf(parse(canonical), () => false)));
  });

  test('R02: the fingerprint on the page is that of the bytes served', () => {
    expect(html).toContain(`<code>${createHash('sha256').update(bytes).digest('hex')}</code>`);
  });
});

test.each(publicSites())('every version of “%s” has its canonical text, and nothing else has one', (name) => {
  const published = organizationsOf(name).flatMap(({ policies }) =>
    policies.flatMap((policy) => policy.versions.map(({ markdownUrl }) => markdownUrl)),
  );
  const served = versions.filter(([site]) => site === name).map(([, file]) => `/${file}`);
  expect(served.sort()).toEqual(published.sort());
});
