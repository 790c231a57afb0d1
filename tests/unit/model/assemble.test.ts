import { describe, expect, test } from 'vitest';
import { assemble } from '../../../src/model/assemble.ts';
import { manifestOf } from '../../../src/model/consent/manifest.ts';
import type { Organization } from '../../../src/model/organization.ts';
import { contentSecurityPolicy } from '../../../src/model/pages/content-security-policy.ts';
import { readContent } from '../../../src/source/tree.ts';
import { words } from '../../../src/words/index.ts';
import { FIXED_DAY } from '../../support/sites.ts';
import { consentRecords, isLong, longCookies } from '../../support/tracker-facts.ts';

const settings = { today: FIXED_DAY };
const { organizations } = assemble(readContent('tests/site'), settings);
const find = (id: string) => organizations.find((organization) => organization.id === id) as Organization;
const daysOf = (id: string) => [find(id).consent?.acceptedDays, find(id).consent?.declinedDays];

describe('what an organization asks', () => {
  test('is asked by those that run something here that is optional, and by no others', () => {
    const asking = organizations.filter(({ consent }) => consent).map(({ id }) => id);
    expect(asking).toEqual(['harbour', 'heath', 'kiln', 'lantern', 'meadow', 'tidewater']);
  });

  test('is its optional purposes with their bases, beside those that are only listed', () => {
    const { consent } = find('meadow');
    expect([...consent!.others, ...consent!.purposes].map(({ id, basis }) => [id, basis])).toEqual([
      ['essential', 'essential'],
      ['product-analytics', 'legitimate-interests'],
      ['session-recording', 'consent'],
      ['vercel-analytics', 'consent'],
    ]);
    expect(consent!.purposes).toHaveLength(3);
  });

  test('holds as long as the organization says; else a yes holds 6 months and a no 12 (R07, R09)', () => {
    expect(daysOf('harbour')).toEqual([undefined, undefined]);
    expect(daysOf('meadow')).toEqual([184, 365]);
    expect(daysOf('lantern')).toEqual([396, undefined]);
  });

  test('R12: the saved choice is listed where there is one, as essential', () => {
    for (const organization of organizations) {
      const expected = organization.consent ? [[`consent:${organization.id}`, 'essential']] : [];
      expect(consentRecords(organization)).toEqual(expected);
    }
  });

  test('R11: no cookie of a tracker that this site runs lives longer than 395 days', () => {
    expect(organizations.flatMap(longCookies)).toEqual([]);
    expect(['P395D', 'P13M', 'P14M', 'P2Y', 'session', 'not-stated'].filter(isLong)).toEqual(['P13M', 'P14M', 'P2Y']);
  });
});

describe('what reaches the browser', () => {
  test('the page of an organization that asks allows the hosts of its own registry only', () => {
    const csp = (id: string) =>
      contentSecurityPolicy({ scriptHashes: ['sha256-x'], styleHashes: ['sha256-y'], organization: find(id) });
    expect(csp('harbour')).toContain('https://www.googletagmanager.com');
    expect(csp('harbour')).not.toContain('meadow');
    expect(csp('meadow')).toContain('connect-src https://posthog.meadow.example');
    expect(csp('meadow')).not.toContain('google');
    for (const id of ['harbour', 'meadow']) expect(csp(id)).not.toMatch(/unsafe|\*(?!\.)/);
  });
  test('the page on which rights are exercised allows no hosts, and its manifest says that nothing runs', () => {
    const organization = find('meadow');
    const csp = contentSecurityPolicy({ scriptHashes: ['sha256-x'], styleHashes: [], organization, isQuiet: true });
    expect(csp).not.toContain('posthog');
    expect(csp).toContain("trusted-types 'none'");
    const clients = new Map(['posthog', 'posthog-recording', 'vercel-analytics'].map((name) => [name, `/${name}.js`]));
    const parts = { clients, eraser: '', words: words.consent.states };
    const manifest = manifestOf(organization, organization.consent!, { ...parts, isQuiet: true });
    expect([manifest.isQuiet, manifest.scripts]).toEqual([true, []]);
    // What is erased there is what is erased elsewhere.
    const elsewhere = manifestOf(organization, organization.consent!, parts);
    expect(manifest.purposes).toEqual(elsewhere.purposes);
    expect(elsewhere.scripts.length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(elsewhere))).not.toHaveProperty('isQuiet');
  });
  test('a page with nothing to ask allows no script at all', () => {
    expect(
      contentSecurityPolicy({ scriptHashes: [], styleHashes: ['sha256-y'], organization: find('orchard') }),
    ).toContain("script-src 'none'");
  });
  test('the manifest holds ids, disclosures and what is erased, and no words of the policy', () => {
    const organization = find('harbour');
    const manifest = manifestOf(organization, organization.consent!, {
      clients: new Map([['google-analytics', '/scripts/ga.js']]),
      eraser: '/scripts/erase.js',
      words: words.consent.states,
    });
    expect(manifest).toMatchObject({
      organization: 'harbour',
      under: { policy: 'harbour/privacy' },
      text: { version: '2026-06-03' },
      purposes: [
        {
          id: 'analytics',
          needsConsent: true,
          trackers: [
            {
              stores: [
                ['cookie', 'harbour_ga', 'harbour_ga'],
                ['cookie', 'harbour_ga_HARBOUR00', 'harbour_ga_HARBOUR00'],
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
  test('has its hub at the root', () => {
    const [organization, ...others] = assemble(readContent('tests/site'), {
      today: FIXED_DAY,
      only: ['harbour'],
    }).organizations;
    expect(others).toEqual([]);
    expect(organization!.urls).toEqual({
      home: '/',
      isAlone: true,
      base: '',
      sourceBase: '',
      hub: '/',
      cookies: '/cookies/',
      subprocessors: '/subprocessors/',
      contact: '/contact/',
      sent: '/contact/sent/',
      choices: '/choices/',
    });
    expect(organization!.policies.find(({ id }) => id === 'privacy')!.current.url).toBe('/privacy/2026-06-03/');
  });
  test('has its hub where the site begins on its origin, and the same texts', () => {
    const at = (settings: { only?: string[]; root?: string }) =>
      assemble(readContent('tests/site'), { today: FIXED_DAY, ...settings }).organizations.find(
        ({ id }) => id === 'harbour',
      )!;
    const inFolder = at({ only: ['harbour'], root: '/policies' });
    expect(inFolder.urls).toMatchObject({ home: '/policies/', isAlone: true, hub: '/policies/' });
    const texts = ({ policies }: typeof inFolder) =>
      policies.flatMap(({ versions }) => versions.map(({ canonical }) => canonical.sha256));
    expect(texts(inFolder)).toEqual(texts(at({})));
    expect(inFolder.consent!.notice.sha256).toBe(at({}).consent!.notice.sha256);
  });
  test('shares a site with those that are built with it only', () => {
    const { organizations } = assemble(readContent('tests/site'), { today: FIXED_DAY, only: ['harbour', 'meadow'] });
    expect(organizations.map(({ urls }) => urls.hub)).toEqual(['/harbour/', '/meadow/']);
  });
  test('must exist', () => {
    expect(
      assemble(readContent('tests/site'), { today: FIXED_DAY, only: ['harbuor'] }).problems.at(-1)?.message,
    ).toContain('harbuor');
  });
});

test('the same content and day give the same site', () => {
  expect(assemble(readContent('tests/site'), { today: FIXED_DAY })).toEqual(
    assemble(readContent('tests/site'), { today: FIXED_DAY }),
  );
});
