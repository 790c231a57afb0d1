import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nameOf } from '../../../../src/cli/languages.ts';
import { regimes } from '../../../../src/cli/organization/choices.ts';
import { list } from '../../../../src/cli/organization/list.ts';
import { newOrganization } from '../../../../src/cli/organization/new.ts';
import { questionsOf } from '../../../../src/cli/organization/open-places.ts';
import { lock } from '../../../../src/cli/policy/lock.ts';
import { newVersion } from '../../../../src/cli/policy/new.ts';
import { assemble } from '../../../../src/model/assemble.ts';
import { saidOfHidden } from '../../../../src/schema/characters.ts';
import { isError } from '../../../../src/schema/problem.ts';
import { readContent } from '../../../../src/source/tree.ts';
import { languages, words } from '../../../../src/words/index.ts';
import {
  almostFinland,
  filesIn,
  meantFinland,
  nobody,
  sentenceWith,
  somebody,
  workOn,
} from '../../../support/commands.ts';

const { organization: say, plans } = words.commands;
const { questions, rows, suggestions } = words.problems;
const { noSuchLanguage } = words.problems.translations;
const { didYouMean, writeOneOf } = suggestions;

const who = ['kestrel', '--country', 'FI', '--contact', 'privacy@kestrel.example'];
const make = (...more: string[]): Promise<string> => newOrganization([...who, '--yes', ...more], nobody);
const tools = 'google-analytics,plausible,posthog,posthog-recording,vercel-analytics';
const errorsIn = (folder: string, isReal = false) =>
  assemble(readContent(folder), { today: '2026-11-21', drafts: true, isReal }).problems.filter(isError);

test('a new organization with every tool, purpose and law passes the check as a draft', async () => {
  const folder = workOn('sound', 'new-with-everything');
  const said = await make(
    ...['--purposes', 'essential,advertising', '--tools', tools],
    ...['--regimes', 'gdpr,uk-gdpr,ccpa'],
  );
  expect(errorsIn(folder)).toEqual([]);
  expect(filesIn(folder).filter((file) => /kestrel|vendors/.test(file))).toEqual([
    'organizations/kestrel/organization.yaml',
    'organizations/kestrel/privacy/2026-11-21.mdx',
    'organizations/kestrel/subprocessors.yaml',
    'organizations/kestrel/trackers.yaml',
    'vendors/google.yaml',
    'vendors/plausible.yaml',
    'vendors/posthog.yaml',
    'vendors/vercel.yaml',
  ]);
  expect(said).toContain(
    `${folder}/organizations/kestrel/organization.yaml:3  ${words.skeleton.files.about('Kestrel')}`,
  );
  expect(said).toContain(sentenceWith(say.next, `${folder}/organizations/kestrel/privacy/2026-11-21.mdx`));
});

test('the same, with nothing chosen and a form as the contact, has no trackers', async () => {
  const folder = workOn('sound', 'new-with-nothing');
  await newOrganization(['kestrel', '--country', 'fi', '--contact', 'https://forms.kestrel.com/x', '--yes'], nobody);
  expect(errorsIn(folder)).toEqual([]);
  expect(filesIn(`${folder}/organizations/kestrel`)).not.toContain('trackers.yaml');
  expect(readFileSync(`${folder}/organizations/kestrel/organization.yaml`, 'utf8')).toContain('country: FI');
});

test('P05: it is refused in a real build, and lists its open questions', async () => {
  const folder = workOn('real-build-of-two-that-share-an-origin', 'new-for-real');
  await make();
  const refused = errorsIn(folder, true).map(({ file, line }) => `${file}:${line}`);
  expect(refused).toContain('organizations/kestrel/:undefined');
  expect(refused).toContain('organizations/kestrel/organization.yaml:3');
  const open = questionsOf('kestrel', readContent(folder)).length;
  expect(open).toBeGreaterThan(9);
  const row = list()
    .split('\n')
    .find((line) => line.startsWith('kestrel'));
  expect(row?.split(/ +/)).toEqual(say.row(['kestrel', say.states.draft, 'en'], [1, 1, open]).split(/ +/));
});

test('P05: no version with an open question is locked, and of a draft nothing is', async () => {
  const folder = workOn('sound', 'new-locked');
  await make('--tools', 'plausible');
  expect(lock()).not.toContain('kestrel');
  const file = `${folder}/organizations/kestrel/privacy/2026-11-21.mdx`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/draft: true.*\n/, ''));
  expect(() => lock()).toThrow(questions.open(words.skeleton.privacy.opening, false).message);
});

describe('where somebody is there', () => {
  test('asks for what no flag says, again where the answer is none, and takes defaults for nothing', async () => {
    const folder = workOn('sound', 'new-asked');
    const terminal = somebody('', almostFinland, 'FI', 'nobody', 'privacy@kestrel.com', '', 'plausbile', 'plausible');
    await newOrganization(['kestrel'], terminal);
    expect(terminal.heard).toContain(meantFinland);
    expect(terminal.heard).toContain(sentenceWith(say.unknown.tools, 'plausbile', didYouMean('plausible')));
    const text = readFileSync(`${folder}/organizations/kestrel/organization.yaml`, 'utf8');
    expect(text).toContain('name: Kestrel\n');
    expect(text).toContain('email: privacy@kestrel.com\n');
    expect(errorsIn(folder)).toEqual([]);
  });
});

test.each([
  [['--name', ''], sentenceWith(say.blank, 'name')],
  [['--name', 'Kes\u200btrel'], saidOfHidden('Kes\u200btrel').message],
  [['--country', almostFinland], meantFinland],
  [['--country', 'XX'], sentenceWith(say.notACountry, 'XX', undefined)],
  [['--contact', 'kestrel'], sentenceWith(say.notAContact, 'kestrel')],
  [['--contact', 'http://kestrel.com'], sentenceWith(say.notAContact, 'http://kestrel.com')],
  [['--contact', 'not-stated'], sentenceWith(say.notAContact, 'not-stated')],
  [['--purposes', 'analytcs'], sentenceWith(say.unknown.purposes, 'analytcs', didYouMean('analytics'))],
  [['--tools', 'posthog,plausble'], sentenceWith(say.unknown.tools, 'plausble', didYouMean('plausible'))],
  [['--regimes', 'gdrp'], sentenceWith(say.unknown.regimes, 'gdrp', didYouMean('gdpr'))],
  [['--regimes', say.ask.none], sentenceWith(say.unknown.regimes, say.ask.none, writeOneOf(regimes))],
  [['--tools', ','], sentenceWith(say.blank, 'tools')],
  [['--site', 'https://kestrel.com/?a=1'], sentenceWith(say.notASite, 'https://kestrel.com/?a=1')],
  [['--language', 'fi'], noSuchLanguage('fi', languages, undefined)],
  [['--language', nameOf('de')], noSuchLanguage(nameOf('de'), languages, 'de')],
  [['--date', '2026-02-30'], sentenceWith(say.notADay, '2026-02-30')],
  [['--contry', 'FI'], sentenceWith(plans.unknownFlag, 'contry', didYouMean('country'))],
  [['--name', '--only'], sentenceWith(plans.flagWithoutValue, 'name')],
  [['--only=all'], sentenceWith(plans.flagWithValue, 'only', 'all')],
  [['Kestrel Labs'], sentenceWith(plans.tooMany, 'Kestrel Labs')],
])('%j is refused, and nothing is written', async (more, reason) => {
  const folder = workOn('sound', 'new-refused');
  const before = filesIn(folder);
  await expect(make(...more)).rejects.toThrow(reason);
  expect(filesIn(folder)).toEqual(before);
});

const refusedIds = 'new-refused-id';
const lighthouse = `test-results/commands/${refusedIds}/content/organizations/lighthouse`;

test.each([
  ['', say.noId],
  ['Kestrel', sentenceWith(say.notForUrls, 'Kestrel')],
  ['../kestrel', sentenceWith(say.notForUrls, '../kestrel')],
  ['404', sentenceWith(say.reserved, '404')],
  ['lighthouse', sentenceWith(say.exists, 'lighthouse', lighthouse)],
])('the id “%s” is refused', async (id, reason) => {
  workOn('sound', refusedIds);
  const making = newOrganization([id, '--country', 'FI', '--contact', 'a@b.co', '--yes'], nobody);
  await expect(making).rejects.toThrow(reason);
});

test('without a terminal it says which flags are missing', async () => {
  workOn('sound', 'new-unasked');
  await expect(newOrganization(['kestrel', '--yes'], nobody)).rejects.toThrow(
    sentenceWith(say.missing, ['country', 'contact']),
  );
  await expect(newOrganization(who, nobody)).rejects.toThrow(
    sentenceWith(say.noYes, ['name', 'purposes', 'tools', 'regimes']),
  );
});

test('a content with errors can be added to, and no error is added to it', async () => {
  const folder = workOn('dangling-vendor', 'new-beside-errors');
  const before = errorsIn(folder);
  await make();
  expect(errorsIn(folder)).toEqual(before);
  // The vendor's file describes it from 2026 on only.
  await expect(
    newOrganization(['heron', ...who.slice(1), '--yes', '--date', '2020-01-01', '--tools', 'google-analytics'], nobody),
  ).rejects.toThrow(rows.vendorWithoutRow('google', '2020-01-01').message);
  expect(filesIn(folder).join()).not.toContain('heron');
});

describe('in another language than English', () => {
  test.each(languages)('%s: every word for readers is a question, and nothing of it is refused', async (language) => {
    const folder = workOn('sound', `new-in-${language}`);
    await make('--language', language, '--tools', tools, '--purposes', 'essential');
    newVersion('kestrel/terms');
    newVersion('kestrel/shop-terms', '--type', 'terms');
    expect(errorsIn(folder)).toEqual([]);
    const text = readFileSync(`${folder}/organizations/kestrel/organization.yaml`, 'utf8');
    expect(/^languages:\n {2}source: (\w+)$/m.exec(text)?.[1] ?? 'en').toBe(language);
    const files = filesIn(`${folder}/organizations/kestrel`).map((file) =>
      readFileSync(`${folder}/organizations/kestrel/${file}`, 'utf8'),
    );
    const said = files.flatMap(
      (file) => file.match(/^#{2,3} .*|^title: .*|^ +- (?:id: .*\n +name|service): .*/gm) ?? [],
    );
    expect(said.length).toBeGreaterThan(20);
    const open = said.filter((line) => /\[\[.+\]\]/.test(line));
    expect(open).toHaveLength(language === 'en' ? 1 : said.length);
  });

  test('it is asked for, and English where nothing is answered', async () => {
    const folder = workOn('sound', 'new-in-what-was-asked');
    const terminal = somebody('', 'FI', 'privacy@kestrel.com', '', '', '', 'deutsch', 'de');
    await newOrganization(['kestrel'], terminal);
    expect(terminal.heard.join('\n')).toContain(sentenceWith(say.ask.language, languages));
    expect(terminal.heard).toContain(noSuchLanguage('deutsch', languages, undefined));
    const text = readFileSync(`${folder}/organizations/kestrel/organization.yaml`, 'utf8');
    expect(text).toContain('languages:\n  source: de\n');
  });
});
