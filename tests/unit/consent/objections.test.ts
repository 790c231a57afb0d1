import { describe, expect, test } from 'vitest';
import { choose, type Answer } from '../../../src/consent/choose.ts';
import { decide, isSpent, type Decision } from '../../../src/consent/decide.ts';
import { parseRecord, type ConsentRecord, type PurposeChoice, type Stored } from '../../../src/consent/record.ts';
import type { Manifest } from '../../../src/model/consent/manifest.ts';
import { pageManifest } from '../../support/island-page.ts';

const now = Date.parse('2026-11-21T12:00:00Z');
const DAY = 86_400_000;

/** Analytics and recording need consent; usage rests on legitimate interests. */
const manifest = pageManifest();
const [analytics, recording, usage] = manifest.purposes as [
  Manifest['purposes'][number],
  Manifest['purposes'][number],
  Manifest['purposes'][number],
];
const withPurposes = (...purposes: Manifest['purposes']): Manifest => ({ ...manifest, purposes });
const beforeUsage = withPurposes(analytics, recording);
const onlyUsage = withPurposes(usage);

const chosen = (answer: Answer, page = manifest, before?: ConsentRecord): ConsentRecord =>
  choose(before, page, answer, { method: 'banner', gpc: false }, now - DAY);
const yes = () => true;
const no = () => false;
/** The answer of the switch in the banner. */
const switched =
  (isOn: boolean): Answer =>
  ({ id }) =>
    id === 'usage' ? isOn : undefined;

const decision = (record: Stored, page = manifest, gpc = false, at = now): Decision => decide(record, page, gpc, at);

describe('before a choice', () => {
  test('it runs, and is told of beside the question', () =>
    expect(decision(undefined)).toMatchObject({
      running: ['usage'],
      asked: ['analytics', 'recording'],
      announced: ['usage'],
    }));
  test('it is told of where there is nothing to ask', () =>
    expect(decision(undefined, onlyUsage)).toEqual({
      state: 'unasked',
      running: ['usage'],
      asked: [],
      announced: ['usage'],
      outdated: [],
    }));
  test('under GPC it is off, and nothing pops up (G01, G04)', () =>
    expect(decision(undefined, onlyUsage, true)).toMatchObject({ running: [], asked: [], announced: [] }));
  test('where something is saved that cannot be read, it is off, and is not said to be on', () =>
    expect(decision(null, onlyUsage)).toMatchObject({ running: [], announced: [] }));
});

describe('one that is added later', () => {
  test('after everything was declined it waits, and is told of', () =>
    expect(decision(chosen(no, beforeUsage))).toEqual({
      state: 'declined',
      running: [],
      asked: [],
      announced: ['usage'],
      outdated: [],
    }));
  test('after an objection to all there was it waits, and is told of', () => {
    const speed = { ...usage, id: 'speed' };
    expect(decision(chosen(no, onlyUsage), withPurposes(usage, speed))).toMatchObject({
      running: [],
      announced: ['speed'],
    });
  });
  test('after a yes it runs, and is told of', () =>
    expect(decision(chosen(yes, beforeUsage))).toEqual({
      state: 'on',
      running: ['analytics', 'recording', 'usage'],
      asked: [],
      announced: ['usage'],
      outdated: [],
    }));
  test('after a yes to a part it runs, and is told of', () =>
    expect(decision(chosen(({ id }) => id === 'analytics', beforeUsage))).toMatchObject({
      running: ['analytics', 'usage'],
      announced: ['usage'],
    }));
  test('under GPC it is off, and nothing pops up', () =>
    expect(decision(chosen(yes, beforeUsage), manifest, true)).toMatchObject({ running: [], announced: [] }));
  test.each([true, false])('once it was answered (%s), it is told of no more, and is as was answered', (isOn) => {
    for (const before of [chosen(yes, beforeUsage), chosen(no, beforeUsage)]) {
      const after = decision(chosen(switched(isOn), manifest, before));
      expect([after.announced, after.running.includes('usage')]).toEqual([[], isOn]);
    }
  });
});

describe('one of which more is disclosed than before', () => {
  const more = withPurposes(analytics, recording, { ...usage, disclosureHashes: ['more'] });
  test('is told of again where nobody objected, and goes on', () =>
    expect(decision(chosen(yes), more)).toMatchObject({
      running: ['analytics', 'recording', 'usage'],
      asked: [],
      announced: ['usage'],
      outdated: ['cccc'],
    }));
  test('stays off where somebody objected, who is not told again', () =>
    expect(decision(chosen(no), more)).toMatchObject({ running: [], asked: [], announced: [], outdated: [] }));
});

describe('the switch in the banner, before the question is answered', () => {
  test('is an objection at once, and the question stays with it', () =>
    expect(decision(chosen(switched(false)))).toEqual({
      state: 'unasked',
      running: [],
      asked: ['analytics', 'recording'],
      announced: ['usage'],
      outdated: [],
    }));
  test('takes the objection back at once, and the question stays with it', () =>
    expect(decision(chosen(switched(true), manifest, chosen(switched(false))))).toMatchObject({
      state: 'unasked',
      running: ['usage'],
      asked: ['analytics', 'recording'],
      announced: ['usage'],
    }));
  test('is left out of the banner under GPC', () =>
    expect(decision(chosen(switched(false)), manifest, true)).toMatchObject({ asked: [], announced: [] }));
  test('once the question was answered, nothing is told any more', () =>
    expect(decision(chosen(yes)).announced).toEqual([]));
});

describe('a purpose that changes its basis', () => {
  const unasked = { ...analytics, needsConsent: false };
  const asked = { ...usage, needsConsent: true };
  test.each([['aaaa'], ['other']] as [string][])(
    'a refusal counts as an objection where it needs no consent any more (%s)',
    (hash) => {
      const page = withPurposes({ ...unasked, disclosureHashes: [hash] }, recording, usage);
      const refused = chosen(({ id }) => id !== 'analytics');
      expect(decision(refused, page)).toMatchObject({ asked: [], announced: [] });
      expect(decision(refused, page).running).toEqual(['recording', 'usage']);
      expect(decision(refused, page, false, now + 10_000 * DAY).running).not.toContain('analytics');
    },
  );
  test('a yes goes on counting where it needs none any more, and the change is told of', () => {
    const page = withPurposes({ ...unasked, disclosureHashes: ['other'] }, recording, usage);
    expect(decision(chosen(yes), page)).toMatchObject({
      running: ['analytics', 'recording', 'usage'],
      announced: ['analytics'],
      outdated: ['aaaa'],
    });
  });
  test.each([['cccc'], ['other']] as [string][])(
    'not having objected is no consent where it needs one by now (%s)',
    (hash) => {
      const page = withPurposes(analytics, recording, { ...asked, disclosureHashes: [hash] });
      expect(decision(chosen(yes), page)).toMatchObject({
        state: 'changed',
        running: ['analytics', 'recording'],
        asked: ['usage'],
        announced: [],
      });
    },
  );
  test('and not under GPC either', () => {
    const page = withPurposes(asked);
    const override = choose(undefined, onlyUsage, yes, { method: 'gpc-override', gpc: true }, now);
    expect(decision(override, onlyUsage, true).running).toEqual(['usage']);
    expect(decision(override, page, true).running).toEqual([]);
  });
  test.each([null, 0, '', 'true', {}])('nor where storage has a yes that is none: %o', (granted) => {
    const record = chosen(yes);
    const spoilt = { ...record.purposes['usage'], granted };
    const text = JSON.stringify({ ...record, purposes: { ...record.purposes, usage: spoilt } });
    const read = parseRecord(text, manifest.under.policy, now);
    expect(decision(read, withPurposes(asked)).running).toEqual([]);
  });
});

test('what says both yes and no says nothing: it cannot be read, and does not run', () => {
  const record = chosen(yes);
  for (const answer of [true, false]) {
    const spoilt = { ...record.purposes['usage'], granted: answer, objected: answer };
    const text = JSON.stringify({ ...record, purposes: { ...record.purposes, usage: spoilt } });
    expect(parseRecord(text, manifest.under.policy, now)).toBeNull();
  }
});

describe('an objection', () => {
  test('lasts, whatever else lapses', () =>
    expect(decision(chosen(no), manifest, false, now + 10_000 * DAY)).toMatchObject({
      state: 'lapsed',
      running: [],
      asked: ['analytics', 'recording'],
    }));
  test('that was not made lapses into nothing: it goes on, and nobody is told again', () =>
    expect(decision(chosen(yes), manifest, false, now + 10_000 * DAY)).toMatchObject({
      running: ['usage'],
      announced: [],
    }));
});

describe('a record of which nothing counts any more (GDPR Art. 5(1)(e))', () => {
  const spent = (record: ConsentRecord, days: number, page = manifest) => isSpent(record, page, now - DAY + days * DAY);

  test.each([
    ['a yes to everything', chosen(yes), 183, 184],
    ['a no to everything there is', chosen(no, beforeUsage), 364, 365],
    ['a no where there is no objection', chosen(({ id }) => id === 'usage'), 364, 365],
    ['a yes and a no: the longer of the two', chosen(({ id }) => id === 'analytics', beforeUsage), 364, 365],
    ['no objection, and nothing else', chosen(yes, onlyUsage), 183, 184],
  ] as const)('%s: spent after its last day, and not before', (_, record, last, after) => {
    expect([spent(record, last), spent(record, after)]).toEqual([false, true]);
  });
  test('one choice that still counts keeps all of it', () => {
    const later = choose(
      chosen(yes),
      manifest,
      ({ id }) => (id === 'recording' ? true : undefined),
      { method: 'preferences', gpc: false },
      now + 100 * DAY,
    );
    expect([spent(later, 200), spent(later, 100 + 184), spent(later, 100 + 186)]).toEqual([false, false, true]);
  });
  test('one that holds an objection is never spent', () =>
    expect([chosen(no), chosen(switched(false))].map((record) => spent(record, 100_000))).toEqual([false, false]));
  test('nor is one whose purpose is away for a while', () =>
    expect(spent(chosen(no), 100_000, beforeUsage)).toBe(false));
  test('nor is one where choices last until they are changed', () => {
    const page = { ...manifest, acceptedDays: undefined, declinedDays: undefined };
    expect([chosen(yes), chosen(no)].map((record) => spent(record, 100_000, page))).toEqual([false, false]);
  });
  test('a refusal of what needs no consent by now is an objection, and is never spent', () => {
    const page = withPurposes({ ...analytics, needsConsent: false }, recording);
    const refused = chosen(({ id }) => id !== 'analytics', beforeUsage);
    expect(spent(refused, 100_000, page)).toBe(false);
    expect(spent(refused, 100_000, beforeUsage)).toBe(true);
  });
  test('what was decided before is no reason to keep it', () => {
    const { history, purposes } = chosen(yes, manifest, chosen(no));
    const objected = (history[0]!.purposes['usage'] as PurposeChoice).objected;
    expect([objected, spent({ ...chosen(yes), history, purposes }, 184)]).toEqual([true, true]);
  });
});
