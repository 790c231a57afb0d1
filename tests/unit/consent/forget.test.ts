// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { choose, type Answer } from '../../../src/consent/choose.ts';
import { forgetIfSpent } from '../../../src/consent/forget.ts';
import { pageManifest, trackerOf, useCookieJar } from '../../support/island-page.ts';

const manifest = pageManifest({ acceptedDays: 184, declinedDays: 365 });
const KEY = 'consent:lighthouse';
const DAY = 86_400_000;

/** Saves a choice that was made some days ago. Without an answer, a purpose is not decided on. */
function chose(answer: Answer, daysAgo: number): void {
  const now = Date.now() - daysAgo * DAY;
  const record = choose(undefined, manifest, answer, { method: 'preferences', gpc: false }, now);
  localStorage.setItem(KEY, JSON.stringify(record));
}

const isKept = async (): Promise<boolean> => {
  await forgetIfSpent(manifest);
  return localStorage.getItem(KEY) !== null;
};

beforeEach(() => {
  localStorage.clear();
  useCookieJar();
});

test('a record is removed when all in it has lapsed, and not before', async () => {
  const isDeclined: Answer = ({ needsConsent }) => (needsConsent ? false : undefined);
  chose(isDeclined, 364);
  expect(await isKept()).toBe(true);
  chose(isDeclined, 366);
  expect(await isKept()).toBe(false);
});

test('a yes lapses sooner than a no', async () => {
  chose(({ needsConsent }) => (needsConsent ? true : undefined), 185);
  expect(await isKept()).toBe(false);
});

test('what its purposes left on the device is removed first', async () => {
  chose(({ needsConsent }) => (needsConsent ? true : undefined), 185);
  document.cookie = '_c=1; Path=/';
  expect(await isKept()).toBe(true);
  document.cookie = '_c=; Path=/; Max-Age=0';
  expect(await isKept()).toBe(false);
});

test('a record that holds an objection is never removed', async () => {
  chose(() => false, 4_000);
  expect(await isKept()).toBe(true);
});

test('what cannot be read is left as it is: it may hold an objection', async () => {
  localStorage.setItem(KEY, '{');
  expect(await isKept()).toBe(true);
});

test('what runs without consent goes on, and keeps what it stores', async () => {
  const [analytics, , usage] = manifest.purposes;
  const purposes = [analytics!, { ...usage!, trackers: [trackerOf('meter', [['cookie', '_u', '_u']])] }];
  const record = choose(undefined, manifest, () => true, { method: 'banner', gpc: false }, Date.now() - 185 * DAY);
  localStorage.setItem(KEY, JSON.stringify(record));
  document.cookie = '_u=1; Path=/';
  await forgetIfSpent({ ...manifest, purposes });
  expect(localStorage.getItem(KEY)).toBeNull();
});
