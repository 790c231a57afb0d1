import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtSite, publicSites } from '../support/model.ts';
import { builtPages, isAsking, isRun, type BuiltPage } from '../support/pages.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function directives(page: BuiltPage): Record<string, string[]> {
  const [meta] = page.find('meta').filter(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
  return Object.fromEntries(
    (meta?.attributes['content'] ?? '').split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

/** Where rights are exercised, no tracker runs. */
const isQuiet = ({ owner, path }: BuiltPage): boolean =>
  [owner?.urls.contact, owner?.urls.sent, owner?.urls.choices].includes(path);

/** Trackers that may run on a page. */
function trackersOf(page: BuiltPage) {
  const purposes = isQuiet(page) ? [] : (page.owner?.consent?.purposes ?? []);
  return purposes.flatMap(({ trackers }) => trackers);
}

/** Hosts that the registry names for them, but for this site's own. */
const hostsOf = (page: BuiltPage, ...kinds: ('script' | 'connect' | 'image')[]): string[] => {
  const named = trackersOf(page).flatMap(({ hosts }) => kinds.flatMap((kind) => hosts[kind] ?? []));
  return [...new Set(named)].filter((host) => host !== "'self'").sort();
};

/** Where the page's form may be posted to, and where its endpoint may send visitors then. */
function formTargetsOf({ owner, path }: BuiltPage): string[] {
  const endpoint = owner?.urls.contact === path ? owner.contact.form?.endpoint : undefined;
  return endpoint ? [new URL(endpoint).origin, "'self'"] : ["'none'"];
}

const isAtOrigin = (source: string): boolean => source.includes('://');
const isHash = (source: string): boolean => source.startsWith("'sha256");
const isOwn = (source: string): boolean => ["'none'", "'self'"].includes(source);

function expectPolicyOf(page: BuiltPage): void {
  const policy = directives(page);
  const at = page.path;
  expect(page.html, at).not.toMatch(/unsafe-(inline|eval|hashes)/);
  expect(page.html.indexOf('Content-Security-Policy'), at).toBeLessThan(page.html.indexOf('<style'));
  expect(policy['default-src'], at).toEqual(["'none'"]);
  expect(policy['base-uri'], at).toEqual(["'none'"]);
  expect(policy['style-src'], at).toEqual(page.find('style').map(({ text }) => hash(text)));
  expect(policy['form-action'], at).toEqual(formTargetsOf(page));
  expectScriptsOf(page, policy['script-src'] ?? []);
  expectHostsOf(page, policy);
  const names = ['base-uri', 'connect-src', 'default-src', 'form-action', 'img-src', 'script-src', 'style-src'];
  const trusted = ['require-trusted-types-for', 'trusted-types'];
  const fonts = page.owner?.look.font ? ['font-src'] : [];
  expect(policy['font-src'] ?? ["'self'"], at).toEqual(["'self'"]);
  expect(Object.keys(policy).sort(), at).toEqual([...names, ...trusted, ...fonts].sort());
}

function expectScriptsOf(page: BuiltPage, sources: string[]): void {
  const inline = page.find('script').filter((script) => isRun(script) && script.attributes['src'] === undefined);
  expect(sources.filter(isHash), page.path).toEqual(inline.map(({ text }) => hash(text)));
  if (!isAsking(page)) expect(sources, page.path).toEqual(["'none'"]);
  expect(sources.filter((source) => !isAtOrigin(source) && !isHash(source)).every(isOwn), page.path).toBe(true);
}

/** Each foreign host is in its place, and beside them is nothing but what this site is made of. */
function expectHostsOf(page: BuiltPage, policy: Record<string, string[]>): void {
  const foreign = Object.fromEntries(
    Object.entries(policy).map(([name, sources]) => [name, sources.filter(isAtOrigin).sort()]),
  );
  expect(foreign, page.path).toMatchObject({
    'script-src': hostsOf(page, 'script'),
    'connect-src': hostsOf(page, 'connect'),
    'img-src': hostsOf(page, 'image'),
    'default-src': [],
    'style-src': [],
  });
  expect(
    policy['img-src']?.filter((source) => !isAtOrigin(source)),
    page.path,
  ).toEqual(['data:']);
  expect(policy['connect-src']?.filter((source) => !isAtOrigin(source)).every(isOwn), page.path).toBe(true);
}

test.each(publicSites())('S01, S05: on “%s” the policy of each page allows what it has, and no more', (site) => {
  for (const page of builtPages(site)) expectPolicyOf(page);
});

test('the sites of the tests have a page with a foreign script, one with own scripts only, and one without', () => {
  const pages = builtPages('site');
  const kinds = pages.map((page) => (hostsOf(page, 'script').length > 0 ? 'foreign' : isAsking(page) ? 'own' : 'none'));
  expect([...new Set(kinds)].sort()).toEqual(['foreign', 'none', 'own']);
});

test('where rights are exercised, the policy names no host of a tracker', () => {
  const quiet = builtPages('site').filter((page) => isAsking(page) && isQuiet(page));
  expect(quiet.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['/harbour/choices/', '/harbour/contact/', '/meadow/choices/', '/meadow/contact/']),
  );
  for (const page of quiet) {
    const named = page.owner!.consent!.purposes.flatMap(({ trackers }) =>
      trackers.flatMap(({ hosts }) => Object.values(hosts).flat()),
    );
    const policy = directives(page);
    const own = [...(policy['form-action'] ?? []), "'self'"];
    const sources = Object.values(policy)
      .flat()
      .filter((source) => !own.includes(source));
    expect(
      sources.filter((source) => named.includes(source)),
      page.path,
    ).toEqual([]);
    expect(policy['trusted-types'], page.path).toEqual(["'none'"]);
  }
});

test.each(publicSites())('S02: the headers file of “%s” carries what <meta> cannot', (site) => {
  expect(readFileSync(`${builtSite(site).folder}/_headers`, 'utf8')).toMatch(
    /^\/\*\n {2}Content-Security-Policy: frame-ancestors 'none'$/m,
  );
});
