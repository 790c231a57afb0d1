import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapTexts, translatable, translatableTexts } from '../../../../src/model/translations/translatable.ts';

const row = {
  id: 'analytics',
  name: 'Analytics',
  description: ' Counts visits. ',
  interest: 'not-stated',
  since: '2026',
};
const trackers = { purposes: [row], trackers: [{ id: 'x', items: [{ name: 'sid', use: 'Signs you in.' }] }] };

test('texts for readers are replaced, and ids, dates and names of items stay', () => {
  const shouted = mapTexts(trackers, 'trackers', (text) => text.toUpperCase());
  expect(shouted).toEqual({
    purposes: [{ ...row, name: 'ANALYTICS', description: ' COUNTS VISITS. ' }],
    trackers: [{ id: 'x', items: [{ name: 'sid', use: 'SIGNS YOU IN.' }] }],
  });
});

test('each text is found with its path, without the spaces around it, and what is not stated is no text', () => {
  expect(translatableTexts(trackers, 'trackers').map(({ text, path }) => [path.join('.'), text])).toEqual([
    ['purposes.0.name', 'Analytics'],
    ['purposes.0.description', 'Counts visits.'],
    ['trackers.0.items.0.use', 'Signs you in.'],
  ]);
});

test('any value stays as it is where every text stays', () => {
  fc.assert(
    fc.property(
      fc.json({ maxDepth: 4 }),
      fc.constantFrom(...(Object.keys(translatable) as 'trackers'[])),
      (json, place) => {
        const value = JSON.parse(json) as unknown;
        expect(mapTexts(value, place, (text) => text)).toEqual(value);
      },
    ),
  );
});
