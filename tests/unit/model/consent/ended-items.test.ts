import { describe, expect, test } from 'vitest';
import { assemble } from '../../../../src/model/assemble.ts';
import { consentOf } from '../../../../src/model/consent/consent.ts';
import { manifestOf } from '../../../../src/model/consent/manifest.ts';
import type { Policy, Registry } from '../../../../src/model/organization.ts';
import { urlsOf } from '../../../../src/model/pages/urls.ts';
import { withDisclosure } from '../../../../src/model/registry/disclosure.ts';
import { readFixture } from '../../../support/content.ts';

const day = { today: '2026-11-21' };

describe('what is no longer stored is to be erased, unless it may be what is', () => {
  const registry = (...names: string[]): Registry => ({
    purposes: [
      withDisclosure({
        id: 'x',
        name: 'X',
        basis: 'consent',
        shortForm: 'to count',
        description: '',
        trackers: [
          {
            id: 't',
            vendor: 'V',
            isOwn: false,
            runs: 'this-site',
            hosts: {},
            items: names.map((name) => ({ name, kind: 'cookie', lifetime: 'P1D', use: '' })),
          },
        ],
      }),
    ],
  });
  const policy = {
    id: 'privacy',
    versions: [] as unknown[],
    current: { id: '2026-01-15', canonical: { sha256: '' } },
  } as Policy;
  const endedItems = (before: string[], now: string[]) =>
    consentOf({
      organization: 'x',
      name: 'X',
      language: 'en',
      registry: registry(...now),
      past: [{ registry: registry(...before) }],
      itemsOfOthers: [],
      settings: { policy: 'privacy', accepted: 'P6M', declined: 'P6M' },
      policies: [policy],
      urls: urlsOf('x', { root: '', isAlone: false }),
    })!.endedItems.map(({ name }) => name);
  test.each([
    [['a', 'b'], ['b'], ['a']],
    [['a'], ['a'], []],
    [['_ga_*'], ['_ga_NEW'], []],
    [['_ga_OLD'], ['_ga_*'], []],
    [['_ga_OLD'], ['_ga_NEW'], ['_ga_OLD']],
    [['a_*'], ['b_*'], ['a_*']],
  ])('%s, now %s: %s', (before, now, gone) => expect(endedItems(before, now)).toEqual(gone));
});

test('what a tracker stored that has ended is still erased', () => {
  const content = readFixture('several-versions');
  content.trackers[0]!.value!.trackers[2]!.until = '2026-09-01';
  const [organization] = assemble(content, day).organizations;
  const { purposes, ended } = manifestOf(organization!, organization!.consent!, {
    clients: new Map([['vercel-analytics', '/v.js']]),
    eraser: '/e.js',
    words: {} as never,
  });
  expect(purposes[0]!.trackers).toEqual([{ client: '/v.js', options: {}, stores: [] }]);
  expect(ended.stores).toEqual([
    ['cookie', 'lighthouse_ga', 'lighthouse_ga'],
    ['cookie', 'lighthouse_ga_FIXTURE00', 'lighthouse_ga_FIXTURE00'],
  ]);
});

test('what one organization has left and another stores by now, on one origin, is erased by nobody', () => {
  const content = readFixture('two-organizations-that-store-one-key');
  const [harbour] = content.trackers;
  harbour!.value!.trackers[1]!.until = '2026-03-01';
  harbour!.value!.trackers.push({
    ...harbour!.value!.trackers[1]!,
    id: 'counter',
    vendor: 'vercel',
    adapter: 'vercel-analytics',
    options: undefined,
    until: undefined,
  });
  content.vendors.push({
    ...content.vendors[0]!,
    file: 'vendors/vercel.yaml',
    value: { rows: [{ since: '2025-01-01', until: undefined, name: 'Vercel', country: 'US' }] },
  });
  content.trackers[1]!.value!.trackers[1]!.since = '2026-05-01';
  const endedItems = (only?: string[]) =>
    assemble(content, { ...day, only })
      .organizations.find(({ id }) => id === 'harbour')!
      .consent!.endedItems.map(({ name }) => name);
  expect(endedItems()).toEqual([]);
  expect(endedItems(['harbour'])).toEqual([
    'ph_phc_fixture_posthog',
    'ph_phc_fixture_posthog',
    'ph_phc_fixture_session_registered_properties',
    'ph_phc_fixture_window_id',
    'ph_phc_fixture_primary_window_exists',
  ]);
});
