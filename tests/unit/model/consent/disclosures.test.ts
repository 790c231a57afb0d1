import { describe, expect, test } from 'vitest';
import { assemble } from '../../../../src/model/assemble.ts';
import { manifestOf } from '../../../../src/model/consent/manifest.ts';
import type { AskedPurpose } from '../../../../src/model/organization.ts';
import type { Content } from '../../../../src/schema/content.ts';
import { readFixture } from '../../../support/content.ts';
import { FIXED_DAY } from '../../../support/sites.ts';

describe('a disclosure', () => {
  const disclosureHashes = (change: (content: Content) => void, today = FIXED_DAY) => {
    const content = readFixture('sound');
    change(content);
    return assemble(content, { today }).organizations[0]!.registry.purposes.map(({ disclosureHash }) => disclosureHash);
  };
  const tracker = (content: Content) => content.trackers[0]!.value!.trackers[1]!;
  const before = disclosureHashes(() => undefined);

  const purpose = (content: Content) => content.trackers[0]!.value!.purposes[1]!;

  test('R10: stays when a name changes, and what only the product runs', () => {
    const after = disclosureHashes((content) => {
      purpose(content).name = 'Counting';
      content.trackers[0]!.value!.trackers[0]!.about = 'More words.';
    });
    expect(after).toEqual(before);
  });
  test.each([
    ['description', (content: Content) => (purpose(content).description = 'Counts visits, carefully.')],
    ['short form', (content: Content) => (purpose(content).shortForm = 'to count carefully')],
    ['words about a tracker', (content: Content) => (tracker(content).about = 'More words.')],
  ])('changes with what a purpose is for: %s', (_, change) => {
    const after = disclosureHashes(change);
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
  });
  test('R10: changes for its purpose only when what is stored changes', () => {
    const after = disclosureHashes((content) => {
      tracker(content).options = { measurementId: 'G-OTHER0000' };
    });
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
  });
  test('earlier disclosures that a yes does not cover are not today’s, and coming ones are not earlier ones', () => {
    const [organization] = assemble(readFixture('several-versions'), { today: FIXED_DAY }).organizations;
    const [{ disclosureHash, earlier }] = organization!.consent!.purposes as [AskedPurpose];
    expect(earlier.map(({ detailsUrl }) => detailsUrl)).toEqual([
      '/lighthouse/privacy/2026-01-15/since/',
      '/lighthouse/cookies/',
    ]);
    const clients = new Map(['google-analytics', 'vercel-analytics'].map((name) => [name, `/${name}.js`]));
    expect(
      manifestOf(organization!, organization!.consent!, { clients, eraser: '', words: {} as never }).purposes[0]!
        .disclosureHashes,
    ).toEqual([disclosureHash]);
  });
  test('disclosures of before that a yes covers are: nobody is asked again', () => {
    const content = readFixture('several-versions');
    content.trackers[0]!.value!.trackers[3]!.until = '2026-11-01';
    const [organization] = assemble(content, { today: FIXED_DAY }).organizations;
    const [{ disclosureHash, earlier }] = organization!.consent!.purposes as [AskedPurpose];
    expect(earlier.map(({ uncovered }) => uncovered.length)).toEqual([1, 0]);
    const clients = new Map([['google-analytics', '/g.js']]);
    expect(
      manifestOf(organization!, organization!.consent!, { clients, eraser: '', words: {} as never }).purposes[0]!
        .disclosureHashes,
    ).toEqual([disclosureHash, earlier[1]!.disclosureHash]);
  });
  test('is not changed by a draft, whatever its day', () => {
    const disclosureHash = (isDraft: boolean) => {
      const content = readFixture('several-versions');
      Object.assign(content.policies.find(({ file }) => file.endsWith('2027-01-15.mdx'))!.value!, { draft: isDraft });
      return assemble(content, { today: '2027-02-01' }).organizations[0]!.registry.purposes[1]!.disclosureHash;
    };
    expect(disclosureHash(true)).not.toBe(disclosureHash(false));
  });
  test('changes when a version ends its consent, on the day that it takes effect', () => {
    const on = (today: string) =>
      assemble(readFixture('several-versions'), { today }).organizations[0]!.registry.purposes[1]!.disclosureHash;
    expect(on('2027-01-14')).toBe(on(FIXED_DAY));
    expect(on('2027-01-15')).not.toBe(on('2027-01-14'));
  });
});
