import { describe, expect, test } from 'vitest';
import { words } from '../../../src/words/index.ts';

const { banner, labels, preferences, states } = words.consent;

describe('the banner (B10)', () => {
  test('names who asks, what for and whose tools are used, and says that a choice can be changed, and where', () => {
    expect(banner.asks('Lighthouse')).toBe('Lighthouse asks for your consent to:');
    expect(banner.asked('to count visits', ['Google', 'Vercel'])).toBe('to count visits; Google and Vercel.');
    expect(banner.cookies(['Analytics', 'Recording'])).toBe('We use cookies for Analytics and Recording.');
    expect(banner.changeLater).toContain(`at any time under “${labels.open}”`);
  });
  test('names the interest of a purpose that runs unasked, or shows that it is not stated', () => {
    const of = (interest: string | undefined) => banner.rests('to see which pages are read', ['PostHog'], interest);
    expect(of('knowing what to write')).toBe(
      'to see which pages are read; PostHog. It needs no consent, but rests on legitimate interests: knowing what to write.',
    );
    expect(of(undefined)).toContain('rests on legitimate interests: which ones is not stated.');
  });
  test('counts what it has no room for', () =>
    expect([1, 2].map(banner.moreChanges)).toEqual(['And 1 more change.', 'And 2 more changes.']));
});

test('each basis is stated beside its box, and the right to object where there is one', () => {
  expect(preferences.basis('consent', undefined)).toBe('Consent: off until you turn it on.');
  expect(preferences.basis('legitimate-interests', 'knowing what to write')).toBe(
    'Legitimate interests: on until you turn it off. The interest: knowing what to write.',
  );
  expect(preferences.basis('legitimate-interests', 'not-stated')).toContain('The interest: not stated.');
  expect(preferences.basis(undefined, undefined)).toBe('Legal basis: not stated.');
  expect(preferences.objection).toContain('right to object');
});

test('how long a yes and a no last is said, once where it is the same', () => {
  expect(preferences.lasts('6 months', '12 months')).toBe('A yes lasts 6 months, a no 12 months.');
  expect(preferences.lasts('6 months', undefined)).toBe('A yes lasts 6 months, a no until you change it.');
  expect(preferences.lasts(undefined, undefined)).toBe('Your choice lasts until you change it.');
});

test('places of a sentence are those that the island fills', () => {
  const places = Object.values(states).flatMap((sentence) => sentence.match(/\{\w*\}/g) ?? []);
  expect(new Set(places)).toEqual(new Set(['{date}', '{version}', '{on}', '{names}']));
});

test('consent that ends is named, or all of it', () => {
  const { endsConsent } = words.versions.kind;
  expect(endsConsent(['A', 'B'])).toBe(
    'Material change. Earlier consent to A and B no longer applies, so you are asked again.',
  );
  expect(endsConsent([])).toBe('Material change. Earlier consent no longer applies, so you are asked again.');
});
