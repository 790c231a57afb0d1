import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../../src/model/pages/content-security-policy.ts';
import type { Organization, RegistryTracker } from '../../../../src/model/organization.ts';

test.each([
  'https://x.example;script-src-elem',
  'https://a,b',
  "'unsafe-inline'",
  '*',
  'https:',
  'http://x.example',
  'https://x example',
  'https://x.example/',
  'https://x.example/all/',
  'https://x.example/a.js?id=1',
  'https://x.example/a;b',
  'https://x.example/a,b',
])('%s is in no policy, whatever passes the checks', (source) => {
  const tracker = { hosts: { connect: [source] } } as RegistryTracker;
  const organization = { consent: { purposes: [{ trackers: [tracker] }] } } as unknown as Organization;
  expect(() => contentSecurityPolicy({ scriptHashes: [], styleHashes: [], organization })).toThrow(source);
});

test('a script may be named by its exact path', () => {
  const tracker = { hosts: { script: ['https://x.example/gtag/js'] } } as RegistryTracker;
  const organization = { consent: { purposes: [{ trackers: [tracker] }] } } as unknown as Organization;
  const policy = contentSecurityPolicy({ scriptHashes: ['sha256-x'], styleHashes: [], organization });
  expect(policy).toContain("script-src 'sha256-x' 'self' https://x.example/gtag/js; ");
});
