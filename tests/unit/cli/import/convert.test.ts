import { expect, test } from 'vitest';
import { convert, type Settings } from '../../../../src/cli/policy/import/convert.ts';
import { readSource } from '../../../../src/cli/policy/import/source.ts';
import { readProse } from '../../../../src/model/versions/prose.ts';
import { words } from '../../../../src/words/index.ts';

const say = words.commands.importing;
const { notes } = say;
const startOf = (said: string): string => said.slice(0, said.indexOf('~'));

const plain: Settings = { base: undefined, values: 'removed' };

/** A text as a policy, with what is said of it: `2: The image …`. */
async function converted(text: string, settings: Partial<Settings> = {}, name = 'privacy.md') {
  const source = readSource(name, new TextEncoder().encode(text));
  const { title, body, notes: found } = await convert(source, { ...plain, ...settings });
  expect(readProse('x.mdx', body, 1).problems).toEqual([]);
  return { title, body, notes: found.map(({ line, said }) => `${line}: ${said}`) };
}

test.each([
  ['its only heading of the first level', '# Privacy\n\n## Data\n\nText.', 'Privacy', '## Data\n\nText.'],
  ['its front matter', '---\ntitle: Privacy\n---\n## Data\n\nText.', 'Privacy', '## Data\n\nText.'],
  ['TOML front matter', '+++\ntitle = "Privacy"\n+++\nText.', 'Privacy', 'Text.'],
  ['the heading that it starts with', 'Privacy\n-------\n\n### Data\n\nText.', 'Privacy', '## Data\n\nText.'],
])('the title is %s', async (_, text, title, body) => {
  expect(await converted(text)).toEqual({ title, body, notes: [] });
});

test.each([
  ['as it is', [2, 3, 2], [2, 3, 2]],
  ['from the first level', [1, 2, 3, 1], [2, 3, 4, 2]],
  ['with a level left out', [2, 4, 4, 3, 2, 5], [2, 3, 3, 3, 2, 3]],
  ['that starts low', [4, 2, 3], [2, 2, 3]],
])('headings skip no level on the way down: %s', async (_, levels, expected) => {
  const section = (level: number, index: number) => `${'#'.repeat(level)} H${index}\n\nText.`;
  const { body } = await converted(`Start.\n\n${levels.map(section).join('\n\n')}`);
  expect([...body.matchAll(/^(#+) H/gm)].map(([, signs]) => signs!.length)).toEqual(expected);
});

test.each([
  ['a class', 'Text.\n{: .small}', 'Text.', `2: ${notes.attributes('{: .small}')}`],
  [
    'an attribute in a line',
    '[site](https://a.org){:target="_blank"} here',
    '[site](https://a.org) here',
    `1: ${notes.attributes('{:target="_blank"}')}`,
  ],
  ['a tag', 'One\n{% include x.html %}\ntwo.', 'One\n\ntwo.', `2: ${notes.templateTag('{% include x.html %}')}`],
  ['a value', 'Write to {{ site.email }}.', 'Write to .', `1: ${notes.templateValue('{{ site.email }}')}`],
  ['a shortcode', '{{< note >}}\n\nText.', 'Text.', `1: ${notes.templateValue('{{< note >}}')}`],
  ['a comment', 'One.\n\n<!-- a\nb -->\n\nTwo.', 'One.\n\nTwo.', `3: ${notes.comment('<!-- a b -->')}`],
  ['a table of contents', '* TOC\n{:toc}\n\nText.', 'Text.', `1: ${notes.tableOfContents('* TOC {:toc}')}`],
  ['an image', 'See ![our logo](logo.png).', 'See our logo.', `1: ${notes.image('logo.png', 'our logo')}`],
  ['an image without text', 'Text. ![](x.png)', 'Text.', `1: ${notes.image('x.png', '')}`],
  ['a form', 'Text.\n\n<form><input name="a">Send</form>', 'Text.', notes.element('form', 'Send')],
  ['a frame', 'Text.\n\n<iframe src="https://a.org"></iframe>', 'Text.', notes.element('iframe', '')],
  ['a script', 'Text.\n\n<script>alert(1)</script>', 'Text.', notes.element('script', 'alert(1)')],
  ['what is hidden', 'One <span style="display:none">two</span>three.', 'One three.', notes.hidden('two')],
  [
    'a hidden character',
    'track\u200bing',
    'tracking',
    `1: ${notes.character(words.characters['zero-width-space'], 'U+200B')}`,
  ],
  ['other spaces', '30\u00a0days', '30 days', `1: ${notes.spaces()}`],
  ['raised text', 'Word<sup>TM</sup>', 'WordTM', `1: ${notes.raised('TM')}`],
  ['a box to tick', '- [ ] agree', '- agree', `1: ${notes.taskBox()}`],
  ['an unsafe address', '[call](tel:123)', 'call', `1: ${notes.linkScheme('tel:123')}`],
  [
    'an unencrypted address',
    '[a](http://a.org/x)',
    '[a](https://a.org/x)',
    notes.linkSecure('http://a.org/x', 'https://a.org/x'),
  ],
  [
    'a bare address',
    'See www.a.org.',
    'See [www.a.org](https://www.a.org).',
    notes.linkSecure('http://www.a.org', 'https://www.a.org'),
  ],
  ['a relative address', '[terms](../terms.md)', 'terms', `1: ${notes.linkRelative('../terms.md')}`],
  ['a missing section', '[data](#data)', 'data', `1: ${notes.linkAnchor('data')}`],
  ['another address', '[a.org](https://b.org)', 'a.org', notes.linkWords('a.org', 'https://b.org')],
  [
    'an address in a page',
    'See <span>www.a.org</span> now',
    'See [www.a.org](https://www.a.org) now',
    notes.linkSecure('http://www.a.org', 'https://www.a.org'),
  ],
  [
    'an address that no link may have',
    'See https://u@a.org now',
    'See `https://u@a.org` now',
    notes.addressAsCode('https://u@a.org'),
  ],
  [
    'a copy to others',
    '[us](mailto:a@b.org?cc=c@d.org)',
    '[us](mailto:a@b.org)',
    notes.linkMail('mailto:a@b.org?cc=c@d.org', 'mailto:a@b.org'),
  ],
  ['a title of a link', '[a](https://a.org "More")', '[a](https://a.org)', notes.linkTitle('More')],
  ['an empty link', 'Text [](https://a.org)', 'Text', notes.linkEmpty('https://a.org')],
  ['a heading without words', 'Start.\n\n## —\n\nText.', 'Start.\n\n**—**\n\nText.', notes.headingWithoutWords('—')],
  [
    'a heading with a name of the page',
    'A.\n\n## Preferences\n\nText.',
    'A.\n\n**Preferences**\n\nText.',
    notes.headingInUse('Preferences'),
  ],
  ['an empty section', 'A.\n\n## A\n\n## B\n\nText.', 'A.\n\n**A**\n\n## B\n\nText.', `3: ${notes.emptySection('A')}`],
  ['a language of code', '```js\nlet a\n```', '```\nlet a\n```', notes.language()],
])('%s is listed', async (_, text, body, said) => {
  const { body: found, notes: listed } = await converted(text);
  expect(found).toBe(body);
  expect(listed.join('\n')).toContain(said);
});

test.each([
  ['a line break', 'One<br>two', 'One\\\ntwo'],
  ['HTML in a line', '<b>Bold </b>and <i>slanted</i>', '**Bold** and *slanted*'],
  ['braces and angles', 'a \\{b\\} and 1 < 2', 'a \\{b} and 1 \\< 2'],
  ['a line that reads as code', 'export of data', '&#x65;xport of data'],
  ['a definition of an address', '[a][1]\n\n[1]: https://a.org', '[a](https://a.org)'],
  ['an id of a heading', '[x](#more-data)\n\n## More data {#d}\n\nText.', '[x](#more-data)\n\n## More data\n\nText.'],
  ['a list in a block', '<div>\n\n1. One\n2. Two\n\n</div>', '1. One\n2. Two'],
  ['a table', '| a | b |\n|---|---|\n| 1<br>2 | 3 |', '| a | b |\n| - | - |\n| 1; 2 | 3 |'],
])('%s comes through', async (_, text, body) => {
  expect((await converted(text)).body).toBe(body);
});

test('links to ids of paragraphs and to old names lead to their section', async () => {
  const text = '[x](#old) and [y](#place)\n\n## Data {#old}\n\nText.\n{: #place}';
  const { body, notes: listed } = await converted(text);
  expect(body).toContain('[x](#data) and [y](#data)');
  expect(listed.join('\n')).toContain(notes.linkAnchorMoved('place', 'data'));
});

test('relative links become absolute with --base', async () => {
  const { body } = await converted('[terms](../terms/)', { base: 'https://a.org/legal/privacy/' });
  expect(body).toBe('[terms](https://a.org/legal/terms/)');
});

test('in a draft, an editor is asked what a template would fill in, but not within an address', async () => {
  const { body } = await converted('{{ name }} at [us]({{ site.url }}/x).', { values: 'asked', base: 'https://a.org' });
  expect(body).toBe('\\[\\[name]] at [us](https://a.org/x).');
});

test('of a saved page, its main part is read', async () => {
  const page = `<!doctype html><title>Privacy</title><body><nav><a href="/">Home</a></nav>
    <main><h1>Privacy</h1><h2 id="s1">Data</h2><p>See <a href="#s1">data</a>.</p>
    <table><caption>Rows</caption><tr><td>a</td><td><ul><li>b</li><li>c</li></ul></td></tr></table></main></body>`;
  const { title, body, notes: listed } = await converted(page, {}, 'privacy.html');
  expect(title).toBe('Privacy');
  expect(body).toBe('## Data\n\nSee [data](#data).\n\nRows\n\n| a | b; c |\n| - | - |');
  expect(listed[0]).toBe(`2: ${notes.mainContent('main')}`);
  expect(listed.join('\n')).toContain(`3: ${notes.tableHead()}`);
});

test('without a main part, what is around the text is left out and listed', async () => {
  const { body, notes: listed } = await converted(
    '<nav>Home</nav><h1>P</h1><p>Text.</p><footer>F</footer>',
    {},
    'p.htm',
  );
  expect(body).toBe('Text.');
  expect(listed).toEqual([expect.stringContaining('`<nav>`'), expect.stringContaining('`<footer>`')]);
});

test.each([
  ['p.pdf', '%PDF', startOf(say.unknownForm('p.pdf', ['~']))],
  ['p.md', 'a\0b', say.notText('p.md')],
  ['p.md', '---\ntitle: P\n---\n', say.empty('p.md')],
  ['p.docx', 'no zip', say.notWord('p.docx')],
])('%s with %j is refused', async (name, text, reason) => {
  const read = async () => convert(readSource(name, new TextEncoder().encode(text)), plain);
  await expect(read()).rejects.toThrow(reason);
});
