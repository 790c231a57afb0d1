import { describe, expect, test } from 'vitest';
import { assemble } from '../../../../src/model/assemble.ts';
import { archiveFile, earlierFile } from '../../../../src/model/versions/archive.ts';
import { fingerprinted } from '../../../../src/model/versions/canonical.ts';
import { extendLock } from '../../../../src/model/versions/extend-lock.ts';
import { emptyLock } from '../../../../src/model/versions/lock.ts';
import type { Content } from '../../../../src/schema/content.ts';
import type { Lock, LockedVersion } from '../../../../src/schema/lock.ts';
import { isError } from '../../../../src/schema/problem.ts';
import { readFixture } from '../../../support/content.ts';

const today = '2026-11-21';
const KEY = 'lighthouse/privacy/2026-01-15';

/** The sound content with a summary and the preferences, locked. */
function locked(): Content {
  const content = readFixture('sound');
  const [policy] = content.policies;
  policy!.value!.summary = ['We count visits.'];
  Object.assign(policy!.data as object, { summary: ['We count visits.'] });
  policy!.body += '\n## Choices\n\n<CookiePreferences />\n\nThat is all.\n';
  const { lock, files } = extendLock(emptyLock, assemble(content, { today }).organizations, {});
  return { ...content, lock: JSON.stringify(lock), archive: files };
}

/** Somebody edits the archive and the lock together. */
function forged(edit: (text: string) => string, change: (entry: LockedVersion) => object = () => ({})) {
  const content = locked();
  const text = edit(content.archive![archiveFile(KEY)]!);
  const lock = JSON.parse(content.lock!) as Lock;
  Object.assign(lock.versions[KEY]!, { sha256: fingerprinted(text).sha256 }, change(lock.versions[KEY]!));
  const archive = { ...content.archive, [archiveFile(KEY)]: text };
  return assemble({ ...content, lock: JSON.stringify(lock), archive }, { today }).problems.filter(isError);
}

const asItIs = (text: string): string => text;
const restored = expect.stringContaining(`git checkout HEAD -- content/${archiveFile(KEY)}`) as string;

test('an archive that is as it was locked has no error', () => expect(forged(asItIs)).toEqual([]));

describe('an archived text whose fingerprint was edited with it is refused', () => {
  test.each<[what: string, edit: (text: string) => string, message: string]>([
    ['a row with more cells', (text) => text.replace('90 days |', '90 days | We sell it. |'), '“We sell it.” is in a'],
    ['a text above the title', (text) => text.replace('# Privacy', 'We sell it.\n\n# Privacy'), 'The page would show'],
    [
      'a summary that is no list',
      (text) => text.replace('- We count visits.', 'We sell it.'),
      'The page would show “list” where the canonical text shows “We sell it.”',
    ],
    [
      'a summary with more than sentences',
      (text) => text.replace('- We count visits.', '- We count visits.\n\n  We sell it.'),
      'The page would show',
    ],
    [
      'another organization',
      (text) => text.replace('organization: lighthouse', 'organization: tower'),
      'the lines that name',
    ],
    ['another policy', (text) => text.replace('policy: privacy', 'policy: terms'), 'the lines that name'],
    ['another version', (text) => text.replace('version: 2026-01-15', 'version: 2026-01-16'), 'the lines that name'],
    [
      'one more line in its head',
      (text) => text.replace('\n---\n\n#', '\nseller: yes\n---\n\n#'),
      'the lines that name',
    ],
    ['a character that nobody sees', (text) => text.replace('the sea', 'the\u200b sea'), 'U+200B'],
    ['a link without words', (text) => text.replace('the sea', '[](/contact/) the sea'), 'has no words'],
    ['a footnote that nothing refers to', (text) => `${text}\n[^1]: We sell it.\n`, 'is never referred to'],
  ])('%s', (_, edit, message) => {
    expect(forged(edit)).toMatchObject([
      { file: archiveFile(KEY), message: expect.stringContaining(message) as string, fix: restored },
    ]);
  });

  test('also one from before a correction', () => {
    const content = readFixture('lock-with-a-correction');
    const lock = JSON.parse(content.lock!) as Lock;
    const [was] = lock.versions[KEY]!.earlier!;
    const text = content.archive![earlierFile(KEY, was!)]!.replace('90 days |', '90 days | We sell it. |');
    const { sha256 } = fingerprinted(text);
    lock.versions[KEY]!.earlier = [sha256];
    const { [archiveFile(KEY)]: published = '' } = content.archive!;
    const archive = { [archiveFile(KEY)]: published, [earlierFile(KEY, sha256)]: text };
    const { problems } = assemble({ ...content, lock: JSON.stringify(lock), archive }, { today });
    expect(problems.filter(isError)).toMatchObject([
      { file: earlierFile(KEY, sha256), message: expect.stringContaining('“We sell it.”') as string },
    ]);
  });
});

describe('an entry of the lock that was edited is refused', () => {
  const anchors = (...all: string[]) => ({ anchors: all });
  const line = (text: string, words: string): number => text.split('\n').findIndex((each) => each.includes(words)) + 1;
  const published = locked().archive![archiveFile(KEY)]!;

  test.each<[what: string, change: object, message: string]>([
    [
      'two anchors of one name',
      anchors('what-we-keep', 'contact', 'contact'),
      'two headings have the anchor “contact”',
    ],
    ['an empty anchor', anchors('what-we-keep', '', 'choices'), 'its anchor “” is empty'],
    ['an anchor with a space', anchors('what-we-keep', 'a b', 'choices'), 'its anchor “a b” is empty or contains'],
    ['an anchor of the site', anchors('what-we-keep', 'preferences', 'choices'), 'uses the anchor “preferences”'],
    ['an anchor of a script', anchors('what-we-keep', 'posthog', 'choices'), 'uses the anchor “posthog”'],
    ['preferences inside a table', { preferencesLine: line(published, 'Log of visits') }, 'not between two blocks'],
    ['preferences in the head', { preferencesLine: 3 }, 'not between two blocks'],
    ['preferences below the end', { preferencesLine: 999 }, 'not between two blocks'],
  ])('%s', (_, change, message) => {
    expect(forged(asItIs, () => change)).toMatchObject([
      {
        file: 'versions.lock.json',
        message: expect.stringContaining(message) as string,
        fix: expect.stringContaining('git checkout HEAD -- content/versions.lock.json') as string,
      },
    ]);
  });

  test('preferences at the end of the text are not', () =>
    expect(forged(asItIs, () => ({ preferencesLine: published.split('\n').length }))).toEqual([]));
});
