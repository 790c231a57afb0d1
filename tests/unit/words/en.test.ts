import { describe, expect, test } from 'vitest';
import { words } from '../../../src/words/index.ts';

const { banner, preferences, states } = words.consent;
const { listed } = words;

describe('the banner (B10)', () => {
  test('names who asks, what for and whose tools are used, and says where a choice can be changed', () => {
    expect(banner.asks('Lighthouse')).toContain('Lighthouse');
    expect(banner.asked('to count visits', ['Google', 'Vercel'])).toMatch(
      new RegExp(`^to count visits; ${listed(['Google', 'Vercel'])}`),
    );
    expect(banner.cookiesAsked(['Analytics', 'Recording'])).toContain(listed(['Analytics', 'Recording']));
    expect(banner.changeLater).toContain(`“${words.consent.labels.open}”`);
  });
  test('names the interest of a purpose that runs unasked, or shows that it is not stated', () => {
    const of = (interest: string | undefined) => banner.rests('to see which pages are read', ['PostHog'], interest);
    for (const part of ['to see which pages are read', 'PostHog', 'knowing what to write'])
      expect(of('knowing what to write')).toContain(part);
    expect(of(undefined)).not.toBe(of(''));
    expect(of(undefined)).not.toContain('undefined');
  });
  test('says what kind of thing is stored already, and calls nothing an identifier', () => {
    const [cookie, both] = [banner.alreadyStores(['cookie']), banner.alreadyStores(['cookie', 'local-storage'])];
    expect(both).not.toBe(cookie);
    expect(both).not.toContain('undefined');
    expect(new Set([cookie, both, banner.alreadyOn]).size).toBe(3);
  });
  test('counts what it has no room for', () => {
    const [one, two] = [1, 2].map(banner.moreChanges) as [string, string];
    expect([one.includes('1'), two.includes('2'), one.replace('1', '2') === two]).toEqual([true, true, false]);
  });
});

test('each basis has words of its own beside its box, and the interest where there is one', () => {
  const bases = ['consent', 'legitimate-interests', 'essential', undefined] as const;
  expect(new Set(bases.map((basis) => preferences.basis(basis, undefined))).size).toBe(bases.length);
  expect(preferences.basis('legitimate-interests', 'knowing what to write')).toContain('knowing what to write');
  expect(preferences.basis('legitimate-interests', 'not-stated')).not.toContain('not-stated');
});

test('how long a yes and a no last is said, once where it is the same', () => {
  const [both, until, one] = [['6 months', '12 months'], ['6 months'], ['6 months', '6 months']].map(([yes, no]) =>
    preferences.lasts(yes, no),
  );
  expect(both).toMatch(/6 months.*12 months/);
  expect([until, one].map((said) => said!.match(/6 months/g)!.length)).toEqual([1, 1]);
  expect(new Set([until, one, preferences.lasts(undefined, undefined)]).size).toBe(3);
});

test('places of a sentence are those that the island fills', () => {
  const places = Object.values(states).flatMap((sentence) => sentence.match(/\{\w*\}/g) ?? []);
  expect(new Set(places)).toEqual(new Set(['{date}', '{version}', '{on}', '{names}']));
});

test('consent that ends is named, or all of it', () => {
  const { endsConsent } = words.versions.kind;
  expect(endsConsent(['A', 'B'])).toContain(listed(['A', 'B']));
  expect(endsConsent([])).not.toMatch(/undefined|  | ,/);
});
