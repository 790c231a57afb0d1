import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { whoMayImportWhom } from './tests/lint/rooms.mjs';

const pure = 'The model is pure: the day, settings and files come in through src/site.ts and src/cli/.';

export default defineConfig(
  globalIgnores(['dist', '.build', '.cache', '.astro', 'node_modules', 'test-results']),
  tseslint.configs.strict,
  astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A property is left out by naming it.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  whoMayImportWhom,
  {
    files: ['src/schema/**', 'src/words/**', 'src/model/**', 'src/trackers/**/facts.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Date', 'process', 'fetch', 'performance'].map((name) => ({ name, message: pure })),
      ],
    },
  },
);
