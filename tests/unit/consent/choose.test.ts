import { expect, test } from 'vitest';
import { answerInBanner, choose } from '../../../src/consent/choose.ts';
import { pageManifest } from '../../support/island-page.ts';

const manifest = pageManifest();
const saved = choose(undefined, manifest, () => true, { method: 'banner', gpc: false, now: 0 });

/** What Accept and Decline decide for each purpose where the banner asks for recording. */
const inBanner = (record: typeof saved | null | undefined) =>
  [true, false].map((isAccept) => manifest.purposes.map(answerInBanner(isAccept, record, ['recording'])));

test('the first time, the banner decides on everything: Decline also objects to what runs without consent', () =>
  expect(inBanner(undefined)).toEqual([
    [true, true, true],
    [false, false, false],
  ]));

test('asked again, it decides on what it asks for only', () =>
  expect(inBanner(saved)).toEqual([
    [undefined, true, undefined],
    [undefined, false, undefined],
  ]));

test('where something is saved that cannot be read, there may be an objection, and it stays one', () =>
  expect(inBanner(null)).toEqual([
    [false, true, false],
    [false, false, false],
  ]));
