import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { assemble } from '../../src/model/assemble.ts';
import { readContent } from '../../src/source/tree.ts';
import { asking, builtPages, isRun, organizationOf, type BuiltPage } from '../support/pages.ts';

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

/** The content as it is, whoever changes it: the rule is about what the pages make of it. */
const { organizations } = assemble(readContent('content'), { today: '2026-11-21' });
const hostsOf = (id: string, kinds: ('script' | 'connect' | 'image')[]): string[] => {
  const trackers =
    organizations
      .find((organization) => organization.id === id)
      ?.consent?.purposes.flatMap((purpose) => purpose.trackers) ?? [];
  return [...new Set(trackers.flatMap(({ hosts }) => kinds.flatMap((kind) => hosts[kind] ?? [])))]
    .filter((host) => host !== "'self'")
    .sort();
};
const endpoints = Object.fromEntries(
  organizations.flatMap(({ urls, contact: { form } }) => (form ? [[urls.contact, new URL(form.endpoint).origin]] : [])),
) as Record<string, string>;

test.each(builtPages().map((page) => [page.path, page] as const))(
  'S01, S05: the policy of %s allows what the page has, and no more',
  (path, page) => {
    const policy = directives(page);
    const organization = organizationOf(page);
    expect(page.html).not.toMatch(/unsafe-(inline|eval|hashes)/);
    expect(page.html.indexOf('Content-Security-Policy')).toBeLessThan(page.html.indexOf('<style'));
    expect(policy['default-src']).toEqual(["'none'"]);
    expect(policy['base-uri']).toEqual(["'none'"]);
    expect(policy['style-src']).toEqual(page.find('style').map(({ text }) => hash(text)));
    const inline = page
      .find('script')
      .filter((script) => isRun(script) && script.attributes['src'] === undefined)
      .map(({ text }) => hash(text));
    expect(policy['script-src']?.filter((source) => source.startsWith("'sha256"))).toEqual(inline);
    if (!asking.includes(organization)) expect(policy['script-src']).toEqual(["'none'"]);
    const foreign = Object.entries(policy)
      .filter(([name]) => name !== 'form-action')
      .flatMap(([, sources]) => sources.filter((source) => source.includes('://')));
    expect([...new Set(foreign)].sort()).toEqual(hostsOf(organization, ['script', 'connect', 'image']));
    // Each of them in its place, and beside them nothing but what this site is made of.
    const isOf = (source: string) => foreign.includes(source);
    expect(policy['img-src']?.filter((source) => !isOf(source))).toEqual(['data:']);
    expect(
      policy['connect-src']?.filter((source) => !isOf(source)).every((source) => ["'none'", "'self'"].includes(source)),
    ).toBe(true);
    expect(policy['script-src']?.filter(isOf)).toEqual(hostsOf(organization, ['script']));
    expect(policy['connect-src']?.filter(isOf).sort()).toEqual(hostsOf(organization, ['connect']));
    expect(policy['img-src']?.filter(isOf).sort()).toEqual(hostsOf(organization, ['image']));
    expect(
      policy['script-src']
        ?.filter((source) => !isOf(source) && !source.startsWith("'sha256"))
        .every((source) => ["'none'", "'self'"].includes(source)),
    ).toBe(true);
    expect(Object.keys(policy).sort()).toEqual(
      [
        'base-uri',
        'connect-src',
        'default-src',
        'form-action',
        'img-src',
        'script-src',
        'style-src',
        ...(organization === 'altaclario' ? [] : ['require-trusted-types-for', 'trusted-types']),
      ].sort(),
    );
    expect(policy['form-action']).toEqual([endpoints[path] ?? "'none'"]);
  },
);

test('S02: the headers file carries what <meta> cannot', () => {
  expect(readFileSync(`${inject('folders').real}/_headers`, 'utf8')).toMatch(
    /^\/\*\n {2}Content-Security-Policy: frame-ancestors 'none'$/m,
  );
});
