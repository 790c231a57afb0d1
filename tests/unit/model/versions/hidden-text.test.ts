import { describe, expect, test } from 'vitest';
import { readProse } from '../../../../src/model/versions/prose.ts';
import { words } from '../../../../src/words/index.ts';

const problemsIn = (body: string) => readProse('a.mdx', body, 1).problems;

describe('what the page and the canonical text show alike is text', () => {
  test.each([
    ['addresses as they are', 'See https://a.example/x_y, www.b.example and c@d.example.'],
    ['escapes', '\\{name\\}, \\<tag\\>, 5 \\* 3, a\\_b, \\# and \\&amp;'],
    ['character references', 'AT&amp;T, 90&nbsp;days, &copy; 2026, &#123;x&#125;, &bogus;'],
    ['references in code', '`&shy;` and `&#8203;`'],
    ['underlined headings', 'Scope\n---\n\nWords.'],
    ['closed headings, with links and code', '## The `_ga` [cookie](/cookies/) ##'],
    ['hard breaks', 'One  \ntwo\\\nthree'],
    ['a rule in the first line', '---\nWords.'],
    ['a heading below a rule in the first line', '---\ntitle: a\n---\n\nWords.'],
    ['a list that starts at 7', '7. Seven\n8. Eight'],
    ['loose lists', '- One\n\n- Two\n\n  Three'],
    ['lists in lists', '1. One\n    - two\n      - three\n2. Four'],
    ['code below an item', '- One\n\n  ```\n      two\n  ```'],
    ['a table in a list', '- One\n\n  | a | b |\n  | - | - |\n  | c |   |'],
    ['rows that are shorter than their header', '| a | b |\n| - | - |\n| c |'],
    ['pipes in cells', '| a |\n| - |\n| b \\| `c \\| d` |'],
    ['quotes in quotes', '> One\n> > two\n> three\nfour'],
    ['emphasis in words', 'un*frigging*believable, a_b_c, **a**b, ***a** b*'],
    ['footnotes', 'One[^1], two[^2].\n\n[^1]: As [^2] says.\n[^2]: Three.\n\n    Four.'],
    ['addresses below', '[One], [two][] and [three][three]\n\n[one]: /a/\n[two]: /b/\n[three]: /c/'],
    ['brackets', '[One], [^two], [three]: four'],
    ['lines that go on, indented', 'One\n    two\n\tthree'],
    ['spaces at the end of lines', 'One \ntwo\t\n\nthree'],
    ['a component', 'One\n\n<CookieTable />\n\ntwo'],
    ['a component over two lines', '<CookieTable>\n</CookieTable>\n\nOne'],
  ])('%s', (_, body) => expect(problemsIn(body)).toEqual([]));
});

describe('an indented line that is something else on the page is named', () => {
  test.each([
    ['below a paragraph', 'One\n\n    two', 3],
    ['with a tab', 'One\n\n\ttwo', 3],
    ['in an item', '- One\n\n      two', 3],
    ['after the marker of an item', 'One\n\n-     two', 3],
    ['in a quote', '> One\n>\n>     two', 3],
    ['as a heading inside a paragraph', 'One\n    ### two', 2],
    ['as a list inside a paragraph', 'One\n\t- two', 2],
    ['as an underline', 'One\n    ---', 2],
  ])('%s', (_, body, line) => {
    const problems = problemsIn(body);
    expect(problems).toMatchObject([{ line }]);
    expect(problems[0]).toMatchObject({ fix: words.problems.hiddenText.indentation('').fix });
  });
});

describe('what would stop the check is refused as well', () => {
  test('code that ends in a backslash, in the last line of a file', () =>
    expect(problemsIn('export const x = 1\\')).toHaveLength(1));

  test('5,000 quotes in each other', () => expect(problemsIn(`${'> '.repeat(5000)}One`)).toHaveLength(1));

  test('code where a second front matter could be', () => expect(problemsIn('---\na: {1 + 1}\n---')).toHaveLength(1));
});
