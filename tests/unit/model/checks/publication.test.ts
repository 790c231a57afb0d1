import { describe, expect, test } from 'vitest';
import { assemble } from '../../../../src/model/assemble.ts';
import type { Content } from '../../../../src/schema/content.ts';
import { emptyLock } from '../../../../src/model/versions/lock.ts';
import { extendLock } from '../../../../src/model/versions/extend-lock.ts';
import type { Lock } from '../../../../src/schema/lock.ts';
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

/** The fixture of two organizations that may be published, locked. */
function publishable(): Content {
  const content = readFixture('real-build-of-two-that-share-an-origin');
  const { lock, files } = extendLock(emptyLock, assemble(content, { today: real.today }).organizations, {});
  return { ...content, lock: JSON.stringify(lock), archive: files };
}

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
  const content = publishable();
  for (const { file, value } of content.organizations) if (value) value.fictional = file.includes('harbour');
  const built = (isReal: boolean) => assemble(content, { ...real, isReal }).organizations.map(({ id }) => id);
  expect(built(true)).toEqual(['lighthouse']);
  expect(built(false)).toEqual(['harbour', 'lighthouse']);
});

test('organizations that share an origin know of each other, and one on its own origin of none', () => {
  const content = publishable();
  const neighbours = (settings: { only?: string[] }) =>
    assemble(content, { ...real, ...settings }).organizations.map(({ id, sharesOriginWith }) => [id, sharesOriginWith]);
  expect(neighbours({})).toEqual([
    ['harbour', ['Lighthouse']],
    ['lighthouse', ['Harbour']],
  ]);
  expect(neighbours({ only: ['harbour'] })).toEqual([['harbour', []]]);
});

describe('a real build publishes nothing that is in force and not locked', () => {
  const errorsOf = (content: Content, settings: { isReal?: boolean; only?: string[] } = {}) =>
    assemble(content, { ...real, ...settings })
      .problems.filter(isError)
      .map(({ file, message }) => [file, message]);
  const of = (id: string) => [`organizations/${id}/privacy/2026-01-15.mdx`, words.problems.lock.unlocked().message];

  test('without a lock', () => {
    const content = { ...publishable(), lock: undefined, archive: {} };
    expect(errorsOf(content)).toEqual(expect.arrayContaining([of('harbour'), of('lighthouse')]));
    expect(errorsOf(content, { isReal: false })).toEqual([]);
  });

  test('with a lock whose entry was deleted, together with the archived text', () => {
    const content = publishable();
    const lock = JSON.parse(content.lock!) as Lock;
    const { 'harbour/privacy/2026-01-15': _, ...versions } = lock.versions;
    const { 'archive/harbour/privacy/2026-01-15.md': __, ...archive } = content.archive!;
    const without = { ...content, archive, lock: JSON.stringify({ ...lock, versions }) };
    expect(errorsOf(without)).toEqual([of('harbour')]);
    expect(errorsOf(without, { only: ['lighthouse'] })).toEqual([]);
    expect(errorsOf(without, { isReal: false })).toEqual([]);
  });

  test('but everything that is', () => expect(errorsOf(publishable())).toEqual([]));
});
