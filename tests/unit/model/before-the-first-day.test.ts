import { describe, expect, test } from 'vitest';
import { atomOf } from '../../../src/exports/atom.ts';
import { wellKnownFiles } from '../../../src/exports/well-known.ts';
import { assemble } from '../../../src/model/assemble.ts';
import type { Organization, Registry } from '../../../src/model/organization.ts';
import { asksFrom } from '../../../src/model/registry/coming.ts';
import type { Content } from '../../../src/schema/content.ts';
import { isError } from '../../../src/schema/problem.ts';
import { words } from '../../../src/words/index.ts';
import { contentOf } from '../../support/content.ts';
import { FIXED_DAY } from '../../support/sites.ts';

const START = '2026-12-14';

function dawn(today: string, change: (content: Content) => void = () => undefined): Organization {
  const content = contentOf('dawn');
  change(content);
  const { organizations, problems } = assemble(content, { today, only: ['dawn'] });
  expect(problems.filter(isError)).toEqual([]);
  return organizations.find(({ id }) => id === 'dawn')!;
}
const trackersIn = ({ purposes }: Registry) =>
  purposes.flatMap(({ id, trackers }) => trackers.map((tracker) => `${id}: ${tracker.id}`));
const ofDawn = (content: Content) => content.trackers.find(({ file }) => file.includes('/dawn/'))!.value!;

describe('before the first version is in force', () => {
  test('nobody is asked and these pages run nothing, although the rows have begun', () => {
    const { consent, registry } = dawn(FIXED_DAY);
    expect([consent, trackersIn(registry)]).toEqual([undefined, []]);
    expect(wellKnownFiles([dawn(FIXED_DAY)], undefined)).toEqual([]);
  });

  test('what begins with it is shown as coming, with its day', () => {
    const { comingRegistry: coming } = dawn(FIXED_DAY);
    expect(coming?.date).toBe(START);
    expect(trackersIn(coming!.what)).toEqual(['essential: alarm', 'essential: choice', 'analytics: plausible']);
    expect(asksFrom(coming)).toBe(START);
  });

  test('what the product does already is shown as it is, and not as coming', () => {
    const { registry, comingRegistry: coming } = dawn(FIXED_DAY, (content) => {
      for (const row of [ofDawn(content).purposes[0]!, ofDawn(content).trackers[0]!]) row.since = '2026-01-15';
    });
    expect(trackersIn(registry)).toEqual(['essential: alarm']);
    expect(trackersIn(coming!.what)).toEqual(['essential: choice', 'analytics: plausible']);
  });

  test('subprocessors that are still to come are listed with the day from which they are', () => {
    const { subprocessors, comingSubprocessors: coming } = dawn(FIXED_DAY);
    expect(subprocessors.rows).toEqual([]);
    expect([coming?.date, coming?.what.rows.map(({ vendor }) => vendor)]).toEqual([START, ['Basalt Cloud']]);
  });

  test('the feed says when it takes effect, and not that anything changes', () => {
    const feed = atomOf(dawn(FIXED_DAY), new URL('https://policies.example'));
    expect(feed).toContain(words.exports.feed.takesEffect('Privacy policy', START));
    expect(feed).not.toContain(words.exports.feed.announced('Privacy policy', START));
  });
});

test('on the first day all of it holds, nothing is coming, and visitors are asked', () => {
  const { consent, registry, comingRegistry, comingSubprocessors, subprocessors } = dawn(START);
  expect(consent).toMatchObject({ version: START });
  expect(trackersIn(registry)).toEqual(['essential: alarm', 'essential: choice', 'analytics: plausible']);
  expect([comingRegistry, comingSubprocessors, subprocessors.rows.length]).toEqual([undefined, undefined, 1]);
});

test('a cookie page without a row today shows those to come, when the policy has been in force for long', () => {
  const { comingRegistry: coming } = dawn('2026-12-20', (content) => {
    for (const row of [...ofDawn(content).purposes, ...ofDawn(content).trackers]) row.since = '2027-02-01';
    const version = content.policies.find(({ file }) => file.endsWith('/dawn/privacy/2026-12-14.mdx'))!;
    version.body = '## What is kept\n\nText.\n';
    delete version.value!.retention;
  });
  expect([coming?.date, asksFrom(coming)]).toEqual(['2027-02-01', '2027-02-01']);
});
