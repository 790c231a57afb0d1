import { describe, expect, test, vi } from 'vitest';
import { formatHeaders, headerRules, headersFor, parseHeaders } from '../../../src/hosting/headers.ts';
import { today } from '../../../src/today.ts';

describe('headers', () => {
  const rules = headerRules(['/scripts/erase.12345678.js']);
  const page = headersFor(rules, '/harbour/privacy/');

  test('are read back as they were written', () => expect(parseHeaders(formatHeaders(rules))).toEqual(rules));
  test('S02: carry on every page what <meta> cannot', () =>
    expect(page).toMatchObject({
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    }));
  test('have browsers come back over HTTPS only, for a year', () =>
    expect(headersFor(rules, '/anything')['Strict-Transport-Security']).toBe('max-age=31536000'));
  test('switch off what browsers offer to advertisers', () => {
    const advertising = ['browsing-topics', 'interest-cohort', 'private-state-token-redemption'];
    for (const feature of advertising) expect(page['Permissions-Policy']).toContain(`${feature}=()`);
  });
  test('let a page be kept only if it is asked for again', () => {
    for (const path of ['/', '/harbour/', '/harbour/privacy/2026-06-03/'])
      expect([path, headersFor(rules, path)['Cache-Control']]).toEqual([path, 'no-cache']);
  });
  test('let a script with a hash in its name be kept, and none that is not there', () => {
    expect(headersFor(rules, '/scripts/erase.12345678.js')['Cache-Control']).toContain('immutable');
    expect(headersFor(rules, '/scripts/erase.87654321.js')).not.toHaveProperty('Cache-Control');
    expect(headersFor(rules, '/scripts/erase-12345678.js')).not.toHaveProperty('Cache-Control');
  });
});

describe('today', () => {
  test('is the day that the environment names', () => {
    vi.stubEnv('SAYSO_TODAY', '2027-01-15');
    expect(today()).toBe('2027-01-15');
    vi.stubEnv('SAYSO_TODAY', '2027-02-30');
    expect(() => today()).toThrow('2027-02-30');
  });
  test('is else the day by the clock', () => {
    vi.stubEnv('SAYSO_TODAY', undefined);
    expect(today()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
