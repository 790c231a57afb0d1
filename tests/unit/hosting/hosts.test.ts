import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { headerRules, headersFor, parseHeaders, type HeaderRule } from '../../../src/hosting/headers.ts';
import { hosts } from '../../../src/hosting/hosts/index.ts';

const hashed = ['/scripts/erase.12345678.js', '/tidewater/assets/text.12345678.woff2'];
const site = { folder: '/srv/site', hostname: 'policies.example', root: '', hashed };
const inFolder = { ...site, hostname: 'kestrel.example', root: '/policies' };
const rules = headerRules(hashed);
const [{ headers: everywhere }] = rules as [HeaderRule];

const paths = [
  '/',
  '/privacy/',
  '/privacy/2026-06-03.md',
  '/scripts/erase.12345678.js',
  '/scripts/erase.87654321.js',
  hashed[1]!,
];

/** CloudFront has its own names for two of them. */
function namedAs(value: string): RegExp {
  if (value === 'nosniff') return /nosniff|"ContentTypeOptions"/;
  return new RegExp(RegExp.escape(value.replace('max-age=', '')));
}

test.each(Object.keys(hosts))('the files for %s name every header, and leave no bracket open', (name) => {
  for (const each of [site, inFolder]) {
    const text = Object.values(hosts[name]!(each)).join('\n');
    expect(text).not.toContain('{{');
    for (const value of Object.values(everywhere)) expect(text).toMatch(namedAs(value));
    expect(text).toContain('no-cache');
    expect(text).toContain('immutable');
  }
});

describe.each(['netlify', 'cloudflare-pages'])('the files for %s', (name) => {
  test('say of each path what the rules say', () => {
    expect(parseHeaders(hosts[name]!(site)['_headers']!)).toEqual(rules);
    expect(hosts[name]!(site)).not.toHaveProperty('_redirects');
  });
  test('begin where the site does', () => {
    const read = parseHeaders(hosts[name]!(inFolder)['_headers']!);
    for (const path of paths) expect(headersFor(read, `/policies${path}`)).toEqual(headersFor(rules, path));
    expect(hosts[name]!(inFolder)['_redirects']).toBe('/ /policies/ 302\n');
  });
});

/** What each server's file has for the names of fonts, which are in a folder of the site or of an organization. */
const fontRules: Record<string, (text: string) => string | undefined> = {
  nginx: (text) => /^location ~ (\S+woff2\S+) \{[^}]+?immutable/m.exec(text.replaceAll(/types \{[^}]*\}/g, ''))?.[1],
  caddy: (text) => /path_regexp (\S+)\n[^@]+header @hashed \{[^}]+?immutable/.exec(text)?.[1],
  apache: (text) => /<FilesMatch "([^"]+woff2[^"]*)">[^<]+?immutable/.exec(text)?.[1],
};

describe.each(Object.entries(fontRules))('the file for %s', (name, ruleIn) => {
  const rule = ruleIn(Object.values(hosts[name]!(site)).join('\n'));
  test('keeps fonts as it keeps scripts', () => {
    expect(rule).toBeDefined();
    for (const font of [hashed[1]!, '/assets/text.12345678.woff2']) expect(font).toMatch(new RegExp(rule!));
  });
  test('keeps no page', () => {
    for (const page of ['/', '/assets/', '/tidewater/']) expect(page).not.toMatch(new RegExp(rule!));
  });
});

describe('vercel.json', () => {
  const read = JSON.parse(hosts['vercel']!(site)['vercel.json']!) as {
    trailingSlash: boolean;
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };
  /** As Vercel matches: the whole path, later ones over earlier ones. */
  const sent = (path: string) =>
    Object.fromEntries(
      read.headers
        .filter(({ source }) => new RegExp(`^${source}$`).test(path))
        .flatMap(({ headers }) => headers.map(({ key, value }) => [key, value])),
    );
  test('says of each path what the rules say, and adds slashes', () => {
    for (const path of paths) expect([path, sent(path)]).toEqual([path, headersFor(rules, path)]);
    expect(read.trailingSlash).toBe(true);
  });
});

describe('the files for CloudFront', () => {
  const files = hosts['cloudfront']!(inFolder);
  const context = vm.createContext({});
  vm.runInContext(files['function.js']!, context);
  const answer = (uri: string) =>
    vm.runInContext(`handler({ request: { uri: ${JSON.stringify(uri)} } })`, context) as {
      uri?: string;
      statusCode?: number;
      headers?: { location: { value: string } };
    };

  test.each([
    ['/policies/', '/policies/index.html'],
    ['/policies/privacy/', '/policies/privacy/index.html'],
    ['/policies/privacy/2026-06-03.md', '/policies/privacy/2026-06-03.md'],
    ['/policies/scripts/erase.12345678.js', '/policies/scripts/erase.12345678.js'],
    ['/.well-known/gpc.json', '/.well-known/gpc.json'],
  ])('lead from %s to %s', (asked, found) => expect(answer(asked).uri).toBe(found));
  test.each(['/policies', '/policies/privacy', '/policies/privacy/2026-06-03'])('send %s to its slash', (asked) =>
    expect(answer(asked)).toMatchObject({ statusCode: 301, headers: { location: { value: `${asked}/` } } }),
  );
  test('send headers with everything, and a cache header with what is stored only', () => {
    const policy = files['response-headers-policy.json']!;
    for (const [name, value] of Object.entries(everywhere)) {
      const known = /^(Strict|X-Content)/.test(name);
      if (!known) expect(policy).toContain(value);
    }
    expect(policy).not.toContain('Cache-Control');
    expect(files['upload.sh']).toMatch(/'\*\.woff2' .* --cache-control '.*immutable'/);
    expect(files['upload.sh']).toContain(
      "--include '*.html' --content-type 'text/html; charset=utf-8' --cache-control 'no-cache'",
    );
  });
  test('upload scripts first, and never remove them', () => {
    const lines = files['upload.sh']!.split('\n').filter((line) => line.startsWith('upload --include'));
    expect(lines[0]).toContain("'*.js'");
    expect(files['upload.sh']).toContain("--exclude 'scripts/*'");
  });
});
