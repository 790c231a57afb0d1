import { describe, expect, test } from 'vitest';
import { wellKnownFiles } from '../../../src/exports/well-known.ts';
import { assemble } from '../../../src/model/assemble.ts';
import { readContent } from '../../../src/source/tree.ts';

const today = '2026-11-21';
const site = new URL('https://policies.example');
const content = readContent('tests/site');

const filesOf = (...only: string[]): Record<string, string> => {
  const { organizations } = assemble(content, { today, only: only.length > 0 ? only : undefined });
  return Object.fromEntries(wellKnownFiles(organizations, site).map(({ name, text }) => [name, text]));
};

describe('gpc.json', () => {
  test('G03: says that GPC is honoured, and since when', () => {
    const said = JSON.parse(filesOf('harbour')['gpc.json']!) as Record<string, unknown>;
    expect(said).toEqual({ gpc: true, lastUpdate: '2026-06-03' });
  });
  test('G03: speaks for all organizations of an origin, and of no day to come', () => {
    const { gpc, lastUpdate } = JSON.parse(filesOf()['gpc.json']!) as { gpc: boolean; lastUpdate: string };
    expect(gpc).toBe(true);
    expect(lastUpdate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(lastUpdate <= today && lastUpdate >= '2026-06-03').toBe(true);
  });
  test('is not there where nothing runs that GPC could stop', () =>
    expect(filesOf('mill')).not.toHaveProperty('gpc.json'));
});

describe('security.txt', () => {
  const text = filesOf('quarry')['security.txt']!;
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1];

  test('S06: names the contact, the language and its own address', () => {
    expect(field('Contact')).toBe('https://quarry.example/security');
    expect(field('Preferred-Languages')).toBe('en');
    expect(field('Canonical')).toBe('https://policies.example/.well-known/security.txt');
  });
  test('S06: expires within a year of the build, and not within a month', () => {
    const days = (Date.parse(field('Expires')!) - Date.parse(today)) / 86_400_000;
    expect(days).toBeGreaterThan(30);
    expect(days).toBeLessThan(365);
  });
  test('S06: links the security policy where there is one', () => {
    expect(field('Policy')).toBeUndefined();
    const { organizations } = assemble(content, { today, only: ['harbour'] });
    const [harbour] = organizations;
    const contact = { ...harbour!.contact, security: 'security@harbour.example' };
    const [, file] = wellKnownFiles([{ ...harbour!, contact }], site);
    expect(file!.text).toContain('Contact: mailto:security@harbour.example\n');
    expect(file!.text).toContain('Policy: https://policies.example/security/\n');
  });
  test('is not there without a contact, nor where several organizations share the origin', () => {
    expect(filesOf('harbour')).not.toHaveProperty('security.txt');
    expect(filesOf()).not.toHaveProperty('security.txt');
  });
});
