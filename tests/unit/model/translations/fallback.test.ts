import { describe, expect, test } from 'vitest';
import type { Organization } from '../../../../src/model/organization.ts';
import { alternatesOf, hasText, hrefIn } from '../../../../src/model/translations/alternates.ts';
import { inOneLanguage, isInItsLanguage } from '../../../../src/model/translations/fallback.ts';
import { languageLines, lastTranslated } from '../../../../src/model/translations/language-lines.ts';
import { wordsIn } from '../../../../src/words/index.ts';
import { readFixture } from '../../../support/content.ts';
import { files, translated, untranslatedVersion, versionsIn } from '../../../support/translated.ts';

const { body } = readFixture('translated').policies[0]!;
const english = `---\n${[
  'title: Privacy policy',
  'dateKind: effective',
  'kind: first',
  'summary: [We count visits.]',
  'retention:',
  '  - { data: Log of visits, kind: period, period: P90D }',
  'rights:',
  '  - { right: access, how: Ask us for a copy. }',
].join('\n')}\n---\n${body}`;

/** A version in force that only the source has, and a policy that nobody translated. */
const [source, german] = translated({
  [files.organization]: (text) => text.replace('de: required', 'de: optional'),
  'organizations/lighthouse/privacy/2026-06-01.mdx': untranslatedVersion(english),
  'organizations/lighthouse/terms/2026-01-15.mdx': english.replace('title: Privacy policy', 'title: Terms'),
});
const policyOf = ({ policies }: Organization, id: string) => policies.find((policy) => policy.id === id)!;
const privacy = policyOf(german, 'privacy');

describe('a version without a text in an optional language', () => {
  test('is shown in the language of the source on the pages of its policy, at the address of that text', () => {
    const { current } = privacy;
    expect([current.id, current.language, current.textLanguage]).toEqual(['2026-06-01', 'de', 'en']);
    expect([isInItsLanguage(current), hasText(german, 'privacy')]).toEqual([false, false]);
    const original = policyOf(source, 'privacy').current;
    expect([current.canonical, current.url]).toEqual([original.canonical, original.url]);
    expect(current.dateInWords).not.toBe(original.dateInWords);
  });

  test('has a link to the last one that has a text', () => {
    expect(lastTranslated(privacy)!.id).toBe('2026-01-15');
    expect(lastTranslated(policyOf(german, 'terms'))).toBeUndefined();
  });

  test('is linked to where its text is', () => {
    const links = [
      ['/privacy/2026-06-01/#contact', '/lighthouse/privacy/2026-06-01/#contact'],
      ['/privacy/2026-01-15/#contact', '/lighthouse/de/privacy/2026-01-15/#contact'],
      ['/privacy/', '/lighthouse/de/privacy/'],
      ['/contact/', '/lighthouse/de/contact/'],
      ['#contact', '#contact'],
      ['https://www.lighthouse.org/2026-06-01/', 'https://www.lighthouse.org/2026-06-01/'],
    ] as const;
    expect(links.map(([url]) => [url, hrefIn(german, url)])).toEqual(links);
    expect(hrefIn(source, '/privacy/2026-06-01/')).toBe('/lighthouse/privacy/2026-06-01/');
  });
});

describe('two versions that are compared', () => {
  const [newer, older] = versionsIn(german).filter(({ policy }) => policy === 'privacy');

  test('are in the language of the source where only one of them has a text in this one', () => {
    const pair = inOneLanguage(older!, newer!);
    expect(pair.map(({ id, textLanguage }) => [id, textLanguage])).toEqual([
      ['2026-01-15', 'en'],
      ['2026-06-01', 'en'],
    ]);
    expect(pair.map(({ language }) => language)).toEqual(['de', 'de']);
  });

  test('are in this language where both have a text in it', () => {
    expect(inOneLanguage(older!, older!)).toEqual([older, older]);
  });
});

describe('the same page in other languages', () => {
  const everywhere = (): boolean => true;
  const pathOf = (organization: Organization, rest: string): string => `${organization.urls.base}${rest}`;

  test.each(['/', '/contact/', '/cookies/'])('is named on each of them, and each is named on it: %s', (rest) => {
    const named = [source, german].map((organization) =>
      alternatesOf(organization, pathOf(organization, rest), everywhere).map(({ href, language }) => [language, href]),
    );
    expect(named[0]).toEqual(named[1]);
    expect(named[0]).toEqual([
      ['en', `/lighthouse${rest}`],
      ['de', `/lighthouse/de${rest}`],
    ]);
  });

  test('says which of them this is, and which the source has', () => {
    const marked = alternatesOf(german, pathOf(german, '/'), everywhere);
    expect(marked.map(({ isThis, isSource }) => [isThis, isSource])).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  test('is not named where only one language has it', () => {
    const onlyIn = (version: string) =>
      alternatesOf(source, pathOf(source, `/privacy/${version}/`), (other) => hasText(other, 'privacy', version));
    expect(onlyIn('2026-06-01')).toEqual([]);
    expect(onlyIn('2026-01-15')).toHaveLength(2);
  });
});

describe('which text counts is said', () => {
  const linesWhere = (prevails: string): string[][] =>
    translated({
      [files.organization]: (text) => text.replace('fr: optional }', `fr: optional }, prevails: ${prevails}`),
    }).map((organization) => languageLines(organization, policyOf(organization, 'privacy').current));
  const [inEnglish, inGerman] = [wordsIn('en').translations, wordsIn('de').translations];
  const [, german] = linesWhere('each');
  const translator = german!.at(-1)!;

  test.each([
    ['each', inEnglish.eachCounts, inGerman.eachCounts],
    ['en', inEnglish.thisCounts(inEnglish.named['de']!), inGerman.otherCounts(inGerman.named['en']!)],
    ['de', inEnglish.otherCounts(inEnglish.named['de']!), inGerman.thisCounts(inGerman.named['en']!)],
  ])('under every title: %s', (prevails, ofSource, ofTranslation) => {
    expect(linesWhere(prevails)).toEqual([[ofSource], [ofTranslation, translator]]);
  });
});
