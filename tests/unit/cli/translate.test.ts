import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { nameOf } from '../../../src/cli/languages.ts';
import { lock } from '../../../src/cli/policy/lock.ts';
import { translate } from '../../../src/cli/policy/translate.ts';
import { bracketed } from '../../../src/cli/policy/translate/bracketed.ts';
import { withLanguage } from '../../../src/cli/policy/translate/declared.ts';
import { withSentences } from '../../../src/cli/policy/translate/worded.ts';
import { assemble } from '../../../src/model/assemble.ts';
import { readProse, type Prose } from '../../../src/model/versions/prose.ts';
import { isError } from '../../../src/schema/problem.ts';
import { translationSchema } from '../../../src/schema/translation.ts';
import { parseSource } from '../../../src/source/parse.ts';
import { readContent } from '../../../src/source/tree.ts';
import { languages, words } from '../../../src/words/index.ts';
import { filesIn, sentenceWith, workOn } from '../../support/commands.ts';
import { fillIn } from '../../support/filled-in.ts';

const { lock: sayLock, plans, translate: say } = words.commands;
const { suggestions, translations: wrong } = words.problems;
const name = 'lighthouse/privacy';
const german = nameOf('de');
const inForce = 'organizations/lighthouse/privacy/de/2026-06-01.mdx';
const upcoming = 'organizations/lighthouse/privacy/de/2027-01-15.mdx';
const sentences = 'organizations/lighthouse/words.de.yaml';
const declaration = 'organizations/lighthouse/organization.yaml';

const errorsIn = (folder: string, drafts = true) =>
  assemble(readContent(folder), { today: '2026-11-21', drafts }).problems.filter(isError);
const read = (folder: string, file: string): string => readFileSync(`${folder}/${file}`, 'utf8');
const edit = (folder: string, file: string, change: (text: string) => string): void =>
  writeFileSync(`${folder}/${file}`, change(read(folder, file)));

interface Locked {
  versions: Record<string, { sha256: string }>;
}

/** Several versions, with a finished translation of those that are read. */
function translated(use: string): string {
  const folder = workOn('several-versions', use);
  translate(name, 'de');
  fillIn(folder, 'de');
  return folder;
}

describe('policy translate', () => {
  test('makes a draft for each version in force or to come, a file of words, and declares the language', () => {
    const folder = workOn('several-versions', 'translate');
    const before = filesIn(folder);
    const said = translate(name, 'de');
    expect(filesIn(folder)).toEqual([...before, inForce, upcoming, sentences].sort());
    for (const file of [inForce, upcoming, sentences]) expect(said).toContain(`${folder}/${file}`);
    expect(said).toContain(say.declared(`${folder}/${declaration}`, 'de'));
    expect(parse(read(folder, declaration))).toMatchObject({ languages: { source: 'en', others: { de: 'optional' } } });
    const made = parseSource(inForce, read(folder, inForce));
    expect(translationSchema.parse(made.data)).toMatchObject({
      title: '[[Privacy policy]]',
      changes: ['[[The log of visits is kept for half the time.]]'],
      translator: say.fillIn.translator,
      published: '2026-11-21',
      draft: true,
    });
    expect(read(folder, inForce)).toMatch(/^---\ntranslates: "[0-9a-f]{64}"\n/);
    expect(errorsIn(folder)).toEqual([]);
  });

  test('keeps what is no words: headings, components, lists, tables, code and the targets of links', () => {
    const folder = workOn('several-versions', 'translate-body');
    translate(name, 'de');
    expect(read(folder, inForce).split('---\n')[2]).toBe(
      [
        '\n[[Lighthouse watches the sea.]]',
        '## [[What we keep]]',
        '<RetentionTable />',
        '## [[Contact]]',
        '[[Write through the [contact page](/contact/), or read [what we keep](#what-we-keep).]]\n',
      ].join('\n\n'),
    );
    const table = '| A | 1 |\n| --- | --- |\n| `code` b | — |\n';
    expect(bracketed(table)).toBe('| [[A]] | 1 |\n| --- | --- |\n| [[`code` b]] | — |\n');
    expect(bracketed('1. One\n2. **Two**\n   more\n\n> quoted\n')).toBe(
      '1. [[One]]\n2. [[**Two**\n   more]]\n\n> [[quoted]]\n',
    );
    expect(bracketed('https://kestrel.example/ and https://kestrel.example/b\n')).toBe(
      '[[ https://kestrel.example/ and https://kestrel.example/b ]]\n',
    );
  });

  test('is complete when everything is written, and changes nothing then', () => {
    const folder = translated('translate-complete');
    const before = filesIn(folder).map((file) => read(folder, file));
    expect(translate(name, 'de')).toBe(sentenceWith(say.complete, name, german));
    expect(filesIn(folder).map((file) => read(folder, file))).toEqual(before);
    expect([...errorsIn(folder), ...errorsIn(folder, false)]).toEqual([]);
  });

  test('lists what is open with file and line, and the drafts', () => {
    const folder = translated('translate-open');
    edit(folder, inForce, (text) =>
      text.replace('title: "Privacy policy"', 'title: "[[Privacy policy]]"\ndraft: true'),
    );
    edit(folder, sentences, (text) => text.replace('Counts visits.: Counts visits.', 'Counts visits.: "[[?]]"'));
    const line = read(folder, sentences).split('\n').indexOf('Counts visits.: "[[?]]"') + 1;
    const open = [`${folder}/${inForce}:3  Privacy policy`, `${folder}/${sentences}:${line}  Counts visits.`];
    expect(translate(name, 'de')).toBe(
      [sentenceWith(say.open, open), sentenceWith(say.drafts, [`${folder}/${inForce}`]), say.next(name, 'de')].join(
        '\n\n',
      ),
    );
  });

  test('adds the sentences that a file of words lacks, keeps its own, and names those that nothing says', () => {
    const folder = translated('translate-words');
    const mine = '# Mine, as it is.\nCounts visits.:   Zählt Besuche. # so\nLong gone.: Lange her.\n';
    writeFileSync(`${folder}/${sentences}`, mine);
    const said = translate(name, 'de');
    expect(read(folder, sentences).startsWith(mine)).toBe(true);
    const added = Object.keys(parse(read(folder, sentences)) as object).length - 2;
    expect(said).toContain(sentenceWith(say.added, added, `${folder}/${sentences}`));
    expect(said).toContain(`${sentences}:3`);
    expect(said).toContain(wrong.unknownSentence('Long gone.', undefined).message);
    expect(said).not.toContain(say.complete(name, german));
  });

  test('says that a source has changed since, and leaves the words', () => {
    const folder = translated('translate-stale');
    edit(folder, 'organizations/lighthouse/privacy/2026-06-01.mdx', (text) => text.replace('the sea', 'the seas'));
    const before = read(folder, inForce);
    const named = /translates: "(\w+)"/.exec(before)![1]!;
    const said = translate(name, 'de');
    expect(said).toContain(wrong.otherText(named, '', undefined).message.slice(0, 30));
    expect(said).toContain(`${inForce}:2`);
    expect(read(folder, inForce)).toBe(before);
  });

  test('says what was corrected in a source', () => {
    const folder = translated('translate-corrected');
    lock();
    const source = 'organizations/lighthouse/privacy/2026-06-01.mdx';
    edit(folder, source, (text) => text.replace('watches the sea', 'watches the seas'));
    const fix = errorsIn(folder).find(({ file }) => file === source)!.fix;
    const { versions } = JSON.parse(read(folder, 'versions.lock.json')) as Locked;
    const before = versions['lighthouse/privacy/2026-06-01']!.sha256;
    const after = fix.match(/[0-9a-f]{64}/g)!.find((fingerprint) => fingerprint !== before)!;
    const correction = `corrections: [{ date: 2026-11-21, what: More, before: "${before}", after: "${after}" }]`;
    edit(folder, source, (text) => text.replace('\n---\n', `\n${correction}\n---\n`));
    const said = translate(name, 'de');
    expect(said).toContain(sentenceWith(say.corrected, `${folder}/${inForce}`, ['More']));
    expect(said).toContain(wrong.corrected(before, after).message);
    edit(folder, inForce, (text) => text.replace('\ntitle:', `\nstillMatches: "${after}"\ntitle:`));
    expect(translate(name, 'de')).toBe(say.complete(name, german));
    expect(errorsIn(folder)).toEqual([]);
  });

  test('works where a required translation is missing, which the check refuses', () => {
    const folder = workOn('several-versions', 'translate-required');
    edit(folder, declaration, (text) => `${text}languages: { others: { de: required } }\n`);
    expect(errorsIn(folder).map(({ message }) => message)).toContain(wrong.missing('de', inForce, name).message);
    for (const each of [name, 'lighthouse/terms']) translate(each, 'de');
    fillIn(folder, 'de');
    expect(errorsIn(folder)).toEqual([]);
    expect(read(folder, declaration)).toContain('others: { de: required }');
  });

  test('a new draft beside finished translations is no error', () => {
    const folder = translated('translate-more');
    rmSync(`${folder}/${upcoming}`);
    for (const date of ['2027-01-15', '2027-06-01'])
      edit(folder, `organizations/lighthouse/privacy/${date}.mdx`, (text) => text.replace('Log of', 'Record of'));
    translate(name, 'de');
    expect(read(folder, sentences)).toContain('Record of visits: "[[');
    expect([...errorsIn(folder), ...errorsIn(folder, false)]).toEqual([]);
  });

  const known = ['lighthouse/privacy', 'lighthouse/terms', 'tower/privacy'];
  test.each([
    [[], say.usage],
    [[name], say.usage],
    [['lighthouse/privcy', 'de'], sentenceWith(say.noPolicy, 'lighthouse/privcy', suggestions.didYouMean(name))],
    [['nobody', 'de'], sentenceWith(say.noPolicy, 'nobody', suggestions.writeOneOf(known))],
    [['lighthouse/terms', 'de'], sentenceWith(say.onlyDrafts, 'lighthouse/terms')],
    [[name, 'xx'], wrong.noSuchLanguage('xx', languages, undefined)],
    [[name, 'DE'], wrong.noSuchLanguage('DE', languages, 'de')],
    [[name, german], wrong.noSuchLanguage(german, languages, 'de')],
    [[name, 'en'], sentenceWith(say.isTheSource, name, nameOf('en'))],
    [[name, 'de', 'fr'], sentenceWith(plans.tooMany, 'fr')],
  ])('refuses %j, and writes nothing', (args, reason) => {
    const folder = workOn('several-versions', 'translate-refused');
    edit(folder, 'organizations/lighthouse/terms/2027-03.mdx', (text) => text.replace('---\n', '---\ndraft: true\n'));
    const before = filesIn(folder);
    expect(() => translate(...args)).toThrow(reason);
    expect(filesIn(folder)).toEqual(before);
  });

  test('refuses a source with a mistake, and a file of words that cannot be read', () => {
    const folder = translated('translate-unsound');
    writeFileSync(`${folder}/${sentences}`, 'a: [\n');
    expect(() => translate(name, 'de')).toThrow(sentences);
    expect(read(folder, sentences)).toBe('a: [\n');
    rmSync(`${folder}/${sentences}`);
    const source = 'organizations/lighthouse/privacy/2027-01-15.mdx';
    edit(folder, source, (text) => text.replace('kind: material', 'kind: great'));
    expect(() => translate(name, 'de')).toThrow(source);
    expect(filesIn(folder)).not.toContain(sentences);
  });
});

test('the body of every text keeps what it is made of', () => {
  const made = (prose: Prose) => ({
    outline: prose.outline.map(({ path, text, line }) => [path, text.replace(/\[\[ ?| ?\]\]/g, ''), line]),
    links: prose.links.map(({ url }) => url),
    components: prose.components.map((component) => component.name),
    problems: prose.problems,
  });
  const bodies = ['content', 'tests/site'].flatMap((folder) => readContent(folder).policies);
  for (const { file, body } of bodies) {
    const ours = readProse(file, bracketed(body), 1);
    expect(made(ours)).toEqual(made(readProse(file, body, 1)));
    expect(ours.questions.filter(({ asked }) => asked === '')).toEqual([]);
  }
});

test.each([
  ['about: A # yes\nname: B\n', 'about: A # yes\nlanguages: { source: en, others: { de: optional } }\nname: B\n'],
  ['name: B', 'name: B\nlanguages: { source: en, others: { de: optional } }\n'],
  ['languages: { source: en } # so\n', 'languages: { source: en, others: { de: optional } } # so\n'],
  ['languages:\n  source: en # so\na: b\n', 'languages:\n  source: en # so\n  others: { de: optional }\na: b\n'],
  ['languages: { others: { fr: required, } }\n', 'languages: { others: { fr: required, de: optional } }\n'],
  ['languages: { others: {} }\n', 'languages: { others: { de: optional } }\n'],
  [
    'languages:\n  others:\n    fr: required # so\n\nlist: [a,b]\n',
    'languages:\n  others:\n    fr: required # so\n    de: optional\n\nlist: [a,b]\n',
  ],
])('a language is added to %j, and every other character stays', (before, after) => {
  expect(withLanguage(before, 'de', 'en')).toBe(after);
});

test.each([
  ['# a\n', '# a\n\n# rows\nOne: "[[x]]"\nTwo: "[[x]]"\n'],
  ['# rows\nZero: 0\n\n# b\nThree: drei\n', '# rows\nZero: 0\nOne: "[[x]]"\nTwo: "[[x]]"\n\n# b\nThree: drei\n'],
  ['Zero: null', 'Zero: null\n\n# rows\nOne: "[[x]]"\nTwo: "[[x]]"\n'],
  // A line that only looks like a comment: YAML is written anew, and says the same.
  ['# rows\nZero: |\n  0\n\n  # no comment\n', '# rows\nZero: |\n  0\n\n  # no comment\nOne: "[[x]]"\nTwo: "[[x]]"\n'],
  ['{ Zero: null }\n', '{ Zero: null, One: "[[x]]", Two: "[[x]]" }\n'],
])('sentences are added to %j, and every other character stays', (before, after) => {
  const missing = ['One', 'Two'].map((text) => ({ text, from: 'rows' }));
  expect(withSentences(before, missing, '[[x]]')).toBe(after);
});

describe('policy lock, of what is translated', () => {
  const archived = 'archive/lighthouse/privacy/de/2026-06-01.md';

  test('locks a translation with its source, and lets it name the text: nothing else changes', () => {
    const folder = translated('translate-lock');
    const before = read(folder, inForce);
    const said = lock();
    const { versions } = JSON.parse(read(folder, 'versions.lock.json')) as Locked;
    const { sha256 } = versions['lighthouse/privacy/2026-06-01']!;
    expect(Object.keys(versions)).toContain('lighthouse/privacy/de/2026-06-01');
    expect(read(folder, inForce)).toBe(before.replace(/translates: "\w+"/, `translates: "${sha256}"`));
    expect(said).toContain(`${folder}/${inForce}`);
    expect(read(folder, archived)).toContain(`\ntranslates: ${sha256}\n`);
    expect(errorsIn(folder)).toEqual([]);
    expect(lock()).toBe(sayLock.nothing);
    // A version to come is not locked, and named as before.
    expect(read(folder, upcoming)).not.toContain(sha256);
  });

  test('the archived text is the same, whichever of the two a translation names', () => {
    const folder = translated('translate-lock-again');
    lock();
    const text = read(folder, archived);
    rmSync(`${folder}/archive`, { recursive: true });
    rmSync(`${folder}/versions.lock.json`);
    lock();
    expect(read(folder, archived)).toBe(text);
  });

  test('a draft is not locked, and names the text all the same', () => {
    const folder = workOn('several-versions', 'translate-lock-draft');
    translate(name, 'de');
    const said = lock();
    expect(read(folder, 'versions.lock.json')).not.toContain('/de/');
    expect(filesIn(folder).filter((file) => file.includes('/de/') && file.startsWith('archive'))).toEqual([]);
    expect(said).toContain(`${folder}/${inForce}`);
    const { problems } = assemble(readContent(folder), { today: '2026-11-21', drafts: true });
    const { message } = words.problems.lock.unlocked();
    expect(problems.filter((problem) => problem.file === inForce && problem.message === message)).toEqual([]);
    fillIn(folder, 'de');
    expect(lock()).toContain('lighthouse/privacy/de/2026-06-01');
    expect(errorsIn(folder)).toEqual([]);
  });
});
