import { describe, expect, test } from 'vitest';
import { assemble } from '../../../../src/model/assemble.ts';
import { archiveFile, earlierFile, noticeFile, noticeNamed } from '../../../../src/model/versions/archive.ts';
import { fingerprinted } from '../../../../src/model/versions/canonical.ts';
import { extendLock } from '../../../../src/model/versions/extend-lock.ts';
import { emptyLock } from '../../../../src/model/versions/lock.ts';
import type { Content } from '../../../../src/schema/content.ts';
import type { Lock, LockedVersion } from '../../../../src/schema/lock.ts';
import { isError } from '../../../../src/schema/problem.ts';
import { words } from '../../../../src/words/index.ts';
import { readFixture } from '../../../support/content.ts';

const say = words.problems;
/** The part of a message before the value that it quotes. */
const before = (message: string): string => message.slice(0, message.indexOf('“'));
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

const head = `| ${words.tables.columns.retention.join(' | ')} |`;
/** The end of the row about the log. */
const lastCell = `${words.periodInWords('P90D')} |`;
const asItIs = (text: string): string => text;
const restored = expect.stringContaining(`git checkout HEAD -- content/${archiveFile(KEY)}`) as string;

test('an archive that is as it was locked has no error', () => expect(forged(asItIs)).toEqual([]));

describe('an archived text whose fingerprint was edited with it is refused', () => {
  test.each<[what: string, edit: (text: string) => string, message: string]>([
    ['a row with more cells', (text) => text.replace(lastCell, `${lastCell} We sell it. |`), '“We sell it.”'],
    [
      'a text above the title',
      (text) => text.replace('# Privacy', 'We sell it.\n\n# Privacy'),
      before(say.hiddenText.difference('', '').message),
    ],
    [
      'a summary that is no list',
      (text) => text.replace('- We count visits.', 'We sell it.'),
      say.hiddenText.difference('list', 'We sell it.').message,
    ],
    [
      'a summary with more than sentences',
      (text) => text.replace('- We count visits.', '- We count visits.\n\n  We sell it.'),
      before(say.hiddenText.difference('', '').message),
    ],
    [
      'another organization',
      (text) => text.replace('organization: lighthouse', 'organization: tower'),
      say.lock.archiveHead(KEY, '').message,
    ],
    [
      'another policy',
      (text) => text.replace('policy: privacy', 'policy: terms'),
      say.lock.archiveHead(KEY, '').message,
    ],
    [
      'another version',
      (text) => text.replace('version: 2026-01-15', 'version: 2026-01-16'),
      say.lock.archiveHead(KEY, '').message,
    ],
    [
      'one more line in its head',
      (text) => text.replace('\n---\n\n#', '\nseller: yes\n---\n\n#'),
      say.lock.archiveHead(KEY, '').message,
    ],
    ['a character that nobody sees', (text) => text.replace('the sea', 'the\u200b sea'), 'U+200B'],
    [
      'a link without words',
      (text) => text.replace('the sea', '[](/contact/) the sea'),
      say.hiddenText.linkEmpty('/contact/').message,
    ],
    [
      'a footnote that nothing refers to',
      (text) => `${text}\n[^1]: We sell it.\n`,
      say.hiddenText.footnoteUnused('1').message,
    ],
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

describe('an archived text that says other than its file is refused, though its fingerprint was edited too', () => {
  test.each<[what: string, edit: (text: string) => string]>([
    ['a sentence', (text) => text.replace('watches the sea', 'sells the sea')],
    ['a sentence more', (text) => text.replace('the sea.', 'the sea.\n\nWe sell it.')],
    ['a sentence less', (text) => text.replace('Lighthouse watches the sea.', '')],
    ['the title', (text) => text.replace('# Privacy policy', '# Selling policy')],
    ['the summary', (text) => text.replace('- We count visits.', '- We sell visits.')],
    ['what a row is about', (text) => text.replace('Log of visits', 'Log of sales')],
    ['more words in a row', (text) => text.replace('Log of visits', 'Log of visits that we sell')],
    ['the period of a row', (text) => text.replace(lastCell, lastCell.replace('90', '900'))],
    ['a row more', (text) => text.replace(/(\| Log.*\n)/, '$1| Log of sales | 5 |\n')],
    ['a row less', (text) => text.replace(/\| Log.*\n/, '')],
  ])('%s', (_, edit) => {
    expect(forged(edit)).toMatchObject([{ file: archiveFile(KEY), fix: restored }]);
  });

  test.each<[what: string, edit: (text: string) => string]>([
    ['a heading of ours', (text) => text.replace(head, '| Data | How long |')],
    ['the words around a period', (text) => text.replace(lastCell, 'At most 90 d |')],
    ['the heading of the summary', (text) => text.replace(`## ${words.tables.summary}`, '## In brief')],
  ])('but not for %s', (_, edit) => expect(forged(edit)).toEqual([]));
});

describe('an entry of the lock that was edited is refused', () => {
  const anchors = (...all: string[]) => ({ anchors: all });
  const published = locked().archive![archiveFile(KEY)]!;
  const row = published.split('\n').findIndex((line) => line.includes('Log of visits')) + 1;

  test.each<[what: string, change: object, message: string]>([
    [
      'two anchors of one name',
      anchors('what-we-keep', 'contact', 'contact'),
      say.lock.anchorTwice(KEY, 'contact', '').message,
    ],
    ['an empty anchor', anchors('what-we-keep', '', 'choices'), say.lock.anchorUnusable(KEY, '', '').message],
    [
      'an anchor with a space',
      anchors('what-we-keep', 'a b', 'choices'),
      say.lock.anchorUnusable(KEY, 'a b', '').message,
    ],
    [
      'two anchors that were swapped',
      anchors('contact', 'what-we-keep', 'choices'),
      say.archive.anchorOfAnother(KEY, 'contact', '').message,
    ],
    ...['"><script>', 'a/b', '?', '#', 'javascript:x', '\u200b'].map((anchor): [string, object, string] => [
      `the anchor ${JSON.stringify(anchor)}`,
      anchors('what-we-keep', anchor, 'choices'),
      before(say.lock.anchorUnusable(KEY, anchor, '').message),
    ]),
    [
      'an anchor of the site',
      anchors('what-we-keep', 'preferences', 'choices'),
      say.lock.anchorInUse(KEY, 'preferences', '').message,
    ],
    [
      'an anchor of a script',
      anchors('what-we-keep', 'posthog', 'choices'),
      say.lock.anchorInUse(KEY, 'posthog', '').message,
    ],
    ['preferences inside a table', { preferencesLine: row }, say.lock.preferencesLine(KEY, row, '').message],
    ['preferences in the head', { preferencesLine: 3 }, say.lock.preferencesLine(KEY, 3, '').message],
    ['preferences below the end', { preferencesLine: 999 }, say.lock.preferencesLine(KEY, 999, '').message],
  ])('%s', (_, change, message) => {
    expect(forged(asItIs, () => change).slice(0, 1)).toMatchObject([
      {
        file: 'versions.lock.json',
        message: expect.stringContaining(message) as string,
        fix: expect.stringContaining('git checkout HEAD -- content/versions.lock.json') as string,
      },
    ]);
  });

  test('an anchor that another rule made is not', () =>
    expect(forged(asItIs, () => anchors('what-we-keep', 'section_2', 'choices')).map(({ message }) => message)).toEqual(
      [],
    ));

  test('preferences at the end of the text are not', () =>
    expect(forged(asItIs, () => ({ preferencesLine: published.split('\n').length }))).toEqual([]));
});

describe('words that visitors were asked with are kept as versions are', () => {
  const [notice = ''] = Object.keys(locked().archive!).filter((file) => noticeNamed(file) !== undefined);
  const withArchive = (change: (archive: Record<string, string>) => void, settings: { isReal?: boolean } = {}) => {
    const content = locked();
    const archive = { ...content.archive };
    change(archive);
    const { problems } = assemble({ ...content, archive }, { today, ...settings });
    return problems.filter(isError).map(({ file, message }) => [file, message]);
  };
  const forgedNotice = '---\norganization: lighthouse\nlanguage: en-GB\n---\n\n# Nobody asks you\n';
  const forgedFile = noticeFile('lighthouse', fingerprinted(forgedNotice).sha256);

  test('the lock lists them', () => {
    const lock = JSON.parse(locked().lock!) as Lock;
    expect(lock.notices).toEqual({ lighthouse: [noticeNamed(notice)] });
    expect(withArchive(() => undefined)).toEqual([]);
  });

  test('one that is missing is an error, also where another is in its folder', () => {
    expect(withArchive((archive) => Reflect.deleteProperty(archive, notice))).toEqual([
      [notice, say.lock.archiveMissing(notice, notice).message],
    ]);
    const both = withArchive((archive) => {
      Reflect.deleteProperty(archive, notice);
      archive[forgedFile] = forgedNotice;
    });
    expect(both.map(([file]) => file)).toEqual([notice, forgedFile]);
  });

  test.each([
    ['of an organization that asks', forgedFile],
    ['of an organization that asks nothing', forgedFile.replace('lighthouse', 'tower')],
  ])('one that the lock does not list is an error: %s', (_, file) => {
    expect(withArchive((archive) => (archive[file] = forgedNotice))).toEqual([
      [file, say.archive.noticeUnknown('').message],
    ]);
  });

  test('one with other bytes than its name says is an error', () => {
    expect(withArchive((archive) => (archive[notice] += 'More.\n')).map(([file]) => file)).toEqual([notice]);
  });

  test('one of another organization is an error, though listed', () => {
    const content = locked();
    const file = forgedFile.replace('lighthouse', 'tower');
    const lock = JSON.parse(content.lock!) as Lock;
    lock.notices!['tower'] = [noticeNamed(file)!];
    const archive = { ...content.archive, [file]: forgedNotice };
    const { problems } = assemble({ ...content, lock: JSON.stringify(lock), archive }, { today });
    expect(problems.filter(isError)).toMatchObject([
      { file, message: say.archive.noticeOfAnother('tower', '').message },
    ]);
  });

  test('a real build with words that are not kept is refused', () => {
    const content = readFixture('real-build-of-two-that-share-an-origin');
    const { lock, files } = extendLock(emptyLock, assemble(content, { today }).organizations, {});
    const isKept = ([file]: [string, string]) => noticeNamed(file) === undefined;
    const archive = Object.fromEntries(Object.entries(files).filter(isKept));
    const without = { ...content, archive, lock: JSON.stringify({ ...lock, notices: undefined }) };
    const errors = (isReal: boolean) => assemble(without, { today, isReal }).problems.filter(isError);
    expect([errors(false), errors(true).map(({ file, message }) => [file, message])]).toEqual([
      [],
      ['harbour', 'lighthouse'].map((id) => [`organizations/${id}/trackers.yaml`, say.lock.noticeUnlocked().message]),
    ]);
  });

  test('locking adds to the list, and takes nothing from it', () => {
    const content = locked();
    const { organizations } = assemble(content, { today });
    const lock = JSON.parse(content.lock!) as Lock;
    const old = 'a'.repeat(64);
    const again = extendLock({ ...lock, notices: { lighthouse: [old], tower: [old] } }, organizations, {});
    expect(again.lock.notices).toEqual({ lighthouse: [old, noticeNamed(notice)], tower: [old] });
  });
});
