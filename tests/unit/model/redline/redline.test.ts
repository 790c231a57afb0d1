import { describe, expect, test } from 'vitest';
import { assemble } from '../../../../src/model/assemble.ts';
import { flawOf } from '../../../../src/model/redline/proof.ts';
import { redlineOf } from '../../../../src/model/redline/redline.ts';
import { readContent } from '../../../../src/source/tree.ts';

const redline = (before: string, after: string) => redlineOf(before, after, (url) => url);
/** The HTML without what is said to those who listen. */
const html = (before: string, after: string) =>
  redline(before, after).html.replace(/<span class="spoken">[^<]*<\/span>/g, '');

describe('a redline shows', () => {
  test('words inside a sentence', () =>
    expect(html('We keep logs for 30 days.', 'We keep audit logs for 60 days.')).toBe(
      '<p>We keep <ins>audit </ins>logs for <del>30</del><ins>60</ins> days.</p>',
    ));

  test('a replaced phrase as one, and not word by word', () =>
    expect(html('Write to our good old office today.', 'Write to the new department today.')).toBe(
      '<p>Write to <del>our good old office</del><ins>the new department</ins> today.</p>',
    ));

  test('an item that is new, whole', () =>
    expect(html('- Name\n- Address', '- Name\n- Telephone number\n- Address')).toContain(
      '<li class="ins"><p class="ins"><ins>Telephone number</ins></p></li>',
    ));

  test('a row that is gone, whole, and one that changed, by its cell', () => {
    const head = '| Data | Kept |\n| --- | --- |\n';
    const text = html(`${head}| Logs | 30 days |\n| Backups | 1 year |`, `${head}| Logs | 60 days |`);
    expect(text).toContain(
      '<tr><th scope="row">Logs</th><td data-label="Kept"><del>30</del><ins>60</ins> days</td></tr>',
    );
    expect(text).toContain(
      '<tr class="del"><th scope="row"><del>Backups</del></th><td data-label="Kept"><del>1 year</del></td></tr>',
    );
  });

  test('a link that leads elsewhere, once, with both targets', () => {
    const text = html('See [the list](/a/).', 'See [the list](/b/).');
    expect(text).toBe(
      '<p>See <a href="/b/" data-was="/a/">the list</a><span class="target"> [link: <del>/a/</del> <ins>/b/</ins>]</span>.</p>',
    );
  });

  test('a paragraph that was moved as moved, in both places', () => {
    const [a, b, c] = [
      'The first thing that we say here.',
      'Something else stands in between, at length.',
      'And a third thing, longer than both of them together, so that it stays.',
    ];
    const { html: text } = redline(`${a}\n\n${b}\n\n${c}`, `${b}\n\n${c}\n\n${a}`);
    expect(text).toContain(`<del class="moved"><span class="spoken">Moved elsewhere: </span>${a}</del>`);
    expect(text).toContain(`<ins class="moved"><span class="spoken">Moved here: </span>${a}</ins>`);
  });

  test('to those who listen, what was added and removed', () =>
    expect(redline('One day.', 'Two days.').html).toContain('<del><span class="spoken">Removed: </span>'));

  test('emphasis, code and what a break, a footnote or a reference link hold', () => {
    const after =
      'A **strong** `code` word[^1] and [here][ref].  \nNext line.\n\n> Quoted text.\n\n---\n\n1. First\n2. Second\n\n[^1]: The note.\n\n[ref]: https://example.com/';
    const { html: text, isWhole } = redline('Nothing of it.', after);
    expect(isWhole).toBe(false);
    for (const part of [
      '<strong>strong</strong>',
      '<code>code</code>',
      'href="https://example.com/"',
      '[1] The note.',
      '<blockquote>',
      '<ol>',
      '<hr>',
    ])
      expect(text).toContain(part);
  });

  test.each([
    ['right to left', 'سياسة الخصوصية الجديدة', 'سياسة الخصوصية القديمة'],
    ['emoji', 'Write 👩‍👩‍👧 to us', 'Write 👨‍👩‍👧 to us'],
    ['no spaces', '我们保存日志三十天', '我们保存日志六十天'],
    ['a non-breaking space', 'for 30\u00a0days', 'for 30 days'],
    ['signs of HTML', 'a \\< b & "c"', 'a \\< b & "d"'],
  ])('%s', (_, before, after) => {
    const { isWhole, html: text } = redline(before, after);
    expect([isWhole, text.includes('<ins>')]).toEqual([false, true]);
  });

  test('a list that counts otherwise', () => {
    expect(html('1. One\n2. Two', '5. One\n6. Two')).toContain('<ol start="5">\n<li class="ins">');
    expect(html('- One\n- Two', '1. One\n2. Two')).toContain('<ul>\n<li class="del">');
  });

  test.each([
    ['a footnote that starts with a list', 'x[^1]\n\n[^1]: - a', 'x[^1]\n\n[^1]: - b'],
    ['a list that became a table', '- a one thing\n- b two things', '| A | B |\n| - | - |\n| a one thing | x |'],
    ['a table with another column', '| A | B |\n| - | - |\n| 1 | 2 |', '| A | C | B |\n| - | - | - |\n| 1 | x | 2 |'],
    ['lists in lists', '- a\n  - b\n    - c text here', '- a\n  - b\n    - c text there\n      1. new'],
    ['empty items and cells', '- \n- a\n\n| A | B |\n| - | - |\n| 1 |  |', '- a\n-\n\n| A | B |\n| - | - |\n| 1 | x |'],
    ['a target that looks like an attribute', '[a](/x"onmouseover="y)', '[a](/z"onmouseover="y)'],
    ['code', '```\na < b\n```', '```\na > b\n```'],
    ['everything gone', 'Something.', ''],
    ['twenty thousand words', 'word '.repeat(20_000), `${'word '.repeat(19_999)}end`],
  ])('%s, word by word', (_, before, after) => expect(redline(before, after).isWhole).toBe(false));

  test('nothing where nothing changed', () =>
    expect(redline('Same.\n', 'Same.\n')).toMatchObject({ hasChanges: false, html: '<p>Same.</p>' }));
});

describe('a redline proves itself', () => {
  test.each([
    ['lost words', '<p>One two.</p>', 'One two.', 'One two three.'],
    ['words that nobody wrote', '<p>One two three.</p>', 'One two.', 'One two.'],
    ['a target that is lost', '<p>See <a href="/a/">it</a>.</p>', 'See [it](/a/).', 'See [it](/b/).'],
    ['a line run into the next', '<p>One.Two.</p>', 'One.\n\nTwo.', 'One.\n\nTwo.'],
    ['HTML that a browser reads otherwise', '<table><p>One.</p></table>', 'One.', 'One.'],
    ['a block inside a paragraph', '<p>One.<p>Two.</p></p>', 'One.\n\nTwo.', 'One.\n\nTwo.'],
  ])('%s are seen', (_, text, before, after) => expect(flawOf(text, before, after)).toBeTypeOf('string'));

  test('where the finer comparison is wrong, whole blocks are compared', () => {
    const losing = redlineOf(
      'A word here.\n\nKept.',
      'A word there.\n\nKept.',
      (url) => url,
      (_, { tokens }) => [{ mark: 'same', tokens }],
    );
    expect(losing.isWhole).toBe(true);
    expect(losing.html).toContain('<del><span class="spoken">Removed: </span>A word here.</del>');
    expect(losing.html).toContain('<ins><span class="spoken">Added: </span>A word there.</ins>');
    expect(losing.html).toContain('<p>Kept.</p>');
  });
});

/** Edits as editors make them, from a fixed seed: paragraphs that go, come and move, rows that go, other words, other targets. */
function edit(text: string, random: () => number): string {
  const start = text.indexOf('\n---\n', 4) + 5;
  const blocks = text.slice(start).split('\n\n');
  const pick = () => Math.floor(random() * blocks.length);
  const edits: (() => void)[] = [
    () => blocks.splice(pick(), 1),
    () => blocks.splice(pick(), 0, 'A **new** paragraph with a [link](/security/) in it.'),
    () => blocks.splice(pick(), 0, ...blocks.splice(pick(), 1)),
    () => (blocks[pick()] = 'Another text altogether, said in other words.'),
    () =>
      blocks.forEach(
        (block, at) => random() < 0.1 && (blocks[at] = block.replace(/\]\([^)]*\)/, '](https://other.example/)')),
      ),
    () =>
      blocks.forEach(
        (block, at) =>
          random() < 0.2 && (blocks[at] = block.replace(/\w{4,}/g, (word) => (random() < 0.15 ? 'changed' : word))),
      ),
    () => {
      const at = pick();
      const rows = blocks[at]!.split('\n');
      if (rows.length > 3) blocks[at] = [...rows.slice(0, 2), ...rows.slice(3)].join('\n');
    },
  ];
  for (let count = 1 + Math.floor(random() * 6); count > 0; count--) edits[Math.floor(random() * edits.length)]!();
  return `${text.slice(0, start)}${blocks.join('\n\n')}\n`;
}

test('three hundred edits of the real policies are compared word by word, and each redline proves itself', () => {
  let seed = 20261121;
  const random = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  const { organizations } = assemble(readContent('content'), { today: '2026-11-21' });
  const texts = organizations.flatMap(({ policies }) =>
    policies.flatMap(({ versions }) => versions.map(({ canonical }) => canonical.text)),
  );
  const whole = Array.from({ length: 300 }, (_, at) => texts[at % texts.length]!).filter(
    (text) => redline(text, edit(text, random)).isWhole,
  );
  expect(whole).toEqual([]);
});
