import { describe, expect, test } from 'vitest';
import { assemble } from '../../../../src/model/assemble.ts';
import { noticesOf, statusLine } from '../../../../src/model/versions/status.ts';
import { words } from '../../../../src/words/index.ts';
import { readFixture } from '../../../support/content.ts';
import { FIXED_DAY } from '../../../support/sites.ts';

describe('the state of a version is computed from its date and today', () => {
  const states = (today: string, drafts = false) => {
    const policy = assemble(readFixture('several-versions'), { today, drafts }).organizations[0]?.policies[0];
    return Object.fromEntries(policy?.versions.map(({ id, status }) => [id, status]) ?? []);
  };
  test('before, between and after', () => {
    expect(states(FIXED_DAY)).toEqual({
      '2027-01-15': 'upcoming',
      '2026-06-01': 'in-force',
      '2026-01-15': 'superseded',
    });
    expect(states('2027-01-14')['2026-06-01']).toBe('in-force');
    expect(states('2027-01-15')).toEqual({
      '2027-01-15': 'in-force',
      '2026-06-01': 'superseded',
      '2026-01-15': 'superseded',
    });
    expect(states('2025-12-31')).toEqual({
      '2027-01-15': 'upcoming',
      '2026-06-01': 'upcoming',
      '2026-01-15': 'upcoming',
    });
  });
  test('a draft is shown where drafts are asked for only', () => {
    expect(states('2028-01-01', true)['2027-06-01']).toBe('draft');
    expect(states('2028-01-01')['2027-06-01']).toBeUndefined();
  });
  test('is said in words, with a link to what holds', () => {
    const { status } = words.versions;
    const [policy] = assemble(readFixture('several-versions'), { today: FIXED_DAY }).organizations[0]!.policies;
    const [next, current, old] = policy!.versions;
    expect([next, current, old].map((version) => statusLine(version!))).toEqual([
      status.upcoming('2027-01-15'),
      status.inForce('2026-06-01', 'effective'),
      status.superseded('2026-01-15', 'effective'),
    ]);
    expect(noticesOf(current!, policy!, '/p/')).toMatchObject([
      {
        text: words.versions.policyChanges('2027-01-15'),
        links: [
          { href: '/lighthouse/privacy/2027-01-15/changes/', text: words.versions.seeChanges },
          { href: '/lighthouse/privacy/2027-01-15/' },
        ],
      },
    ]);
    expect([noticesOf(old!, policy!, '/p/'), noticesOf(next!, policy!, '/p/')]).toMatchObject([
      [{ links: [{ href: '/p/' }, { href: '/lighthouse/privacy/2026-01-15/since/' }] }],
      [{ links: [{ href: '/p/' }, { href: '/lighthouse/privacy/2027-01-15/changes/' }] }],
    ]);
  });
  test('where none is in force yet, the earliest to come stands at the URL of the policy', () => {
    const [organization] = assemble(readFixture('several-versions'), { today: '2025-12-31' }).organizations;
    expect(organization!.policies[0]).toMatchObject({ current: { id: '2026-01-15' } });
    expect(organization!.policies[0]).not.toHaveProperty('inForce');
  });
});

describe('an old version never shows data of today', () => {
  test('a row that ended stays in the versions of its time', () => {
    const content = readFixture('several-versions');
    content.trackers[0]!.value!.trackers = content.trackers[0]!.value!.trackers.slice(0, 2);
    content.trackers[0]!.value!.trackers[1]!.until = '2026-03-01';
    const [organization] = assemble(content, { today: FIXED_DAY }).organizations;
    const purposes = (id: string) =>
      organization!.policies[0]!.versions.find((version) => version.id === id)!.registry.purposes.map(
        (purpose) => purpose.id,
      );
    expect([purposes('2026-01-15'), purposes('2026-06-01')]).toEqual([['essential', 'analytics'], ['essential']]);
    expect(organization!.consent).toBeUndefined();
  });
});
