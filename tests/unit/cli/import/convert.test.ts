import { expect, test } from 'vitest';
import { convert, type Settings } from '../../../../src/cli/policy/import/convert.ts';
import { readSource } from '../../../../src/cli/policy/import/source.ts';
import { readProse } from '../../../../src/model/versions/prose.ts';

const plain: Settings = { base: undefined, values: 'removed' };

/** A text as a policy, with what is said of it: `2: The image …`. */
async function converted(text: string, settings: Partial<Settings> = {}, name = 'privacy.md') {
  const source = readSource(name, new TextEncoder().encode(text));
  const { title, body, notes } = await convert(source, { ...plain, ...settings });
  expect(readProse('x.mdx', body, 1).problems).toEqual([]);
  return { title, body, notes: notes.map(({ line, said }) => `${line}: ${said}`) };
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
  ['a class', 'Text.\n{: .small}', 'Text.', '2: “{: .small}”'],
  [
    'an attribute in a line',
    '[site](https://a.org){:target="_blank"} here',
    '[site](https://a.org) here',
    '1: “{:target=',
  ],
  ['a tag', 'One\n{% include x.html %}\ntwo.', 'One\n\ntwo.', '2: “{% include x.html %}” is a template'],
  ['a value', 'Write to {{ site.email }}.', 'Write to .', '1: “{{ site.email }}” is filled in'],
  ['a shortcode', '{{< note >}}\n\nText.', 'Text.', '1: “{{< note >}}”'],
  ['a comment', 'One.\n\n<!-- a\nb -->\n\nTwo.', 'One.\n\nTwo.', '3: The comment “<!-- a b -->”'],
  ['a table of contents', '* TOC\n{:toc}\n\nText.', 'Text.', '1: “* TOC {:toc}” is a table of contents'],
  ['an image', 'See ![our logo](logo.png).', 'See our logo.', '1: The image “logo.png” became its text “our logo”.'],
  ['an image without text', 'Text. ![](x.png)', 'Text.', '1: The image “x.png” has no text.'],
  ['a form', 'Text.\n\n<form><input name="a">Send</form>', 'Text.', 'with its words “Send”'],
  ['a frame', 'Text.\n\n<iframe src="https://a.org"></iframe>', 'Text.', "`<iframe>` can't be part"],
  ['a script', 'Text.\n\n<script>alert(1)</script>', 'Text.', "`<script>` can't be part"],
  ['what is hidden', 'One <span style="display:none">two</span>three.', 'One three.', '“two” is hidden'],
  ['a hidden character', 'track\u200bing', 'tracking', '1: A character that nobody sees, U+200B'],
  ['other spaces', '30\u00a0days', '30 days', '1: Tabs and spaces'],
  ['raised text', 'Word<sup>TM</sup>', 'WordTM', '1: “TM” was raised'],
  ['a box to tick', '- [ ] agree', '- agree', '1: A box to tick'],
  ['an unsafe address', '[call](tel:123)', 'call', "1: A policy can't link to “tel:123”"],
  ['an unencrypted address', '[a](http://a.org/x)', '[a](https://a.org/x)', 'leads to “https://a.org/x” now'],
  ['a bare address', 'See www.a.org.', 'See [www.a.org](https://www.a.org).', 'leads to “https://www.a.org” now'],
  ['a relative address', '[terms](../terms.md)', 'terms', '1: The link to “../terms.md” is relative'],
  ['a missing section', '[data](#data)', 'data', '1: The link to “#data” leads to nothing'],
  ['another address', '[a.org](https://b.org)', 'a.org', 'The words of the link “a.org” are not its address'],
  ['an address in a page', 'See <span>www.a.org</span> now', 'See [www.a.org](https://www.a.org) now', 'now'],
  ['an address that no link may have', 'See https://u@a.org now', 'See `https://u@a.org` now', 'became code'],
  ['a copy to others', '[us](mailto:a@b.org?cc=c@d.org)', '[us](mailto:a@b.org)', 'became “mailto:a@b.org”'],
  ['a title of a link', '[a](https://a.org "More")', '[a](https://a.org)', 'The title “More”'],
  ['an empty link', 'Text [](https://a.org)', 'Text', 'has no words'],
  ['a heading without words', 'Start.\n\n## —\n\nText.', 'Start.\n\n**—**\n\nText.', 'has no letter or digit'],
  [
    'a heading with a name of the page',
    'A.\n\n## Preferences\n\nText.',
    'A.\n\n**Preferences**\n\nText.',
    'uses the anchor',
  ],
  [
    'an empty section',
    'A.\n\n## A\n\n## B\n\nText.',
    'A.\n\n**A**\n\n## B\n\nText.',
    '3: The heading “A” has nothing below it',
  ],
  ['a language of code', '```js\nlet a\n```', '```\nlet a\n```', 'named its language'],
])('%s is listed', async (_, text, body, said) => {
  const { body: found, notes } = await converted(text);
  expect(found).toBe(body);
  expect(notes.join('\n')).toContain(said);
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
  const { body, notes } = await converted(text);
  expect(body).toContain('[x](#data) and [y](#data)');
  expect(notes.join('\n')).toContain('The link to “#place” leads to “#data” now.');
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
  const { title, body, notes } = await converted(page, {}, 'privacy.html');
  expect(title).toBe('Privacy');
  expect(body).toBe('## Data\n\nSee [data](#data).\n\nRows\n\n| a | b; c |\n| - | - |');
  expect(notes[0]).toBe('2: Only `<main>` was read, which has the text of the page.');
  expect(notes.join('\n')).toContain('3: A table had no heading.');
});

test('without a main part, what is around the text is left out and listed', async () => {
  const { body, notes } = await converted('<nav>Home</nav><h1>P</h1><p>Text.</p><footer>F</footer>', {}, 'p.htm');
  expect(body).toBe('Text.');
  expect(notes).toEqual([expect.stringContaining('`<nav>`'), expect.stringContaining('`<footer>`')]);
});

test.each([
  ['p.pdf', '%PDF', 'none of the files that can be read'],
  ['p.md', 'a\0b', 'is not text in UTF-8'],
  ['p.md', '---\ntitle: P\n---\n', 'There is no text in “p.md”'],
  ['p.docx', 'no zip', 'is not a Word document'],
])('%s with %j is refused', async (name, text, reason) => {
  const read = async () => convert(readSource(name, new TextEncoder().encode(text)), plain);
  await expect(read()).rejects.toThrow(reason);
});
