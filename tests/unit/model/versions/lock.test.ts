import { describe, expect, test } from 'vitest';
import { assemble } from '../../../../src/model/assemble.ts';
import type { Organization, Version } from '../../../../src/model/organization.ts';
import { archiveFile, earlierFile, noticeNamed } from '../../../../src/model/versions/archive.ts';
import { fingerprinted } from '../../../../src/model/versions/canonical.ts';
import { extendLock } from '../../../../src/model/versions/extend-lock.ts';
import { changedInputs } from '../../../../src/model/versions/inputs.ts';
import { emptyLock } from '../../../../src/model/versions/lock.ts';
import { migrateLock } from '../../../../src/model/versions/migrate-lock.ts';
import type { Content } from '../../../../src/schema/content.ts';
import { isError } from '../../../../src/schema/problem.ts';
import { words } from '../../../../src/words/index.ts';
import { readFixture } from '../../../support/content.ts';

const head = `| ${words.tables.columns.retention.join(' | ')} |`;
const today = '2026-11-21';
const KEY = 'lighthouse/privacy/2026-01-15';
const versionOf = (organizations: Organization[]): Version => organizations[0]!.policies[0]!.versions.at(-1)!;
const read = (content: Content) => versionOf(assemble(content, { today }).organizations);

/** The sound content prints no cookie table, and is warned of it. */
const noTable = words.problems.versions.noTableToConsentTo().message;
const problemsOf = (content: Content) =>
  assemble(content, { today }).problems.filter(({ message }) => message !== noTable);

/** A content whose versions are locked, as `npm run policy -- lock` does it. */
function lockedContent(name = 'sound'): Content {
  const content = readFixture(name);
  const { lock, files } = extendLock(emptyLock, assemble(content, { today }).organizations, {});
  return { ...content, lock: JSON.stringify(lock), archive: files };
}

/** The same, published at a time when Sayso's own words were others. */
function publishedInOtherWords(): Content {
  const content = lockedContent();
  const text = content.archive![archiveFile(KEY)]!.replace(head, '| Data | How long |');
  const lock = content.lock!.replace(/"sha256":"[0-9a-f]{64}"/, `"sha256":"${fingerprinted(text).sha256}"`);
  return { ...content, lock, archive: { ...content.archive, [archiveFile(KEY)]: text } };
}

describe('a locked version', () => {
  test('is published as it is archived, whatever words Sayso uses today', () => {
    const content = publishedInOtherWords();
    const { canonical, rendered, isLocked, text } = read(content);
    expect([isLocked, canonical.text]).toEqual([true, content.archive![archiveFile(KEY)]]);
    expect(rendered.text).toContain(head);
    expect(text.body).toContain('| Data | How long |');
    expect(assemble(content, { today }).problems).toEqual(assemble(lockedContent(), { today }).problems);
  });

  test('is unlocked where there is no lock, and then shows what its file gives', () => {
    const { canonical, rendered, isLocked } = read(readFixture('sound'));
    expect([isLocked, canonical]).toEqual([false, rendered]);
  });

  test.each([
    ['title', (content: Content) => Object.assign(content.policies[0]!.data as object, { title: 'Other' })],
    [
      'body',
      (content: Content) => Object.assign(content.policies[0]!, { body: `${content.policies[0]!.body}\nMore.` }),
    ],
    ['summary', (content: Content) => Object.assign(content.policies[0]!.data as object, { summary: ['More.'] })],
    ['rows', (content: Content) => Object.assign(content.policies[0]!.data as object, { retention: [] })],
  ] as const)('knows by its inputs that its %s changed', (part, change) => {
    const before = read(lockedContent()).inputs;
    const content = readFixture('sound');
    change(content);
    expect(changedInputs(before, read(content).inputs)).toEqual([part]);
  });

  test('has the same inputs whatever order keys are in, and whatever is said of the change', () => {
    const before = read(lockedContent()).inputs;
    const content = lockedContent();
    const { data } = content.policies[0]!;
    content.policies[0]!.data = {
      ...Object.fromEntries(Object.entries(data as object).reverse()),
      corrections: [],
      changes: ['Something.'],
      announced: '2026-01-01',
    };
    expect(read(content).inputs).toEqual(before);
  });
});

describe('where both an editor and Sayso changed words', () => {
  const changed = (change: (body: string) => string) => {
    const content = publishedInOtherWords();
    content.policies[0]!.body = change(content.policies[0]!.body);
    return assemble(content, { today }).problems.filter(isError);
  };

  test('the editor’s are shown, and not a heading of ours above them', () => {
    const [problem, ...others] = changed((body) => body.replace('Write through', 'Ask through'));
    expect(others).toEqual([]);
    expect(problem!.message).toContain('“Write through the [contact');
    expect(problem!.message).toContain('“Ask through the [contact');
    expect(problem!.message).toContain(words.problems.corrections.reasons.ownWords);
    expect(problem!.message).not.toContain('How long');
  });

  test.each([
    ['was added', (body: string) => `${body}\nMore.\n`, '“More.”'],
    ['was removed', (body: string) => body.replace('## Contact\n\n', ''), '“## Contact”'],
  ])('also what %s', (_, change, shown) => {
    const [problem] = changed(change);
    expect(problem!.message).toContain(shown);
    expect(problem!.message).not.toContain('How long');
  });

  test('and a row that the editor changed below such a heading', () => {
    const content = publishedInOtherWords();
    const { data, value } = content.policies[0]!;
    for (const facts of [data as { retention: { period: string }[] }, value as { retention: { period: string }[] }])
      facts.retention[0]!.period = 'P60D';
    const [problem] = assemble(content, { today }).problems.filter(isError);
    expect(problem!.message).toContain(words.problems.corrections.reasons.table({ removed: '90', added: '60' }));
  });
});

test('a correction of a text with other words of Sayso’s is refused for these words', () => {
  const content = publishedInOtherWords();
  const [policy] = content.policies;
  const before = read(content).canonical.sha256;
  policy!.body = policy!.body.replace('the sea.', 'the seas.');
  const after = read({ ...content, lock: undefined, archive: {} }).rendered.sha256;
  policy!.value!.corrections = [{ date: '2026-02-01', what: 'A slip.', before, after }];
  expect(
    assemble(content, { today })
      .problems.filter(isError)
      .map(({ message }) => message),
  ).toEqual([
    words.problems.corrections.refused('2026-02-01', words.problems.corrections.reasons.ownWords, '').message,
  ]);
});

describe('what a version’s components print', () => {
  const printing = (change: (content: Content) => void = () => undefined) => {
    const content = readFixture('sound');
    const [policy] = content.policies;
    policy!.body += '\n<CookieTable />\n\n<SubprocessorTable />\n';
    change(content);
    return read(content).inputs;
  };

  test('is one of its inputs, with the names of vendors', () => {
    const renamed = printing((content) => (content.vendors[0]!.value!.rows[0]!.name = 'Alphabet'));
    expect(changedInputs(printing(), renamed)).toEqual(['components']);
  });

  test('does not change when a row that was true on its date ends later', () => {
    const ended = printing((content) => {
      for (const row of (content.trackers[0]!.data as { trackers: { until?: string }[] }).trackers)
        row.until = '2027-01-01';
    });
    expect(ended).toEqual(printing());
  });
});

describe('a correction', () => {
  const corrected = () => {
    const content = readFixture('lock-correction-not-locked');
    return { content, organizations: assemble(content, { today }).organizations };
  };

  test('shows the corrected text at once, and asks for it to be locked', () => {
    const { content, organizations } = corrected();
    expect(versionOf(organizations)).toMatchObject({ isLocked: false });
    expect(problemsOf(content).map(({ message }) => message)).toEqual([words.problems.corrections.unlocked().message]);
  });

  test('keeps the text from before, under its fingerprint', () => {
    const { content, organizations } = corrected();
    const before = JSON.parse(content.lock!) as typeof emptyLock;
    const { lock, files, added, corrected: changed } = extendLock(before, organizations, content.archive!);
    const was = before.versions[KEY]!.sha256;
    expect([added, changed]).toEqual([[], [KEY]]);
    expect(lock.versions[KEY]).toMatchObject({ earlier: [was] });
    expect(fingerprinted(files[earlierFile(KEY, was)]!).sha256).toBe(was);
    expect(fingerprinted(files[archiveFile(KEY)]!).sha256).toBe(lock.versions[KEY]!.sha256);
    const after = { ...content, lock: JSON.stringify(lock), archive: files };
    expect([problemsOf(after), read(after).isLocked]).toEqual([[], true]);
  });

  test('whose earlier text is missing from the archive is refused', () => {
    const content = readFixture('lock-with-a-correction');
    const [current] = Object.keys(content.archive!).filter((file) => file === archiveFile(KEY));
    const { problems } = assemble({ ...content, archive: { [current!]: content.archive![current!]! } }, { today });
    expect(problems.filter(isError).map(({ message }) => message)).toEqual([
      words.problems.lock.archiveMissing(KEY, '').message,
    ]);
  });
});

/** Texts of versions: words that visitors were asked with are beside them. */
const ofVersions = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).filter(([file]) => noticeNamed(file) === undefined));

describe('R02: a published text is never overwritten', () => {
  /** Content in which a locked text is corrected: locked, then corrected, then locked again, as often as asked for. */
  function corrected(...slips: [from: string, to: string][]): { content: Content; published: string[] } {
    const content = lockedContent();
    const [policy] = content.policies;
    const published = [read(content).canonical.text];
    const corrections: { date: string; what: string; before: string; after: string }[] = [];
    for (const [from, to] of slips) {
      const before = read(content).canonical.sha256;
      policy!.body = policy!.body.replace(from, to);
      const unlocked = { ...content, lock: undefined, archive: {} };
      policy!.value!.corrections = [];
      const after = read(unlocked).rendered.sha256;
      corrections.push({ date: '2026-02-01', what: 'A slip.', before, after });
      policy!.value!.corrections = [...corrections];
      const { organizations } = assemble(content, { today });
      const extended = extendLock(JSON.parse(content.lock!) as typeof emptyLock, organizations, content.archive!);
      content.lock = JSON.stringify(extended.lock);
      content.archive = { ...content.archive, ...extended.files };
      // One that is refused is not published.
      if (organizations.length > 0) published.push(read(content).canonical.text);
    }
    return { content, published };
  }
  const two = () => corrected(['the sea.', 'the seas.'], ['Lighthouse watches', 'Lighthouse watchs']);

  test('each text is in the archive, at its fingerprint, however many corrections follow', () => {
    const { content, published } = two();
    const { organizations } = assemble(content, { today });
    expect(problemsOf(content)).toEqual([]);
    const { earlier, canonical } = versionOf(organizations);
    expect([...earlier.map((text) => text.canonical.text), canonical.text]).toEqual(published);
    expect(Object.values(ofVersions(content.archive!)).sort()).toEqual([...published].sort());
    expect(earlier.map(({ url, markdownUrl }) => [url, markdownUrl])).toEqual(
      published
        .slice(0, 2)
        .map((text) => `/lighthouse/privacy/2026-01-15/${fingerprinted(text).sha256}`)
        .map((url) => [`${url}/`, `${url}.md`]),
    );
    expect(earlier.map(({ corrections }) => corrections.length)).toEqual([2, 1]);
  });

  test('corrections that are small one by one may not rewrite it together', () => {
    const slips: [string, string][] = [
      ['Write through the', 'Ask via our'],
      [', or read', ', and see'],
      ['watches', 'guards'],
    ];
    expect(corrected(...slips.slice(0, 2)).content).toSatisfy((content: Content) => problemsOf(content).length === 0);
    const { content } = corrected(...slips);
    const { reasons, refused } = words.problems.corrections;
    const start = refused('2026-02-01', reasons.together('~'), '').message.split('~')[0]!;
    expect(problemsOf(content)).toMatchObject([{ message: expect.stringContaining(start) as string }]);
  });

  test('locking again writes nothing, and so does locking after words of ours changed', () => {
    for (const content of [two().content, publishedInOtherWords()]) {
      const lock = JSON.parse(content.lock!) as typeof emptyLock;
      const again = extendLock(lock, assemble(content, { today }).organizations, content.archive!);
      expect([ofVersions(again.files), again.lock]).toEqual([{}, lock]);
    }
  });

  test('a correction writes the text before it as it is, and touches no older one', () => {
    const { content, published } = corrected(['the sea.', 'the seas.']);
    const archive = { ...content.archive };
    const { content: later } = two();
    for (const [file, text] of Object.entries(archive).filter(([file]) => file !== archiveFile(KEY)))
      expect([file, later.archive![file]]).toEqual([file, text]);
    expect(later.archive![earlierFile(KEY, fingerprinted(published[1]!).sha256)]).toBe(published[1]);
  });

  test.each([
    ['an earlier text', (sha256: string) => earlierFile(KEY, sha256)],
    ['the published one', () => archiveFile(KEY)],
  ])('%s that was edited is refused', (_, fileOf) => {
    const { content, published } = two();
    const file = fileOf(fingerprinted(published[0]!).sha256);
    content.archive = { ...content.archive, [file]: `${content.archive![file]}More.\n` };
    expect(assemble(content, { today }).problems.filter(isError)).toMatchObject([
      { file, message: expect.stringContaining(fingerprinted(content.archive[file]!).sha256) as string },
    ]);
  });

  test('two corrections without a lock between them lose a text, and are refused', () => {
    const { content, published } = two();
    const lock = JSON.parse(lockedContent().lock!) as typeof emptyLock;
    const archive = lockedContent().archive!;
    const { problems } = assemble({ ...content, lock: JSON.stringify(lock), archive }, { today });
    expect(problems.filter(isError).map(({ message }) => message)).toEqual([
      words.problems.corrections.textMissing('2026-02-01', fingerprinted(published[1]!).sha256, '').message,
    ]);
  });
});

describe('what a version has an effect on', () => {
  test.each(['dateKind', 'kind', 'reconsent'])('is one of its inputs: %s', (key) => {
    const before = read(lockedContent()).inputs;
    const content = readFixture('sound');
    Object.assign(content.policies[0]!.data as object, { [key]: 'other' });
    const after = read(content).inputs;
    expect([changedInputs(before, after), before.effect === after.effect]).toEqual([[], false]);
  });

  test('cannot be corrected', () => {
    const content = readFixture('lock-with-a-correction');
    Object.assign(content.policies[0]!.data as object, { dateKind: 'last-updated' });
    expect(
      assemble(content, { today })
        .problems.filter(isError)
        .map(({ message }) => message),
    ).toEqual([expect.stringContaining('`dateKind`')]);
  });
});

describe('a lock of an earlier form is migrated', () => {
  const forms = ['lock-of-the-first-form', 'lock-of-the-second-form'];
  const migrated = (content: Content) => {
    const { organizations } = assemble({ ...content, lock: undefined, archive: {} }, { today });
    return migrateLock(content.lock!, organizations, content.archive);
  };

  test.each(forms)('but not over a text that changed since: %s', (name) => {
    const content = readFixture(name);
    content.policies[0]!.body = content.policies[0]!.body.replace('the sea.', 'the seas.');
    expect(migrated(content).problems).toMatchObject([
      {
        file: 'organizations/lighthouse/privacy/2026-01-15.mdx',
        message: expect.stringContaining('“Lighthouse watches the sea.”') as string,
      },
    ]);
  });

  test.each(forms)('but not where a version is gone: %s', (name) => {
    const content = readFixture(name);
    const { organizations } = assemble({ ...readFixture('several-versions'), lock: undefined }, { today });
    const elsewhere = organizations.filter(({ id }) => id !== 'lighthouse');
    expect(migrateLock(content.lock!, elsewhere, content.archive).problems).toMatchObject([
      { message: words.problems.lock.fileMissing(KEY).message },
    ]);
  });

  test('with the published text and its inputs as they are', () => {
    const content = readFixture('lock-of-the-second-form');
    const { lock, files, problems } = migrated(content);
    expect([problems, files]).toEqual([[], {}]);
    const before = JSON.parse(content.lock!) as { versions: Record<string, { inputs: object }> };
    expect(lock.versions[KEY]).toMatchObject(before.versions[KEY]!);
    expect(problemsOf({ ...content, lock: JSON.stringify(lock) })).toEqual([]);
  });
});

test('a lock of the first form moves to the archive with the texts and fingerprints that it had', () => {
  const content = readFixture('lock-of-the-first-form');
  const { organizations } = assemble({ ...content, lock: undefined }, { today });
  const { lock, files } = migrateLock(content.lock!, organizations);
  const first = JSON.parse(content.lock!) as { versions: Record<string, { sha256: string }> };
  expect(lock.versions[KEY]!.sha256).toBe(first.versions[KEY]!.sha256);
  const migrated = { ...content, lock: JSON.stringify(lock), archive: files };
  expect([problemsOf(migrated), read(migrated).isLocked]).toEqual([[], true]);
});
