import { defineConfig } from 'vitest/config';
import { otherWords } from './pseudo/other-words.ts';
import { pseudoWords } from './pseudo/plugin.ts';

const root = new URL('..', import.meta.url).pathname;

/**
 * Of every project: no setting of the shell reaches a test, and what a test replaced is put back before the next.
 * So the files of a worker may share their modules, which takes a third off the time.
 */
const common = {
  root,
  setupFiles: ['tests/support/forget-settings.ts'],
  isolate: false,
  restoreMocks: true,
  unstubGlobals: true,
  unstubEnvs: true,
};
/** All builds use one folder: the fixtures, which build, are done before the projects whose tests may. */
const last = { ...common, sequence: { groupOrder: 1 } };
const builtSites = 'tests/support/built-sites.ts';

/** The tiers: what they test, and what they need. CONTRIBUTING.md says which test belongs where. */
export default defineConfig({
  test: {
    root,
    maxWorkers: 2,
    // One module is another in the project with the pseudo-language.
    fsModuleCache: false,
    // An expectation that is missing is a failure, and not a file to be written, unless somebody says `-u`.
    update: 'none',
    reporters: ['default', ['json', { outputFile: 'test-results/report.json' }]],
    projects: [
      // The island's store is made anew with each page of a test, and so are its libraries.
      {
        test: {
          name: 'unit',
          ...common,
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 60_000,
          server: { deps: { inline: [/nanostores/] } },
        },
      },
      // Sayso's own sentences in a language that nobody speaks: those that come from elsewhere show.
      {
        plugins: [pseudoWords()],
        test: { name: 'pseudo', ...last, include: ['tests/pseudo/*.test.ts'], testTimeout: 60_000 },
      },
      // Unit tests again, with every sentence spelled otherwise: none may depend on how Sayso says something today.
      {
        plugins: [otherWords()],
        test: {
          name: 'other-words',
          ...last,
          include: ['tests/unit/{cli,consent,model,schema,source,trackers,words}/**/*.test.ts'],
          // A process of its own (`policy-process`, `status-strict`) is not respelled. An example of labels is read.
          exclude: [
            '**/{edits,hostile-record,page-equals-text,sentences}.test.ts',
            '**/{help-while-typing,policy-process,status-strict}.test.ts',
          ],
          testTimeout: 60_000,
          server: { deps: { inline: [/nanostores/] } },
        },
      },
      { test: { name: 'fixtures', ...common, include: ['tests/fixtures/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'built',
          ...last,
          include: ['tests/built/*.test.ts'],
          globalSetup: [builtSites],
          testTimeout: 120_000,
        },
      },
      // What is true of one organization only: it is in a folder of its own, and goes with the organization.
      {
        test: {
          name: 'organizations',
          ...last,
          include: ['tests/organizations/**/*.test.ts', 'tests/ledger/*.test.ts'],
          globalSetup: [builtSites],
        },
      },
      {
        test: {
          name: 'browser',
          ...last,
          include: ['tests/browser/*.test.ts'],
          globalSetup: [builtSites, 'tests/support/install-browser.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A busy machine is slow, and no test is about time.
          expect: { poll: { timeout: 15_000, interval: 50 } },
        },
      },
    ],
  },
});
