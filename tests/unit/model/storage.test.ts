import { describe, expect, test } from 'vitest';
import { existsSync, readdirSync } from 'node:fs';
import { consentOf } from '../../../src/model/consent.ts';
import { contentSecurityPolicy } from '../../../src/model/csp.ts';
import { manifestOf } from '../../../src/model/manifest.ts';
import type { Organization, Policy, Registry, RegistryTracker } from '../../../src/model/organization.ts';
import { urlsOf } from '../../../src/model/urls.ts';
import { isError } from '../../../src/schema/problem.ts';
import { assemble } from '../../../src/model/assemble.ts';
import { adapters } from '../../../src/trackers/index.ts';
import { readFixture } from '../../support/content.ts';

const day = { today: '2026-11-21' };

describe('an adapter whose facts name no host is refused: the browser would let it contact none', () => {
  const real = adapters['google-analytics']!;
  const [now] = real.disclosed;
  const bare = (since: string) => ({ since, items: now.items, hosts: () => ({}) });
  test.each([
    ['always', [bare('2026-01-01')], true],
    ['since a day on which it already ran', [bare('2026-06-01'), now], true],
    ['before it ran', [now, bare('2025-01-01')], false],
  ] as const)('%s', (_, disclosed, isRefused) => {
    adapters['google-analytics'] = { ...real, disclosed: [...disclosed] as unknown as typeof real.disclosed };
    const messages = assemble(readFixture('sound'), day).problems.map(({ message }) => message);
    adapters['google-analytics'] = real;
    expect(messages.includes('The adapter “google-analytics” names no host that it contacts, so the browser would let it contact none.')).toBe(isRefused);
  });
});

test('two organizations that store one key may each be served on a domain of their own', () => {
  const { problems } = assemble(readFixture('two-organizations-that-store-one-key'), { ...day, only: 'harbour' });
  expect(problems.filter(isError)).toEqual([]);
});

test('or one after the other on one origin: what the first has left is the second one’s by now, and nobody erases it', () => {
  const content = readFixture('two-organizations-that-store-one-key');
  const [harbour] = content.trackers;
  harbour!.facts!.trackers[1]!.until = '2026-03-01';
  harbour!.facts!.trackers.push({ ...harbour!.facts!.trackers[1]!, id: 'counter', vendor: 'vercel', adapter: 'vercel-analytics', options: undefined, until: undefined });
  content.vendors.push({ ...content.vendors[0]!, file: 'vendors/vercel.yaml', facts: { facts: [{ since: '2025-01-01', until: undefined, name: 'Vercel', country: 'US' }] } });
  content.trackers[1]!.facts!.trackers[1]!.since = '2026-05-01';
  const former = (only?: string) => assemble(content, { ...day, only }).organizations.find(({ id }) => id === 'harbour')!.consent!.former.map(({ name }) => name);
  expect(former()).toEqual([]);
  expect(former('harbour')).toEqual(['_ga', '_ga_FIXTURE00']);
});

test('a tracker whose code is not there is an error of the build, and not silently nothing', () => {
  const [organization] = assemble(readFixture('sound'), day).organizations;
  expect(() => manifestOf(organization!, organization!.consent!, { clients: new Map(), eraser: '', words: {} as never })).toThrow('src/trackers/google-analytics/client.ts is missing');
});

test('adapters are named after their folders, and each has its code', () => {
  expect(Object.keys(adapters).sort()).toEqual(readdirSync('src/trackers', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort());
  for (const name of Object.keys(adapters)) expect(existsSync(`src/trackers/${name}/client.ts`)).toBe(true);
});

describe('what is no longer stored is to be erased, unless it may be what is', () => {
  const registry = (...names: string[]): Registry => ({ purposes: [{ id: 'x', name: 'X', basis: 'consent', description: '', scope: names.join(), trackers: [{
    id: 't', vendor: 'V', runs: 'this-site', hosts: {}, items: names.map((name) => ({ name, kind: 'cookie', lifetime: 'P1D', use: '' })) }] }] });
  const policy = { id: 'privacy', versions: [] as unknown[], current: { id: '2026-01-15', canonical: { sha256: '' } } } as Policy;
  const former = (before: string[], now: string[]) => consentOf(registry(...now), [{ registry: registry(...before) }], [], { policy: 'privacy', accepted: 'P6M', declined: 'P6M' }, [policy], urlsOf('x', false))!.former.map(({ name }) => name);
  test.each([
    [['a', 'b'], ['b'], ['a']], [['a'], ['a'], []], [['_ga_*'], ['_ga_NEW'], []], [['_ga_OLD'], ['_ga_*'], []], [['_ga_OLD'], ['_ga_NEW'], ['_ga_OLD']], [['a_*'], ['b_*'], ['a_*']],
  ])('%s, now %s: %s', (before, now, gone) => expect(former(before, now)).toEqual(gone));
});

test('what a tracker stored that has ended is still erased', () => {
  const content = readFixture('several-versions');
  content.trackers[0]!.facts!.trackers[2]!.until = '2026-09-01';
  const [organization] = assemble(content, day).organizations;
  const { purposes } = manifestOf(organization!, organization!.consent!, { clients: new Map([['vercel-analytics', '/v.js']]), eraser: '/e.js', words: {} as never });
  expect(purposes[0]!.trackers).toEqual([
    { client: '/v.js', options: {}, stores: [] },
    { client: '', options: {}, stores: [['cookie', '_ga', '_ga'], ['cookie', '_ga_FIXTURE00', '_ga_FIXTURE00']] },
  ]);
});

test.each(['https://x.example;script-src-elem', 'https://a,b', "'unsafe-inline'", '*', 'https:', 'http://x.example', 'https://x example'])('%s is in no policy, whatever passes the checks', (source) => {
  const tracker = { hosts: { connect: [source] } } as RegistryTracker;
  const organization = { consent: { purposes: [{ trackers: [tracker] }] } } as unknown as Organization;
  expect(() => contentSecurityPolicy({ scriptHashes: [], styleHashes: [], organization })).toThrow(source);
});
