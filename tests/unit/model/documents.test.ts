import { describe, expect, test } from 'vitest';
import { atomOf } from '../../../src/exports/atom.ts';
import { calendarOf } from '../../../src/exports/calendar.ts';
import { assemble } from '../../../src/model/assemble.ts';
import type { Organization } from '../../../src/model/organization.ts';
import { statusLine } from '../../../src/model/versions/status.ts';
import { extendLock } from '../../../src/model/versions/extend-lock.ts';
import { emptyLock } from '../../../src/model/versions/lock.ts';
import type { PolicyFile } from '../../../src/schema/policy-file.ts';
import { words } from '../../../src/words/index.ts';
import { contentOf } from '../../support/content.ts';
import { FIXED_DAY } from '../../support/sites.ts';

/** Wharf, with other facts about its documents where a test gives some. */
function wharf(facts: Record<string, Partial<PolicyFile>> = {}, today = FIXED_DAY): Organization {
  const content = contentOf('wharf');
  for (const [policy, changed] of Object.entries(facts)) {
    const file = `organizations/wharf/${policy}/policy.yaml`;
    const own = content.documents.find((entry) => entry.file === file);
    const value = { annexes: [], ...own?.value, ...changed };
    if (own) own.value = value;
    else content.documents.push({ file, value, body: '', bodyLine: 1, lines: {}, problems: [] });
  }
  return assemble(content, { today }).organizations.find(({ id }) => id === 'wharf')!;
}
const policyOf = (organization: Organization, id: string) => organization.policies.find((policy) => policy.id === id)!;
const idsOf = ({ policies }: Organization) => policies.map(({ id }) => id);
const site = new URL('https://policies.example');

describe('a kind of document', () => {
  test('is what policy.yaml says, or else the name of the folder', () => {
    const types = wharf().policies.map(({ id, type }) => [id, type]);
    expect(types).toEqual([
      ['dpa', 'dpa'],
      ['scc', 'other'],
      ['toms', 'security'],
      ['privacy', 'privacy'],
      ['legal-notice', 'imprint'],
    ]);
  });

  test('decides the order, after the number that the organization gives; annexes follow what they belong to', () => {
    expect(idsOf(wharf())).toEqual(['dpa', 'scc', 'toms', 'privacy', 'legal-notice']);
    expect(idsOf(wharf({ 'legal-notice': { order: 1 }, dpa: { order: 2 } }))[0]).toBe('legal-notice');
    expect(idsOf(wharf({ dpa: { order: undefined, annexes: ['toms'] } }))).toEqual([
      'privacy',
      'dpa',
      'toms',
      'scc',
      'legal-notice',
    ]);
  });

  test('names its annexes, and an annex what it belongs to', () => {
    const organization = wharf();
    expect(policyOf(organization, 'dpa').annexes).toEqual(['scc', 'toms']);
    expect(policyOf(organization, 'toms').annexOf).toEqual(['dpa']);
  });
});

describe('an imprint is not versioned', () => {
  test('so its last text is at the URL of the policy, and none before it is shown', () => {
    const { versions, current, isVersioned } = policyOf(wharf(), 'legal-notice');
    expect([isVersioned, versions.map(({ id }) => id)]).toEqual([false, ['2026-10-01']]);
    expect(current.url).toBe('/wharf/legal-notice/');
    expect(statusLine(current)).toBe(words.versions.status.updated('2026-10-01'));
  });

  test('so a text to come is announced as one, and takes effect on no day', () => {
    const early = wharf({}, '2026-05-04');
    expect(policyOf(early, 'legal-notice').upcoming.map(statusLine)).toEqual([
      words.versions.status.from('2026-10-01'),
    ]);
    expect(calendarOf(early, site)).not.toContain('legal-notice');
  });

  test('so nothing of it is locked or archived', () => {
    const keysOf = (organization: Organization) => extendLock(emptyLock, [organization], {}).added;
    expect(keysOf(wharf()).filter((key) => key.includes('legal-notice'))).toEqual([]);
    expect(keysOf(wharf({ 'legal-notice': { versioned: true } }))).toContain('wharf/legal-notice/2026-03-02');
  });

  test('so the feed says when it was updated, and that nothing before it is kept', () => {
    const feed = atomOf(wharf(), site);
    expect(feed).toContain(words.exports.feed.updated('Legal notice', '2026-10-01'));
    expect(feed).toContain(words.exports.feed.unversioned);
    expect(feed).not.toContain('2026-03-02');
  });

  test('unless it says that it is: then it has all its versions', () => {
    const { versions } = policyOf(wharf({ 'legal-notice': { versioned: true } }), 'legal-notice');
    expect(versions.map(({ url }) => url)).toEqual([
      '/wharf/legal-notice/2026-10-01/',
      '/wharf/legal-notice/2026-03-02/',
    ]);
  });
});
