import { defineConfig } from 'vitest/config';

/** The tests that `npm run mutation` judges: those of the island. */
export default defineConfig({
  test: {
    include: ['tests/unit/consent/**/*.test.ts'],
    testTimeout: 20_000,
    restoreMocks: true,
    unstubGlobals: true,
    server: { deps: { inline: [/nanostores/] } },
  },
});
