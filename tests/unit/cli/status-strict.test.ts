import { beforeEach, describe, expect, test, vi } from 'vitest';
import { lock } from '../../../src/cli/policy/lock.ts';
import { status } from '../../../src/cli/policy/status.ts';
import { workOn } from '../../support/commands.ts';

/** Sound content: one version, of 2026-01-15. */
describe('npm run policy -- status --strict', () => {
  beforeEach(() => {
    workOn('sound', 'status-strict');
  });

  test('fails on the day after a version took effect that nobody locked', () => {
    vi.stubEnv('SAYSO_TODAY', '2026-01-16');
    expect(() => status('--strict')).toThrow(/not locked:\n {2}lighthouse\/privacy\/2026-01-15\n/);
    expect(status()).toContain('in force');
  });
  test('lets the day itself pass, on which it is locked', () => {
    vi.stubEnv('SAYSO_TODAY', '2026-01-15');
    expect(status('--strict')).toContain('in force');
  });
  test('is content once it is locked', () => {
    lock();
    expect(status('--strict')).toContain('in force');
  });
  test('refuses a flag that it does not know', () =>
    expect(() => status('--strikt')).toThrow('Did you mean “strict”?'));
});
