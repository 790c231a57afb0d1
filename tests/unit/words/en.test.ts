import { describe, expect, test } from 'vitest';
import { words } from '../../../src/words/index.ts';

const { banner, labels, preferences, states } = words.consent;

describe('the banner (B10)', () => {
  test('names who asks and for what, and says that a choice can be changed, and where', () => {
    expect(banner.asks('Lighthouse', 'Analytics').join('')).toBe('Lighthouse asks for your consent to Analytics.');
    expect(banner.changeLater).toContain(`at any time under “${labels.open}”`);
  });
  test('speaks of one or of several purposes that run unasked', () => {
    expect(banner.alreadyOn(['Usage'])).toBe(
      'Usage is already on, based on legitimate interests. Decline turns it off too.',
    );
    expect(banner.alreadyOn(['Usage', 'Speed'])).toBe(
      'Usage and Speed are already on, based on legitimate interests. Decline turns them off too.',
    );
  });
  test('counts what it has no room for', () =>
    expect([1, 2].map(banner.moreChanges)).toEqual(['And 1 more change.', 'And 2 more changes.']));
});

test('each basis is stated beside its box, and the right to object where there is one', () => {
  expect(preferences.basis('consent')).toBe('Consent: off until you turn it on.');
  expect(preferences.basis('legitimate-interests')).toBe('Legitimate interests: on until you turn it off.');
  expect(preferences.basis(undefined)).toBe('Legal basis: not stated.');
  expect(preferences.objection).toContain('right to object');
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
