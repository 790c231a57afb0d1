import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

/** The four tiers: what they test, and what they need. CONTRIBUTING.md says which test belongs where. */
export default defineConfig({
  test: {
    root,
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: 'test-results/report.json' }]],
    projects: [
      // The island's store is made anew with each page of a test, and so are its libraries.
      {
        test: {
          name: 'unit',
          root,
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 60_000,
          server: { deps: { inline: [/nanostores/] } },
        },
      },
      { test: { name: 'fixtures', root, include: ['tests/fixtures/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'built',
          root,
          include: ['tests/built/*.test.ts'],
          globalSetup: ['tests/support/built-sites.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          root,
          include: ['tests/browser/*.test.ts'],
          globalSetup: ['tests/support/built-sites.ts', 'tests/support/install-browser.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A busy machine is slow, and no test is about time.
          expect: { poll: { timeout: 15_000, interval: 50 } },
        },
      },
    ],
  },
});
