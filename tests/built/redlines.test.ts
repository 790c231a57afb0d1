import { readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { builtSite, publicSites } from '../support/model.ts';
import { builtFiles } from '../support/pages.ts';

type Node = DefaultTreeAdapterTypes.Node;
interface Published {
  version: string;
  status: string;
  markdown: string;
  redline?: string;
  redlineToInForce?: string;
  earlierTexts?: { markdown: string; redline: string }[];
}

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const classOf = (node: Node): string =>
  'attrs' in node ? (node.attrs.find(({ name }) => name === 'class')?.value ?? '') : '';
const find = (node: Node, name: string): Node | undefined =>
  classOf(node) === name
    ? node
    : 'childNodes' in node
      ? node.childNodes.map((child) => find(child, name)).find(Boolean)
      : undefined;

/** The text below a node, without one kind of change and without what is said beside the text. */
function textOf(node: Node, leftOut = ''): string {
  if ('value' in node) return node.value;
  if (
    !('childNodes' in node) ||
    ('tagName' in node && node.tagName === leftOut) ||
    ['spoken', 'target'].includes(classOf(node))
  )
    return '';
  const isLine = 'tagName' in node && /^(p|h\d|th|td|pre|li)$/.test(node.tagName);
  return node.childNodes.map((child) => textOf(child, leftOut)).join('') + (isLine ? ' ' : '');
}

/** Every redline of the built sites: its page, and the two texts that it is made of. */
const redlines = publicSites().flatMap((site) =>
  builtFiles(site)
    .filter((file) => file.endsWith('policies.json'))
    .flatMap((file) => {
      const { policies } = JSON.parse(readFileSync(`${builtSite(site).folder}/${file}`, 'utf8')) as {
        policies: { versions: Published[] }[];
      };
      return policies.flatMap(({ versions }) =>
        versions.flatMap((version, at) => {
          const inForce = versions.find(({ status }) => status === 'in-force');
          const corrected = version.earlierTexts ?? [];
          return [
            ...corrected.map((text, index) => [text.redline, site, text, corrected[index + 1] ?? version] as const),
            ...(version.redline ? [[version.redline, site, versions[at + 1]!, version] as const] : []),
            ...(version.redlineToInForce ? [[version.redlineToInForce, site, version, inForce!] as const] : []),
          ];
        }),
      );
    }),
);

describe.each(redlines)('%s', (url, site, before, after) => {
  const read = (address: string) => readFileSync(builtSite(site).folder + new URL(address).pathname, 'utf8');
  const page = parse(read(`${url}index.html`));
  const redline = find(page, 'redline')!;
  const canonical = ({ markdown }: Pick<Published, 'markdown'>) =>
    words(
      textOf(
        parse(markdownToHtml(read(markdown), { features: { frontmatter: true, gfm: { footnotes: false } } }).html),
      ),
    );

  test('rejected, it is the older text as it is served', () =>
    expect(words(textOf(redline, 'ins'))).toEqual(canonical(before)));
  test('accepted, it is the newer one', () => expect(words(textOf(redline, 'del'))).toEqual(canonical(after)));
});

test('the sites of the tests have redlines of both kinds', () => {
  const count = (end: string) => redlines.filter(([url, site]) => site === 'versions' && url.endsWith(end)).length;
  expect([count('/changes/'), count('/since/')]).toEqual([2, 1]);
});

test('a correction has its redline, between the text before it and the text after it', () => {
  const ofCorrections = redlines.filter(([url, site]) => site === 'site' && /[0-9a-f]{64}\/changes\/$/.test(url));
  expect(ofCorrections).toHaveLength(2);
  const [[url]] = ofCorrections as [(typeof redlines)[number]];
  const html = readFileSync(`${builtSite('site').folder}${new URL(url).pathname}index.html`, 'utf8');
  expect(html).toMatch(/<del>(<[^>]+>)*(Removed: )?(<[^>]+>)*siged<\/del>/);
});
