import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { optionsFor } from '../../../../src/cli/organization/files/tool-options.ts';
import { tools } from '../../../../src/cli/organization/choices.ts';
import { documentTypes } from '../../../../src/cli/organization/skeleton/document.ts';
import { firstVersion } from '../../../../src/cli/organization/skeleton/version.ts';
import { readProse } from '../../../../src/model/versions/prose.ts';
import { policySchema } from '../../../../src/schema/policy.ts';
import { placeholdersIn } from '../../../../src/schema/placeholders.ts';
import { parseSource } from '../../../../src/source/parse.ts';
import { adapters } from '../../../../src/trackers/index.ts';
import { words } from '../../../../src/words/index.ts';

const everything = {
  regimes: ['gdpr', 'uk-gdpr', 'ccpa'],
  language: 'en',
  hasTrackers: true,
  runsTrackers: true,
  hasSubprocessors: true,
} as const;
const { privacy, california } = words.skeleton;

test('the privacy policy asks for every item of the GDPR, the UK GDPR, the CCPA and CalOPPA', () => {
  const text = firstVersion('privacy', everything);
  const items: Record<string, string> = { ...privacy.asks, ...california.asks };
  const missing = Object.entries(items).filter(([, asked]) => !text.includes(`[[${asked}]]`));
  expect(missing).toEqual([]);
  const numbered = (letter: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`);
  // The date of a version says when the policy was last updated (C17).
  const expected = [...numbered('E', 21), 'U01', ...numbered('C', 19), ...numbered('O', 3)].filter(
    (id) => id !== 'C17',
  );
  expect(Object.keys(items).sort()).toEqual(expected.sort());
});

test('docs/your-own.md says where the law asks for each item', () => {
  const document = readFileSync('docs/your-own.md', 'utf8');
  const rows = [...document.matchAll(/^\| ((?:[A-Z]\d\d(?:, )?)+) \|/gm)].flatMap(([, ids = '']) => ids.split(', '));
  expect(rows.sort()).toEqual(Object.keys({ ...privacy.asks, ...california.asks }).sort());
});

test('a policy for California alone asks for nothing that only the GDPR wants', () => {
  const text = firstVersion('privacy', { ...everything, regimes: ['ccpa'] });
  expect(text).toContain(california.asks.C04);
  for (const item of ['E02', 'E05', 'E07', 'E12', 'E14', 'U01'] as const)
    expect(text).not.toContain(privacy.asks[item]);
});

test.each(documentTypes)('%s is a draft of headings and questions, and says nothing else', (type) => {
  const source = parseSource('a.mdx', firstVersion(type, everything));
  expect(source.problems).toEqual([]);
  expect(policySchema.parse(source.data)).toMatchObject({ draft: true, kind: 'first' });
  const { problems, questions, headings, emptySections } = readProse('a.mdx', source.body, source.bodyLine);
  expect(problems).toEqual([]);
  expect(emptySections).toEqual([]);
  expect(questions.length).toBeGreaterThanOrEqual(headings.length - 1);
  const others = source.body.split('\n').filter((line) => line && !/^(#{2,3} .+|\[\[[^\]]+\]\]|<\w+ \/>)$/.test(line));
  expect(others).toEqual([]);
});

test.each(tools)('the examples for %s are options that it takes, and a real build refuses each', (tool) => {
  const options = optionsFor(tool, { id: 'kestrel-labs', site: undefined });
  expect(adapters[tool]?.options.safeParse(options).error).toBeUndefined();
  expect(Object.values(options).filter((value) => placeholdersIn(value).length === 0)).toEqual([]);
});
