import { describe, expect, test } from 'vitest';
import { asksFrom } from '../../src/model/registry/coming.ts';
import { dateInWords } from '../../src/words/en/dates.ts';
import { organizationsOf, publicSites } from '../support/model.ts';
import { builtPages, isRun, type BuiltPage } from '../support/pages.ts';

const textOf = (page: BuiltPage | undefined): string => page?.find('main')[0]?.text.replace(/\s+/g, ' ') ?? '';

describe.each(publicSites())('where something on “%s” is still to come', (site) => {
  const pages = new Map(builtPages(site).map((page) => [page.path, page]));
  const organizations = organizationsOf(site);

  test('the cookie page says from which day, and lists it', () => {
    for (const { urls, comingRegistry: coming } of organizations) {
      const text = textOf(pages.get(urls.cookies));
      expect([urls.cookies, / From (\d+ )?\p{Lu}\p{Ll}+ \d{4}/u.test(text)]).toEqual([
        urls.cookies,
        coming !== undefined,
      ]);
      if (coming === undefined) continue;
      expect(text).toContain(`From ${dateInWords(coming.date)}`);
      for (const { name } of coming.what.purposes) expect(text).toContain(name);
    }
  });

  test('the page of subprocessors says from which day, and lists them', () => {
    for (const { urls, comingSubprocessors: coming } of organizations) {
      const text = textOf(pages.get(urls.subprocessors));
      if (coming === undefined) continue;
      expect(text).toContain(`From ${dateInWords(coming.date)}`);
      expect(text).not.toContain('lists no subprocessors.');
      for (const { service } of coming.what.rows) expect(text).toContain(service);
    }
  });

  test('nothing asks and nothing runs before there is a version in force to consent under', () => {
    for (const { id, consent, policies } of organizations)
      if (consent)
        expect([id, policies.find((policy) => policy.id === consent.policy)?.inForce?.id]).toEqual([
          id,
          consent.version,
        ]);
    const waiting = organizations.filter(({ consent, comingRegistry }) => !consent && asksFrom(comingRegistry));
    for (const { id, urls } of waiting) {
      const own = [...pages.values()].filter(({ owner }) => owner?.id === id);
      expect(own.filter((page) => page.find('script').some(isRun)).map(({ path }) => path)).toEqual([]);
      expect(textOf(pages.get(urls.choices))).toContain('There is nothing to choose yet');
    }
  });
});

test('one of the invented organizations is still to open', () => {
  const waiting = organizationsOf('site').filter(({ policies }) => policies.every(({ inForce }) => !inForce));
  expect(waiting.map(({ comingRegistry }) => comingRegistry !== undefined)).toEqual([true]);
});
