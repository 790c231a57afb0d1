import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assemble } from '../../../../src/model/assemble.ts';
import { dataUrl, sizeOf } from '../../../../src/model/look/picture.ts';
import { svgProblems } from '../../../../src/model/look/svg-problems.ts';
import { readTheme } from '../../../../src/model/look/theme.ts';
import type { Organization } from '../../../../src/model/organization.ts';
import type { Content } from '../../../../src/schema/content.ts';
import { words } from '../../../../src/words/index.ts';
import { readContent } from '../../../../src/source/tree.ts';

const svg = (inside: string, attributes = ''): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"${attributes}>${inside}</svg>`);
const content = readContent('tests/site');
const organizationsOf = (each: Content) => assemble(each, { today: '2026-11-21' }).organizations;
const tidewater = (organizations: readonly Organization[]) => organizations.find(({ id }) => id === 'tidewater')!;

describe('a logo draws, and does nothing else', () => {
  test.each([
    ['a script', svg('<script>1</script>')],
    ['a script with a prefix', svg('<svg:script xmlns:svg="http://www.w3.org/2000/svg">1</svg:script>')],
    ['an event', svg('', ' onload="go()"')],
    ['an event in capitals', svg('<path ONCLICK="go()" />')],
    ['an event without quotes', svg('<path onclick=go() />')],
    ['a page inside', svg('<foreignObject></foreignObject>')],
    ['a picture from elsewhere', svg('<image href="https://a.example/a.png" />')],
    ['a shape from elsewhere', svg('<use xlink:href="//a.example/a.svg#a" />')],
    ['a link', svg('<a href="#x"></a>')],
    ['a fill from elsewhere', svg('<path fill="url(https://a.example/a.svg#a)" />')],
    ['a fill whose address is quoted', svg(`<path style="fill: url('a.svg#a')" />`)],
    ['a function written with an escape', svg(String.raw`<path style="fill: u\72l(a.svg)" />`)],
    ['a function written with a reference', svg('<path style="fill: u&#114;l(a.svg)" />')],
    ['a stylesheet from elsewhere', svg('<style>@import "a.css";</style>')],
    ['a stylesheet that loads', svg('<style>path { fill: url(a.svg#a) }</style>')],
    ['an entity', Buffer.from('<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1">&a;</svg>')],
    ['a stylesheet instruction', Buffer.from('<?xml-stylesheet href="a.css"?><svg viewBox="0 0 1 1"></svg>')],
    ['a section that hides tags', svg('<style><![CDATA[a]]></style>')],
    ['another base', svg('<g xml:base="https://a.example/"></g>')],
    ['something that moves', svg('<animate attributeName="href" values="javascript:1" />')],
    ['no picture at all', Buffer.from('<html></html>')],
    ['bytes that are no text', Buffer.from([0x3c, 0xff, 0xfe])],
  ])('%s is refused', (_, picture) => {
    expect(svgProblems(picture)).not.toEqual([]);
  });

  test('shapes, gradients, and colours for the dark scheme are allowed', () => {
    const style = '<style>path { fill: #123456 } @media (prefers-color-scheme: dark) { path { fill: #fff } }</style>';
    const gradient = '<defs><linearGradient id="g"><stop offset="0" stop-color="#fff" /></linearGradient></defs>';
    const shapes = '<g fill="url(#g)"><path d="M0 0h9" /><use href="#g" /><text x="1">Kiln &amp; Co</text></g>';
    const head = '<?xml version="1.0" encoding="UTF-8"?>\n<!-- Drawn by hand. -->\n';
    const picture = `${head}${svg(style + gradient + shapes).toString()}\n`;
    expect(svgProblems(Buffer.from(picture))).toEqual([]);
  });
});

test('a picture says its size, so that the page never jumps', () => {
  expect(sizeOf('a.svg', svg(''))).toEqual({ width: 40, height: 10 });
  expect(sizeOf('a.svg', svg('', ' width="80px" height="30"'))).toEqual({ width: 80, height: 30 });
  expect(sizeOf('a.svg', svg('', ' width="100%"'))).toEqual({ width: 40, height: 10 });
  expect(sizeOf('a.svg', Buffer.from('<svg></svg>'))).toBeUndefined();
});

test('an inlined picture has no character that ends an address', () => {
  expect(dataUrl('a.svg', svg('<title>"a", <b></title>'))).toMatch(/^data:image\/svg\+xml,[^\s,"'<>#&]+$/);
});

describe('theme.css', () => {
  test('sets colours and lengths that the pages know', () => {
    const { colours, lengths, problems } = readTheme(':root{--ink:#123456;/* a\nb */\n--radius: .5rem}');
    expect({ colours, lengths, problems }).toEqual({
      colours: { ink: { light: '#123456', dark: '#123456' } },
      lengths: { radius: 0.5 },
      problems: [],
    });
  });

  test('names the line of a mistake below a comment', () => {
    const { problems } = readTheme('/* one\ntwo */\n:root {\n  --ink: red;\n}\n');
    expect(problems.map(({ line }) => line)).toEqual([4]);
  });

  test.each([
    '@import "a.css";',
    ':root { --ink: #123456 } body { color: red }',
    ':root { color: red }',
    ':root { --ink: #123456; --ink: #654321 }',
    ':root { --ink: var(--x) }',
    ':root { --ink: </style><script>1</script> }',
    '@media print { :root { --ink: #123456 } }',
    'body { --ink: #123456 }',
  ])('%s is refused', (css) => {
    expect(readTheme(css).problems).not.toEqual([]);
  });
});

describe('what is locked', () => {
  /** The same organization without a look of its own. */
  const plain = structuredClone(content);
  const file = plain.organizations.find(({ file: each }) => each.includes('tidewater'))!.value!;
  Object.assign(file, {
    logo: undefined,
    favicon: undefined,
    website: undefined,
    accent: { light: '#000000', dark: '#ffffff' },
    accentText: undefined,
    font: 'system-serif',
    links: { header: [], footer: [] },
  } satisfies Partial<typeof file>);
  plain.assets = {};
  const [now, before] = [tidewater(organizationsOf(content)), tidewater(organizationsOf(plain))];

  test('no text and no fingerprint depends on the look', () => {
    const locked = ({ policies, consent }: Organization) => ({
      texts: policies.flatMap(({ versions }) => versions.map(({ canonical }) => canonical)),
      notice: consent!.notice.sha256,
      hashes: consent!.purposes.map(({ disclosureHash }) => disclosureHash),
    });
    expect(now.look).not.toEqual(before.look);
    expect(locked(now)).toEqual(locked(before));
  });

  test('the notice has the words of the organization, and its fingerprint follows them', () => {
    const { notice } = now.consent!;
    expect(notice.text).toContain('[Allow all] [Reject all]');
    expect(notice.text).toContain(words.consent.banner.objectByDeclining('Reject all'));
    expect(notice.text).toContain(words.consent.banner.asks('Tidewater'));
    delete file.words;
    const usual = tidewater(organizationsOf(plain)).consent!.notice;
    expect(usual.text).toContain(`[${words.consent.labels.accept}] [${words.consent.labels.decline}]`);
    expect(usual.sha256).not.toBe(notice.sha256);
  });
});

test('a font is named by its content, and its bytes are those of the file', () => {
  const { font, css } = tidewater(organizationsOf(content)).look;
  expect(font!.file).toMatch(/^text\.[0-9a-f]{8}\.woff2$/);
  expect(font!.bytes.equals(readFileSync('tests/site/organizations/tidewater/assets/text.woff2'))).toBe(true);
  expect(css).toContain(`url(${font!.url})`);
});
