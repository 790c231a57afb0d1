import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, inject, test } from 'vitest';
import type { SiteName } from '../support/built-sites.ts';
import { builtFiles, builtPages } from '../support/pages.ts';

interface Policies {
  policies: { versions: { version: string; url: string; markdown: string; sha256: string; status: string }[] }[];
}

const sites = ['real', 'versions'] as SiteName[];
const files = (ending: string) =>
  sites.flatMap((site) =>
    builtFiles(site)
      .filter((file) => file.endsWith(ending))
      .map((file) => [site, file] as const),
  );
const read = (site: SiteName, file: string): string => readFileSync(`${inject('folders')[site]}/${file}`, 'utf8');
/** Whether an absolute address of the site leads to a file of it. */
const isServed = (site: SiteName, url: string): boolean =>
  existsSync(inject('folders')[site] + new URL(url).pathname.replace(/\/$/, '/index.html'));

describe.each(files('policies.json'))('%s: %s', (site, file) => {
  const policies = JSON.parse(read(site, file)) as Policies;
  const versions = policies.policies.flatMap((policy) => policy.versions);

  test('keeps to the JSON Schema that is served beside it', () => {
    const schema = JSON.parse(read(site, file.replace('.json', '.schema.json'))) as object;
    const validate = new Ajv2020({ formats: { uri: true } }).compile(schema);
    expect(validate(policies), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...policies, asOf: 1 })).toBe(false);
  });
  test('gives the fingerprint of the bytes that are served, and addresses that are there', () => {
    expect(versions.length).toBeGreaterThan(0);
    for (const { markdown, sha256, url } of versions) {
      expect(
        createHash('sha256')
          .update(read(site, new URL(markdown).pathname))
          .digest('hex'),
      ).toBe(sha256);
      expect(isServed(site, url)).toBe(true);
    }
  });
});

describe.each(files('feed.xml'))('%s: %s', (site, file) => {
  const feed = read(site, file);
  test('has entries with ids of their own, newest first, none of them to come, whose links lead somewhere', () => {
    const entries = feed.split('<entry>').slice(1);
    const ids = entries.map((entry) => /<id>([^<]+)/.exec(entry)?.[1]);
    const days = entries.map((entry) => /<updated>([^<]+)/.exec(entry)?.[1] ?? '');
    expect(new Set(ids).size).toBe(entries.length);
    expect(days).toEqual([...days].sort().reverse());
    expect(days.every((day) => day <= '2026-11-21T23:59:59Z')).toBe(true);
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) expect(isServed(site, /<link href="([^"]+)/.exec(entry)?.[1] ?? '')).toBe(true);
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

test.each(sites)('llms.txt of “%s” lists texts that are there', (site) => {
  const links = [...read(site, 'llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, url]) => url ?? '');
  expect(links.length).toBeGreaterThan(2);
  for (const url of links) expect([url, isServed(site, url)]).toEqual([url, true]);
});

test.each(sites)('pages of versions in “%s” say to search engines what they are', (site) => {
  const pages = builtPages(site).filter(({ path }) => /\/\d{4}-\d{2}(-\d{2})?\/$/.test(path));
  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages) {
    const data = JSON.parse(
      page.find('script').find(({ attributes }) => attributes['type'] === 'application/ld+json')!.text,
    ) as Record<string, unknown>;
    const date = page.path.split('/').at(-2)!;
    expect(data).toMatchObject({
      '@type': 'WebPage',
      version: date,
      dateModified: date.length === 7 ? `${date}-01` : date,
      url: `https://policies.example${page.path}`,
      publisher: { '@type': 'Organization' },
    });
  }
});

describe('an invented organization', () => {
  const invented = sites
    .flatMap((site) => files('policies.json').filter(([owner]) => owner === site))
    .map(
      ([site, file]) =>
        [
          site,
          JSON.parse(read(site, file)) as { organization: { id: string; name: string; fictional: boolean } },
        ] as const,
    );
  test.each(invented.map(([site, { organization }]) => [organization.id, site, organization] as const))(
    '%s is labelled on every page, and kept from search engines, if it is one',
    (id, site, { name, fictional }) => {
      const pages = builtPages(site).filter(({ path }) => path.startsWith(`/${id}/`));
      expect(pages.length).toBeGreaterThan(5);
      for (const page of pages)
        expect([page.path, page.html.includes(`${name} is invented.`)]).toEqual([page.path, fictional]);
      if (fictional)
        for (const page of pages)
          expect([page.path, page.html.includes('<meta name="robots" content="noindex">')]).toEqual([page.path, true]);
    },
  );
});
