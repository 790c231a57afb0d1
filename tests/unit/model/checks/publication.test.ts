import { expect, test } from 'vitest';
import { assemble } from '../../../../src/model/assemble.ts';
import type { Content } from '../../../../src/schema/content.ts';
import { isError } from '../../../../src/schema/problem.ts';
import { readContent } from '../../../../src/source/tree.ts';
import { words } from '../../../../src/words/index.ts';
import { readFixture } from '../../../support/content.ts';

const say = words.problems.publication;
/** The fixes of placeholders: what is quoted in the message is not in them. */
const fixes = [say.placeholder('').fix, say.placeholderInArchive('').fix];
const real = { today: '2026-11-21', isReal: true };

const placesIn = (content: Content, settings: { only?: string[] } = {}): string[] =>
  assemble(content, { ...real, ...settings })
    .problems.filter((problem) => isError(problem) && fixes.includes(problem.fix))
    .map(({ file, line }) => `${file}:${line}`);

test('P05: a locked text is looked at as it will be published', () => {
  const archive = { 'archive/lighthouse/privacy/2026-01-15.md': '# Privacy\n\nToken: phc_example\n' };
  const content = { ...readFixture('real-build-of-two-that-share-an-origin'), archive };
  expect(placesIn(content)).toEqual(['archive/lighthouse/privacy/2026-01-15.md:3']);
});

test('of several organizations, only the one that is built is looked at', () => {
  const content = readContent('tests/site');
  const folders = (places: string[]) => [...new Set(places.map((place) => place.split('/').slice(0, 2).join('/')))];
  expect(folders(placesIn(content))).toContain('organizations/harbour');
  expect(folders(placesIn(content, { only: ['meadow'] }))).toEqual(['organizations/meadow']);
});

test('a draft, which is not published, may have placeholders', () => {
  const content = readFixture('several-versions');
  const isDraft = ({ file }: { file: string }) => file.endsWith('/privacy/2027-06-01.mdx');
  const withBody = (body: string) => ({
    ...content,
    policies: content.policies.map((entry) => (isDraft(entry) ? { ...entry, body } : entry)),
  });
  expect(content.policies.find(isDraft)?.value?.draft).toBe(true);
  expect(placesIn(withBody('https://app.harbour.test')).filter((place) => place.includes('2027-06-01'))).toEqual([]);
});

test('an invented organization is in every build but a real one', () => {
  const content = readFixture('real-build-of-two-that-share-an-origin');
  for (const { file, value } of content.organizations) if (value) value.fictional = file.includes('harbour');
  const built = (isReal: boolean) => assemble(content, { ...real, isReal }).organizations.map(({ id }) => id);
  expect(built(true)).toEqual(['lighthouse']);
  expect(built(false)).toEqual(['harbour', 'lighthouse']);
});

test('organizations that share an origin know of each other, and one on its own origin of none', () => {
  const content = readFixture('real-build-of-two-that-share-an-origin');
  const neighbours = (settings: { only?: string[] }) =>
    assemble(content, { ...real, ...settings }).organizations.map(({ id, sharesOriginWith }) => [id, sharesOriginWith]);
  expect(neighbours({})).toEqual([
    ['harbour', ['Lighthouse']],
    ['lighthouse', ['Harbour']],
  ]);
  expect(neighbours({ only: ['harbour'] })).toEqual([['harbour', []]]);
});
