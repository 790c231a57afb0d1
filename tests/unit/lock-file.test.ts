import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  integrity?: string;
  resolved?: string;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
const locked = Object.entries(packages).filter(([name]) => name !== '');

/** Platforms whose binding of Astro's compiler was not in the registry that the lock file was made with. */
const withoutIntegrity = [
  'android-arm64',
  'darwin-arm64',
  'darwin-x64',
  'linux-arm64-gnu',
  'linux-arm64-musl',
  'wasm32-wasi',
  'win32-arm64-msvc',
  'win32-x64-msvc',
].map((platform) => `node_modules/@astrojs/compiler-binding-${platform}`);

test('every package is locked with its fingerprint, but for those that docs/dependencies.md names', () => {
  const missing = locked.filter(([, { integrity }]) => !integrity).map(([name]) => name);
  expect(missing.sort()).toEqual(withoutIntegrity);
});

test('the fingerprints are SHA-512', () => {
  const weak = locked.filter(([, { integrity }]) => integrity && !integrity.startsWith('sha512-'));
  expect(weak.map(([name]) => name)).toEqual([]);
});

test('no registry is named: everybody uses their own', () => {
  expect(locked.filter(([, { resolved }]) => resolved).map(([name]) => name)).toEqual([]);
});
