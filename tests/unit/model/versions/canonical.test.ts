import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { assemble } from '../../../../src/model/assemble.ts';
import type { Content } from '../../../../src/schema/content.ts';
import { escapeMarkdown, markdownOf } from '../../../../src/model/versions/canonical.ts';
import { firstDifference } from '../../../../src/model/versions/first-difference.ts';
import { parseSource } from '../../../../src/source/parse.ts';
import { words } from '../../../../src/words/index.ts';
import { readFixture } from '../../../support/content.ts';

const canonical = (content: Content, today = '2026-11-21') =>
  assemble(content, { today }).organizations[0]!.policies[0]!.versions.at(-1)!.canonical;
const sound = canonical(readFixture('sound'));
const upTo90Days = words.tables.retention
  .upTo(words.periodInWords('P90D'))
  .join('')
  .replace(/^./, (letter) => letter.toUpperCase());

describe('a canonical text', () => {
  test('is what the editor wrote, with the components resolved', () => {
    expect(sound.text).toBe(`---
organization: lighthouse
policy: privacy
version: 2026-01-15
---

# Privacy policy

Lighthouse watches the sea.

## What we keep

| ${words.tables.columns.retention.join(' | ')} |
| --- | --- |
| Log of visits | ${upTo90Days} |

## Contact

Write through the [contact page](/contact/), or read [what we keep](#what-we-keep).
`);
  });

  test('and its fingerprint do not depend on the day, on later versions, or on the name of the organization', () => {
    const later = readFixture('several-versions');
    later.organizations[0]!.value!.name = 'Lighthouse & Sons';
    expect(canonical(later, '2027-02-01')).toEqual(sound);
  });

  test('changes with a word', () => {
    const content = readFixture('sound');
    content.policies[0]!.body = content.policies[0]!.body.replace('sea', 'seas');
    expect(canonical(content).sha256).not.toBe(sound.sha256);
  });

  test('data stays data, whatever it looks like in Markdown', () => {
    const content = readFixture('sound');
    content.policies[0]!.value!.retention![0]!.data = '<b>*Log* | of [visits](https://evil.example)</b>';
    expect(canonical(content).text).toContain(
      `| \\<b\\>\\*Log\\* \\| of \\[visits\\](https\\://evil.example)\\</b\\> | ${upTo90Days} |`,
    );
  });

  test.each([
    ['right to left', 'سياسة الخصوصية'],
    ['emoji', '🔭 and 👩‍🚀'],
    ['a non-breaking space', '90 days'],
  ])('keeps %s as it is', (_, text) => {
    const content = readFixture('sound');
    content.policies[0]!.body = `${text}\n${content.policies[0]!.body}`;
    expect(canonical(content).text).toContain(text);
  });

  test('is the same from a checkout with other line endings', () => {
    const content = readFixture('sound');
    const { file, body } = content.policies[0]!;
    const windows = parseSource(file, `\uFEFF---\r\nkind: first\r\n---\r\n${body.replaceAll('\n', '\r\n')}`);
    content.policies[0]!.body = windows.body;
    expect(canonical(content)).toEqual(sound);
  });
});

test.each([
  ['a short line', ['One two.'], ['One three.'], 'One two.', 'One three.'],
  [
    'deep in a long line',
    ['x', `${'word '.repeat(60)}held there.`],
    ['x', `${'word '.repeat(60)}kept there.`],
    '… word word word word word held there.',
    '… word word word word word kept there.',
  ],
  ['a line that went on', ['One'], ['One two'], 'One', 'One two'],
  ['a line that is new', ['One'], ['One', 'Two'], '', 'Two'],
])('the first difference is shown where it is: %s', (_, before, after, was, is) => {
  const found = firstDifference(before.join('\n'), after.join('\n'));
  expect([found.before, found.after]).toEqual([was, is]);
});

test.each([
  '2. This is no list, & neither is &copy;.',
  '- Nor this',
  '=== nor a heading',
  'Not *emphasis*, not `code`, not [a](link), not <b>HTML</b>, not ~~gone~~.',
])('in data, words are words: %s', (text) => {
  const { html } = markdownToHtml(markdownOf([{ kind: 'paragraph', spans: [text] }]));
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  expect(html).toBe(`<p>${escaped}</p>\n`);
});

test('data is one line with single spaces, and keeps the no-break spaces that French has before its signs', () => {
  expect(escapeMarkdown('Finalité\u00a0:  audience,\n mesurée')).toBe('Finalité\u00a0: audience, mesurée');
});
