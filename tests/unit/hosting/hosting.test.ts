import { describe, expect, test, vi } from 'vitest';
import { formatHeaders, headerRules, headersFor, parseHeaders } from '../../../src/hosting/headers.ts';
import { today } from '../../../src/today.ts';

describe('headers', () => {
  test('are read back as they were written', () =>
    expect(parseHeaders(formatHeaders(headerRules))).toEqual(headerRules));
  test('S02: carry on every page what <meta> cannot', () =>
    expect(headersFor(headerRules, '/harbour/privacy/')).toMatchObject({
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
    }));
  test('only files with a hash in their name are kept for ever', () => {
    expect(headersFor(headerRules, '/scripts/erase.12345678.js')).toHaveProperty('Cache-Control');
    expect(headersFor(headerRules, '/harbour/privacy/')).not.toHaveProperty('Cache-Control');
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
