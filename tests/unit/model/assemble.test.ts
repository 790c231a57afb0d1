import { describe, expect, test } from 'vitest';
import type { AskedPurpose } from '../../../src/model/organization.ts';
import { assemble } from '../../../src/model/assemble.ts';
import { contentSecurityPolicy } from '../../../src/model/pages/content-security-policy.ts';
import { manifestOf } from '../../../src/model/consent/manifest.ts';
import type { Organization } from '../../../src/model/organization.ts';
import { noticesOf, statusLine } from '../../../src/model/versions/status.ts';
import { words } from '../../../src/words/index.ts';
import type { Content } from '../../../src/schema/content.ts';
import { readContent } from '../../../src/source/tree.ts';
import { readFixture } from '../../support/content.ts';

const day = '2026-11-21';
const real = assemble(readContent('content'), { today: day }).organizations.filter(({ fictional }) => !fictional);
const find = (id: string, among = real) => among.find((organization) => organization.id === id) as Organization;

describe('the five organizations', () => {
  test('stand, with their policies', () => {
    expect(real.map(({ id, policies }) => [id, policies.map((policy) => policy.id)])).toEqual([
      ['altaclario', ['privacy', 'security']],
      ['cabinet', ['privacy', 'security']],
      ['pixeltrace', ['privacy']],
      ['traceloom', ['privacy']],
      ['tracira', ['privacy']],
    ]);
  });

  test('only AltaClario and Tracira have something to ask', () => {
    expect(real.filter(({ consent }) => consent).map(({ id }) => id)).toEqual(['altaclario', 'tracira']);
  });

  test('Tracira shows four purposes with their bases, and asks for the three that are optional', () => {
    const { consent } = find('tracira');
    expect([...consent!.others, ...consent!.purposes].map(({ id, basis }) => [id, basis])).toEqual([
      ['essential', 'essential'],
      ['product-analytics', 'legitimate-interests'],
      ['session-recording', 'consent'],
      ['vercel-analytics', 'consent'],
    ]);
    expect(consent!.purposes).toHaveLength(3);
  });

  test("AltaClario's choice holds until it is changed; Tracira's yes 6 months and its no 12 (R07, R09)", () => {
    expect([find('altaclario').consent?.acceptedDays, find('altaclario').consent?.declinedDays]).toEqual([
      undefined,
      undefined,
    ]);
    expect([find('tracira').consent?.acceptedDays, find('tracira').consent?.declinedDays]).toEqual([184, 365]);
  });

  test('R12: the kept choice is listed where there is one, as essential', () => {
    const keys = real.map(({ registry }) =>
      registry.purposes.flatMap(({ basis, trackers }) =>
        trackers.flatMap(({ items = [] }) =>
          items.filter(({ name }) => name.startsWith('consent:')).map(({ name }) => [name, basis]),
        ),
      ),
    );
    expect(keys).toEqual([[['consent:altaclario', 'essential']], [], [], [], [['consent:tracira', 'essential']]]);
  });

  test('R11: no cookie of a tracker that this site runs with consent lives longer than 395 days', () => {
    const periods = real
      .flatMap(({ consent }) => consent?.purposes ?? [])
      .flatMap(({ trackers }) => trackers.flatMap(({ items = [] }) => items.map(({ lifetime }) => lifetime)));
    expect(periods.filter((period) => period.startsWith('P') && Number(/\d+/.exec(period)?.[0]) > 395)).toEqual([]);
  });
});

describe('the state of a version is computed from its date and today', () => {
  const states = (today: string, drafts = false) => {
    const policy = assemble(readFixture('several-versions'), { today, drafts }).organizations[0]?.policies[0];
    return Object.fromEntries(policy?.versions.map(({ id, status }) => [id, status]) ?? []);
  };
  test('before, between and after', () => {
    expect(states('2026-11-21')).toEqual({
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
    const [policy] = assemble(readFixture('several-versions'), { today: day }).organizations[0]!.policies;
    const [next, current, old] = policy!.versions;
    expect([next, current, old].map((version) => statusLine(version!))).toEqual([
      'Takes effect on 15 January 2027',
      'In force since 1 June 2026',
      'No longer in force; took effect on 15 January 2026',
    ]);
    expect(noticesOf(current!, policy!, '/p/')).toMatchObject([
      {
        text: 'This policy changes on 15 January 2027.',
        links: [
          { href: '/lighthouse/privacy/2027-01-15/changes/', text: 'See what changes' },
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

describe('a disclosure', () => {
  const disclosureHashes = (change: (content: Content) => void, today = day) => {
    const content = readFixture('sound');
    change(content);
    return assemble(content, { today }).organizations[0]!.registry.purposes.map(({ disclosureHash }) => disclosureHash);
  };
  const tracker = (content: Content) => content.trackers[0]!.value!.trackers[1]!;
  const before = disclosureHashes(() => undefined);

  test('R10: stays when a description changes', () => {
    expect(
      disclosureHashes((content) => {
        content.trackers[0]!.value!.purposes[1]!.description = 'Counts visits, carefully.';
        tracker(content).about = 'More words.';
      }),
    ).toEqual(before);
  });
  test('R10: changes for its purpose only when what is stored changes', () => {
    const after = disclosureHashes((content) => {
      tracker(content).options = { measurementId: 'G-OTHER0000' };
    });
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
  });
  test('disclosures of before that a yes does not cover are no disclosure of today, and those to come are none of before', () => {
    const [organization] = assemble(readFixture('several-versions'), { today: '2026-11-21' }).organizations;
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
    const [organization] = assemble(content, { today: '2026-11-21' }).organizations;
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
    expect(on('2027-01-14')).toBe(on('2026-11-21'));
    expect(on('2027-01-15')).not.toBe(on('2027-01-14'));
  });
});

describe('an old version never shows data of today', () => {
  test('a row that ended stays in the versions of its time', () => {
    const content = readFixture('several-versions');
    content.trackers[0]!.value!.trackers = content.trackers[0]!.value!.trackers.slice(0, 2);
    content.trackers[0]!.value!.trackers[1]!.until = '2026-03-01';
    const [organization] = assemble(content, { today: day }).organizations;
    const purposes = (id: string) =>
      organization!.policies[0]!.versions.find((version) => version.id === id)!.registry.purposes.map(
        (purpose) => purpose.id,
      );
    expect([purposes('2026-01-15'), purposes('2026-06-01')]).toEqual([['essential', 'analytics'], ['essential']]);
    expect(organization!.consent).toBeUndefined();
  });
});

describe('what reaches the browser', () => {
  test('the page of an organization that asks allows the hosts of its own registry only', () => {
    const csp = (id: string) =>
      contentSecurityPolicy({ scriptHashes: ['sha256-x'], styleHashes: ['sha256-y'], organization: find(id) });
    expect(csp('altaclario')).toContain('https://www.googletagmanager.com');
    expect(csp('altaclario')).not.toContain('tracira');
    expect(csp('tracira')).toContain('connect-src https://posthog.tracira.example');
    expect(csp('tracira')).not.toContain('google');
    for (const id of ['altaclario', 'tracira']) expect(csp(id)).not.toMatch(/unsafe|\*(?!\.)/);
  });
  test('a page with nothing to ask allows no script at all', () => {
    expect(
      contentSecurityPolicy({ scriptHashes: [], styleHashes: ['sha256-y'], organization: find('cabinet') }),
    ).toContain("script-src 'none'");
  });
  test('the manifest holds ids, disclosures and what is erased, and no words of the policy', () => {
    const organization = find('altaclario');
    const manifest = manifestOf(organization, organization.consent!, {
      clients: new Map([['google-analytics', '/scripts/ga.js']]),
      eraser: '/scripts/erase.js',
      words: words.consent.states,
    });
    expect(manifest).toMatchObject({
      organization: 'altaclario',
      under: { policy: 'altaclario/privacy', version: '2026-06-03' },
      purposes: [
        {
          id: 'analytics',
          needsConsent: true,
          trackers: [
            {
              stores: [
                ['cookie', '_ga', '_ga'],
                ['cookie', '_ga_EXAMPLE000', '_ga_EXAMPLE000'],
              ],
            },
          ],
        },
      ],
    });
    expect(JSON.stringify(manifest)).not.toContain('Counts visits');
  });
});

describe('one organization alone', () => {
  test('stands at the root', () => {
    const [organization, ...others] = assemble(readContent('content'), {
      today: day,
      only: 'altaclario',
    }).organizations;
    expect(others).toEqual([]);
    expect(organization!.urls).toEqual({
      base: '',
      hub: '/',
      cookies: '/cookies/',
      subprocessors: '/subprocessors/',
      contact: '/contact/',
      choices: '/choices/',
    });
    expect(organization!.policies[0]!.versions[0]!.url).toBe('/privacy/2026-06-03/');
  });
  test('must exist', () => {
    expect(assemble(readContent('content'), { today: day, only: 'altoclario' }).problems.at(-1)?.message).toContain(
      'altoclario',
    );
  });
});

test('the same content and day give the same site', () => {
  expect(assemble(readContent('content'), { today: day })).toEqual(assemble(readContent('content'), { today: day }));
});
