import { describe, expect, test } from 'vitest';
import { assemble } from '../../../../src/model/assemble.ts';
import { archiveFile } from '../../../../src/model/versions/archive.ts';
import { fingerprinted } from '../../../../src/model/versions/canonical.ts';
import { extendLock } from '../../../../src/model/versions/extend-lock.ts';
import { emptyLock } from '../../../../src/model/versions/lock.ts';
import type { Content } from '../../../../src/schema/content.ts';
import type { Lock } from '../../../../src/schema/lock.ts';
import { words, wordsIn } from '../../../../src/words/index.ts';
import { readFixture } from '../../../support/content.ts';
import { bothOf, errorsOf, files, versionsIn } from '../../../support/translated.ts';

const today = '2026-11-21';
const KEYS = ['lighthouse/privacy/2026-01-15', 'lighthouse/privacy/de/2026-01-15'] as const;

const lockOf = (content: Content) => extendLock(emptyLock, assemble(content, { today }).organizations, {});

test('a text is locked in each of its languages, and so are the words that visitors are asked with', () => {
  const content = readFixture('translated');
  const both = bothOf(content);
  const { lock, added, files: written } = lockOf(content);
  expect(added).toEqual(KEYS);
  expect(lock.notices!['lighthouse']!.toSorted()).toEqual(both.map(({ consent }) => consent!.notice.sha256).sort());
  expect(written[archiveFile(KEYS[1])]).toBe(versionsIn(both[1])[0]!.canonical.text);
  const locked = { ...content, lock: JSON.stringify(lock), archive: written };
  expect(errorsOf(locked)).toEqual([]);
  expect(bothOf(locked).map((organization) => versionsIn(organization)[0]!.isLocked)).toEqual([true, true]);
});

test('a translation that comes later is locked then, and nothing else changes', () => {
  const english = readFixture('translated', {
    [files.organization]: (text) => text.replace(/^languages:.*\n/m, ''),
    'organizations/lighthouse/privacy/de': undefined,
    [files.words]: undefined,
  });
  const first = lockOf(english);
  const { sha256 } = first.lock.versions[KEYS[0]]!;
  const both = readFixture('translated', {
    [files.german]: (text) => text.replace(/^translates: .*$/m, `translates: ${sha256}`),
  });
  const locked = { ...both, lock: JSON.stringify(first.lock), archive: first.files };
  const second = extendLock(first.lock, assemble(locked, { today }).organizations, first.files);
  expect([second.added, second.corrected]).toEqual([[KEYS[1]], []]);
  expect(second.lock.versions[KEYS[0]]).toEqual(first.lock.versions[KEYS[0]]);
  expect(second.lock.notices!['lighthouse']!.slice(0, 1)).toEqual(first.lock.notices!['lighthouse']);
});

describe('where only words of ours change', () => {
  const head = `| ${wordsIn('de').tables.columns.retention.join(' | ')} |`;
  /** The same, published when the words of our tables were others. `edit`: what else changed in the archive. */
  function inOtherWords(edit: (text: string) => string = (text) => text): Content {
    const content = readFixture('lock-translation');
    const file = archiveFile(KEYS[1]);
    const text = edit(content.archive![file]!.replace(head, '| Was | Wie lange |'));
    const lock = JSON.parse(content.lock!) as Lock;
    lock.versions[KEYS[1]]!.sha256 = fingerprinted(text).sha256;
    return { ...content, lock: JSON.stringify(lock), archive: { ...content.archive, [file]: text } };
  }

  test('a locked translation stays as it was published, and nothing fails', () => {
    const content = inOtherWords();
    expect(errorsOf(content)).toEqual([]);
    const { canonical, rendered } = versionsIn(bothOf(content)[1])[0]!;
    expect(canonical.text).toContain('| Was | Wie lange |');
    expect(rendered.text).toContain(head);
  });

  test('words of its editor are no words of ours', () => {
    const content = inOtherWords((text) => text.replace('das Meer', 'den Himmel'));
    expect(errorsOf(content).map(({ file, line }) => [file, line])).toEqual([[archiveFile(KEYS[1]), 16]]);
  });
});

test('a correction of a translation is one of its own: the earlier text stays, and the source has its own', () => {
  const [source, german] = bothOf(readFixture('lock-translation-with-a-correction')).map(
    (organization) => versionsIn(organization)[0]!,
  );
  expect(source!.earlier.map(({ canonical }) => canonical.sha256)).toEqual([source!.corrections[0]!.before]);
  expect(german!.earlier.map(({ canonical }) => canonical.sha256)).toEqual([german!.corrections[0]!.before]);
  expect(german!.earlier[0]!.url).toContain('/lighthouse/de/privacy/2026-01-15/');
  expect(german!.corrections).not.toEqual(source!.corrections);
});

test('a period that changes in a correction of a translation is refused as one of a source is', () => {
  const [problem, ...others] = errorsOf(
    readFixture('lock-translation', {
      [files.german]: (text) => text.replace('nach 30 Tagen', 'nach 3 Tagen'),
    }),
  );
  expect(others).toEqual([]);
  const { reasons, isNone } = words.problems.corrections;
  const reason = reasons.number({ removed: '30', added: '3' });
  expect(`${problem!.message}${problem!.fix}`).toContain(isNone(reason));
});
