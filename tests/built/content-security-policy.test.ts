import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { asking, builtPages, isRun, organizationOf, type BuiltPage } from '../support/pages.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function directives(page: BuiltPage): Record<string, string[]> {
  const [meta] = page.find('meta').filter(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
  return Object.fromEntries((meta?.attributes['content'] ?? '').split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources];
  }));
}

/** Hosts that each organization's registry names; written here a second time, so that the registry is not its own judge. */
const hosts: Record<string, string[]> = {
  acme: ['https://events.acme.example'],
  altaclario: ['https://*.analytics.google.com', 'https://*.google-analytics.com', 'https://*.googletagmanager.com', 'https://www.googletagmanager.com'],
  tracira: ['https://posthog.tracira.example'],
};
const endpoints: Record<string, string> = { '/acme/contact/': 'https://forms.acme.example', '/altaclario/contact/': 'https://forms.altaclario.example', '/cabinet/contact/': 'https://forms.cabinet.example' };

test.each(builtPages().map((page) => [page.path, page] as const))('S01, S05: the policy of %s allows what the page has, and no more', (path, page) => {
  const policy = directives(page);
  const organization = organizationOf(page);
  expect(page.html).not.toMatch(/unsafe-(inline|eval|hashes)/);
  expect(page.html.indexOf('Content-Security-Policy')).toBeLessThan(page.html.indexOf('<style'));
  expect(policy['default-src']).toEqual(["'none'"]);
  expect(policy['base-uri']).toEqual(["'none'"]);
  expect(policy['style-src']).toEqual(page.find('style').map(({ text }) => hash(text)));
  const inline = page.find('script').filter((script) => isRun(script) && script.attributes['src'] === undefined).map(({ text }) => hash(text));
  expect(policy['script-src']?.filter((source) => source.startsWith("'sha256"))).toEqual(inline);
  if (!asking.includes(organization)) expect(policy['script-src']).toEqual(["'none'"]);
  const foreign = Object.entries(policy).filter(([name]) => name !== 'form-action').flatMap(([, sources]) => sources.filter((source) => source.includes('://')));
  expect([...new Set(foreign)].sort()).toEqual(hosts[organization] ?? []);
  expect(policy['form-action']).toEqual([endpoints[path] ?? "'none'"]);
});

test('S02: the headers file carries what <meta> cannot', () => {
  expect(readFileSync(`${inject('folders').real}/_headers`, 'utf8')).toMatch(/^\/\*\n {2}Content-Security-Policy: frame-ancestors 'none'$/m);
});
