import { describe, expect, test } from 'vitest';
import { escapeSpaces } from '../../../../src/model/redline/html/escape.ts';
import { spoken as spokenHtml } from '../../../../src/model/redline/html/marking.ts';
import { redlineOf } from '../../../../src/model/redline/redline.ts';
import { words } from '../../../../src/words/index.ts';

const { bothTargets, labels } = words.redline;
/** What is said before words that differ. */
const spoken = (label: keyof typeof labels): string => `<span class="spoken">${labels[label]}</span>`;
const redline = (before: string, after: string) => redlineOf(before, after, { href: (url) => url, language: 'en' });
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
      '<p>See <a href="/b/" data-was="/a/">the list</a>' +
        `<span class="target">${bothTargets('<del>/a/</del>', '<ins>/b/</ins>')}</span>.</p>`,
    );
  });

  test('a paragraph that was moved as moved, in both places', () => {
    const [a, b, c] = [
      'The first thing that we say here.',
      'Something else stands in between, at length.',
      'And a third thing, longer than both of them together, so that it stays.',
    ];
    const { html: text } = redline(`${a}\n\n${b}\n\n${c}`, `${b}\n\n${c}\n\n${a}`);
    expect(text).toContain(`<del class="moved">${spoken('moved-away')}${a}</del>`);
    expect(text).toContain(`<ins class="moved">${spoken('moved-here')}${a}</ins>`);
  });

  test('to those who listen, what was added and removed', () =>
    expect(redline('One day.', 'Two days.').html).toContain(`<del>${spoken('deleted')}`));

  test('emphasis, code and what a break, a footnote or a reference link hold', () => {
    const after = [
      'A **strong** `code` word[^1] and [here][ref].  \nNext line.',
      '> Quoted text.',
      '---',
      '1. First\n2. Second',
      '[^1]: The note.',
      '[ref]: https://example.com/',
    ].join('\n\n');
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

test('where the finer comparison is wrong, whole blocks are compared', () => {
  const losing = redlineOf(
    'A word here.\n\nKept.',
    'A word there.\n\nKept.',
    { href: (url) => url, language: 'en' },
    (_, { tokens }) => [{ mark: 'same', tokens }],
  );
  expect(losing.isWhole).toBe(true);
  expect(losing.html).toContain(`<del>${spoken('deleted')}A word here.</del>`);
  expect(losing.html).toContain(`<ins>${spoken('inserted')}A word there.</ins>`);
  expect(losing.html).toContain('<p>Kept.</p>');
});

test('words of ours with no-break spaces, as in French, are written as a browser writes them', () => {
  expect(spokenHtml('Ajouté\u00a0: ')).toBe('<span class="spoken">Ajouté&nbsp;: </span>');
  expect(escapeSpaces(' [lien\u00a0: <ins>/a</ins>]')).toBe(' [lien&nbsp;: <ins>/a</ins>]');
});
