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
])('%s is in no policy, whatever passes the checks', (source) => {
  const tracker = { hosts: { connect: [source] } } as RegistryTracker;
  const organization = { consent: { purposes: [{ trackers: [tracker] }] } } as unknown as Organization;
  expect(() => contentSecurityPolicy({ scriptHashes: [], styleHashes: [], organization })).toThrow(source);
});
