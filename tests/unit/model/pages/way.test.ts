import { expect, test } from 'vitest';
import { assemble } from '../../../../src/model/assemble.ts';
import { wayAround } from '../../../../src/model/pages/way.ts';
import { readContent } from '../../../../src/source/tree.ts';

const content = readContent('tests/site');
const harbourOn = (settings: { only?: string[]; root?: string }) =>
  assemble(content, { today: '2026-11-21', ...settings }).organizations.find(({ id }) => id === 'harbour')!;

/** Where the trail leads, and which document is marked how. */
function wayFrom(path: string, settings = {}) {
  const { documents, trail } = wayAround(harbourOn(settings), path);
  const marked = documents.filter(({ current }) => current).map(({ href, current }) => `${href} ${current}`);
  return { trail: trail.map(({ href }) => href), marked };
}

test('the document of this page is marked, and the trail leads up from it', () => {
  expect(wayFrom('/harbour/privacy/')).toEqual({ trail: ['/', '/harbour/'], marked: ['/harbour/privacy/ page'] });
  expect(wayFrom('/harbour/privacy/history/')).toEqual({
    trail: ['/', '/harbour/', '/harbour/privacy/'],
    marked: ['/harbour/privacy/ true'],
  });
});

test('a page that belongs to no document has the hub above it', () => {
  expect(wayFrom('/harbour/choices/')).toEqual({ trail: ['/', '/harbour/'], marked: [] });
  expect(wayFrom('/harbour/')).toEqual({ trail: ['/'], marked: [] });
});

test('one organization alone has no list above it, also in a folder of its origin', () => {
  expect(wayFrom('/', { only: ['harbour'] })).toEqual({ trail: [], marked: [] });
  expect(wayFrom('/policies/cookies/', { only: ['harbour'], root: '/policies' })).toEqual({
    trail: ['/policies/'],
    marked: ['/policies/cookies/ page'],
  });
});
