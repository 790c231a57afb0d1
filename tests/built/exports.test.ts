import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { startOf } from '../../src/model/text/dates.ts';
import { wordsIn } from '../../src/words/index.ts';
import { builtSite, organizationsOf, ownerOf, publicSites } from '../support/model.ts';
import { builtFiles, builtPages } from '../support/pages.ts';
import type { SiteName } from '../support/sites.ts';

interface Policies {
  policies: { versioned: boolean; history?: string; versions: PublishedVersion[] }[];
  disclosures: { hash: string; disclosure: object }[];
}
interface PublishedVersion {
  version: string;
  status: string;
  url: string;
  markdown: string;
  markdownBySha256?: string;
  sha256?: string;
  earlierTexts: { sha256: string; url: string; markdown: string; redline: string }[];
}

/** JSON with its keys in order. */
const inOrder = (value: object): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a.localeCompare(b, 'en')))
      : part,
  );

const sites = publicSites();
const files = (ending: string) =>
  sites.flatMap((site) =>
    builtFiles(site)
      .filter((file) => file.endsWith(ending))
      .map((file) => [site, file] as const),
  );
const read = (site: SiteName, file: string): string => readFileSync(`${builtSite(site).folder}/${file}`, 'utf8');
/** Whether an absolute address of the site leads to a file of it. */
const isServed = (site: SiteName, url: string): boolean =>
  existsSync(builtSite(site).folder + new URL(url).pathname.replace(/\/$/, '/index.html'));

describe.each(files('policies.json'))('%s: %s', (site, file) => {
  const policies = JSON.parse(read(site, file)) as Policies;
  const versions = policies.policies.flatMap((policy) => policy.versions);

  test('keeps to the JSON Schema that is served beside it', () => {
    const schema = JSON.parse(read(site, file.replace('.json', '.schema.json'))) as object;
    const validate = new Ajv2020({ formats: { uri: true } }).compile(schema);
    expect(validate(policies), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...policies, asOf: 1 })).toBe(false);
  });
  test('R10: says what each disclosure hash is made of', () => {
    for (const { hash, disclosure } of policies.disclosures) {
      const digest = createHash('sha256').update(inOrder(disclosure)).digest('hex');
      expect(digest.slice(0, 16)).toBe(hash);
    }
  });
  test('gives the fingerprint of the bytes that are served, and addresses that are there', () => {
    expect(versions.length).toBeGreaterThan(0);
    const fingerprintAt = (url: string) =>
      createHash('sha256')
        .update(read(site, new URL(url).pathname))
        .digest('hex');
    for (const { markdown, markdownBySha256, sha256, url, earlierTexts } of versions) {
      expect([isServed(site, url), isServed(site, markdown)]).toEqual([true, true]);
      if (sha256 === undefined || markdownBySha256 === undefined) continue;
      expect([fingerprintAt(markdown), fingerprintAt(markdownBySha256)]).toEqual([sha256, sha256]);
      for (const earlier of earlierTexts) {
        expect(fingerprintAt(earlier.markdown)).toBe(earlier.sha256);
        expect([isServed(site, earlier.url), isServed(site, earlier.redline)]).toEqual([true, true]);
      }
    }
  });
});

test.each(files('policies.json'))(
  '%s: %s says which documents are versioned: only these have fingerprints',
  (site, file) => {
    const { policies } = JSON.parse(read(site, file)) as Policies;
    for (const { versioned, history, versions } of policies) {
      expect([history !== undefined, history === undefined || isServed(site, history)]).toEqual([versioned, true]);
      for (const { sha256, markdownBySha256 } of versions)
        expect([sha256 !== undefined, markdownBySha256 !== undefined]).toEqual([versioned, versioned]);
    }
  },
);

describe.each(files('feed.xml'))('%s: %s', (site, file) => {
  const feed = read(site, file);
  const { asOf, policies } = ownerOf(site, `/${file}`)!;

  test('has entries with ids of their own, newest first, none of them to come, whose links lead somewhere', () => {
    const entries = feed.split('<entry>').slice(1);
    const ids = entries.map((entry) => /<id>([^<]+)/.exec(entry)?.[1]);
    const days = entries.map((entry) => /<updated>([^<]+)/.exec(entry)?.[1] ?? '');
    expect(new Set(ids).size).toBe(entries.length);
    expect(days).toEqual([...days].sort().reverse());
    expect(days.every((day) => day <= `${asOf}T23:59:59Z`)).toBe(true);
    for (const entry of entries) expect(isServed(site, /<link href="([^"]+)/.exec(entry)?.[1] ?? '')).toBe(true);
  });
  test('has an entry for every version that has taken effect', () => {
    const versions = policies.flatMap((policy) => policy.versions);
    const begun = versions.filter(({ status }) => status === 'in-force' || status === 'superseded');
    for (const { id, url, isVersioned } of begun) {
      const what = isVersioned ? 'in-force' : `updated-${id}`;
      expect(feed).toContain(`<id>https://policies.example${url}#${what}</id>`);
    }
  });
});

test('the calendar has the days to come as whole days, in the lines of RFC 5545', () => {
  const calendar = read('versions', 'lighthouse/policies.ics');
  expect(calendar.match(/DTSTART;VALUE=DATE:(\d+)/g)).toEqual([
    'DTSTART;VALUE=DATE:20270115',
    'DTSTART;VALUE=DATE:20270301',
  ]);
  expect(calendar.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(calendar).not.toMatch(/[^\r]\n/);
});

test.each(sites)('llms.txt of “%s” lists the text of every policy, and texts that are there', (site) => {
  const links = [...read(site, 'llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, url]) => url ?? '');
  for (const { current } of organizationsOf(site).flatMap(({ policies }) => policies))
    expect(links).toContain(`https://policies.example${current.isVersioned ? current.markdownUrl : current.url}`);
  // What is offered elsewhere is not ours.
  const own = links.filter((url) => url.startsWith('https://policies.example/'));
  for (const url of own) expect([url, isServed(site, url)]).toEqual([url, true]);
});

test.each(sites)('pages of versions in “%s” say to search engines what they are', (site) => {
  const pages = new Map(builtPages(site).map((page) => [page.path, page]));
  const versions = organizationsOf(site).flatMap(({ asOf, policies }) =>
    policies.flatMap((policy) => policy.versions.map((version) => ({ ...version, asOf }))),
  );
  expect(versions.length).toBeGreaterThan(0);
  for (const { id, url, asOf, corrections } of versions) {
    const scripts = pages.get(url)!.find('script');
    const block = scripts.find(({ attributes }) => attributes['type'] === 'application/ld+json')!;
    const days = [id, ...corrections.map(({ date }) => date)].map(startOf).sort();
    const data = JSON.parse(block.text) as { dateModified?: string };
    // What is still to come has not been modified.
    expect(data.dateModified).toBe(days.filter((day) => day <= asOf).at(-1));
    expect(data).toMatchObject({
      '@type': 'WebPage',
      version: id,
      url: `https://policies.example${url}`,
      publisher: { '@type': 'Organization' },
    });
  }
});

test.each(sites)('an organization of “%s” is labelled as invented and kept from search engines, if it is', (site) => {
  for (const { path, html, owner } of builtPages(site)) {
    if (!owner) continue;
    const said = wordsIn(owner.language).page.fictional(owner.name).replaceAll('&', '&amp;');
    expect([path, html.includes(said)]).toEqual([path, owner.fictional]);
    if (owner.fictional) expect([path, html.includes('<meta name="robots" content="noindex">')]).toEqual([path, true]);
  }
});
