import { expect, test } from 'vitest';
import { receiptOf } from '../../../../src/consent/saved-choices/receipt.ts';
import { aboutEarlier, aboutRecord, fill } from '../../../../src/consent/saved-choices/sentences.ts';
import { choose } from '../../../../src/consent/choose.ts';
import { words } from '../../../../src/words/index.ts';
import { choicesPage as page } from '../../../support/choices-page.ts';
import { pageManifest } from '../../../support/island-page.ts';

const manifest = pageManifest();
const say = words.savedChoices.script;
/** The days as the page writes them: in one line each. */
const [day, nextDay] = ['5\u00a0November\u00a02026', '6\u00a0November\u00a02026'];
const made = (date: string, version: string): string => fill(say.made, { date, version });
const chosen = (name: string, choice: string, date = day, version = '2026-06-03'): string =>
  fill(say.choice, { name, choice, date, version });
const first = choose(
  undefined,
  manifest,
  ({ id }) => id === 'analytics',
  { method: 'banner', gpc: false },
  Date.parse('2026-11-05T23:30:00Z'),
);
const second = choose(
  first,
  { ...manifest, text: { ...manifest.text, version: '2026-10-01', sha256: 'a'.repeat(64) } },
  ({ id }) => (id === 'usage' ? true : undefined),
  { method: 'gpc-override', gpc: true },
  Date.parse('2026-11-06T00:30:00Z'),
);

test('a receipt has the choice with names and bases, each purpose with its text and time, and earlier ones', () => {
  const notice = 'e'.repeat(64);
  const old = { time: '2026-11-05T23:30:00.000Z', version: '2026-06-03', sha256: 'f'.repeat(64), notice, gpc: false };
  const analytics = {
    id: 'analytics',
    name: 'Analytics',
    basis: 'consent',
    granted: true,
    disclosureHash: 'aaaa',
    ...old,
  };
  // A purpose that is no longer there has its id only.
  const recording = { id: 'recording', name: 'recording', granted: false, disclosureHash: 'bbbb', ...old };
  expect(receiptOf(second, page)).toEqual({
    $schema: 'https://policies.example/base/receipt.schema.json',
    receipt: 1,
    organization: 'Lighthouse',
    text: `https://policies.example/base/privacy/2026-10-01/${'a'.repeat(64)}.md`,
    policy: 'lighthouse/privacy',
    version: '2026-10-01',
    sha256: 'a'.repeat(64),
    notice,
    time: '2026-11-06T00:30:00.000Z',
    method: 'gpc-override',
    gpc: true,
    language: 'en-GB',
    purposes: [
      analytics,
      recording,
      {
        id: 'usage',
        name: 'Usage',
        basis: 'legitimate-interests',
        objected: false,
        disclosureHash: 'cccc',
        time: '2026-11-06T00:30:00.000Z',
        version: '2026-10-01',
        sha256: 'a'.repeat(64),
        notice,
        gpc: true,
      },
    ],
    history: [
      {
        policy: 'lighthouse/privacy',
        version: '2026-06-03',
        sha256: 'f'.repeat(64),
        notice,
        time: old.time,
        method: 'banner',
        gpc: false,
        language: 'en-GB',
        purposes: [
          analytics,
          recording,
          { id: 'usage', name: 'Usage', basis: 'legitimate-interests', objected: true, disclosureHash: 'cccc', ...old },
        ],
      },
    ],
  });
});

test('where the fingerprint is none, it names the text of the version', () => {
  expect(receiptOf({ ...first, sha256: '../evil' }, page).text).toBe(
    'https://policies.example/base/privacy/2026-06-03.md',
  );
});

test('where the version is no date, it names no text', () => {
  expect(receiptOf({ ...first, version: '//evil.example' }, page).text).toBe('https://policies.example/');
});

test('in words: the UTC day, the version, the method, GPC, and each purpose', () => {
  expect(aboutRecord(second, page, 'en-GB')).toEqual({
    made: `${made(nextDay, '2026-10-01')} ${say.methods['gpc-override']} ${say.gpc}`,
    purposes: [
      chosen('Analytics', say.yes),
      chosen('recording', say.no),
      chosen('Usage', say.notObjected, nextDay, '2026-10-01'),
    ],
  });
  expect(aboutRecord(first, page, 'en-GB').made).toBe(`${made(day, '2026-06-03')} ${say.methods.banner}`);
  expect(aboutEarlier(second.history[0]!, page, 'en-GB')).toContain(
    `${chosen('Analytics', say.yes)}; ${chosen('recording', say.no)}; `,
  );
});

test.each(['constructor', '__proto__', 'unknown'])('the method %s says nothing', (method) => {
  expect(aboutRecord({ ...first, method: method as 'banner' }, page, 'en-GB').made).toBe(made(day, '2026-06-03'));
});

test('a place without a value stays empty', () => expect(fill('{a} and {b}', { a: 'A' })).toBe('A and '));
