import path from 'node:path';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom (CONTRIBUTING.md, “The rooms”). Each room may import itself, and what is listed: another room, one
 * of its files, or a package (`node:` for all of Node's). `type ` before an entry allows its types only.
 */
const rooms = {
  words: [],
  schema: ['words', 'zod', 'leven'],
  trackers: ['words', 'schema', 'zod'],
  // What runs in the browser: no facts, no schema, no zod.
  'tracker client': [
    'type trackers/adapter.ts',
    'trackers/addresses.ts',
    'trackers/probes.ts',
    'posthog-js',
    '@vercel/analytics',
    '@plausible-analytics/tracker',
  ],
  model: [
    'words',
    'schema',
    'trackers/index.ts',
    'type trackers/adapter.ts',
    'satteri',
    'github-slugger',
    'temporal-polyfill',
    'diff',
    'parse5',
    'node:crypto',
  ],
  exports: ['words', 'model', 'zod', 'feed', 'ical-generator'],
  source: ['words', 'schema', 'yaml', 'node:', 'type astro/loaders'],
  'content.config.ts': ['schema', 'source', 'astro:content', 'astro/zod'],
  'today.ts': ['schema/date.ts'],
  'site.ts': ['words', 'model', 'schema/problem.ts', 'today.ts', 'astro:content'],
  pages: [
    'words',
    'site.ts',
    'components',
    'layouts',
    'model',
    'exports',
    'hosting/scripts.ts',
    'astro:content',
    'type astro',
  ],
  layouts: ['words', 'components', 'model', 'exports', 'hosting/scripts.ts', 'astro:content'],
  components: ['words', 'model', 'type schema'],
  consent: [
    'nanostores',
    '@nanostores/persistent',
    'type model/consent/manifest.ts',
    'type model/consent/saved-choices.ts',
    'type trackers/adapter.ts',
  ],
  hosting: [
    'words',
    'consent/island.ts',
    'consent/erase.ts',
    'consent/saved-choices/page.ts',
    'styles',
    '../public',
    'node:',
    'esbuild',
    'terser',
    'sirv',
    'type vite',
    'type astro',
  ],
  cli: ['words', 'model', 'schema', 'source', 'hosting', 'today.ts', 'yaml', 'node:'],
};

const roomOf = (file) => (/^trackers\/[^/]+\/client\.ts$/.test(file) ? 'tracker client' : file.split('/')[0]);

const roomsRule = {
  create(context) {
    const src = path.join(import.meta.dirname, 'src');
    const file = path.relative(src, context.filename);
    const room = roomOf(file);
    const check = (node) => {
      const source = node.source?.value?.replace(/\?.*$/, '');
      if (!source) return;
      const target = source.startsWith('.')
        ? path.relative(src, path.resolve(path.dirname(context.filename), source))
        : source;
      const isOwn =
        room === 'tracker client' ? source === './constants.ts' : source.startsWith('.') && roomOf(target) === room;
      const fits = (entry) => target === entry || target.startsWith(entry.endsWith(':') ? entry : `${entry}/`);
      const isType =
        node.importKind === 'type' ||
        node.exportKind === 'type' ||
        (node.specifiers?.length > 0 && node.specifiers.every(({ importKind }) => importKind === 'type'));
      const isAllowed = (rooms[room] ?? []).some((entry) =>
        entry.startsWith('type ') ? isType && fits(entry.slice(5)) : fits(entry),
      );
      if (!isOwn && !isAllowed)
        context.report({
          node,
          message: `src/${room} may not import “${target}”: see “The rooms” in CONTRIBUTING.md.`,
        });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};

const door = 'The model is pure: the day, settings and files come in at the doors (src/site.ts, src/cli/).';

export default defineConfig(
  globalIgnores(['dist', '.build', '.astro', 'node_modules', 'test-results']),
  tseslint.configs.strict,
  astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.astro'],
    plugins: { sayso: { rules: { rooms: roomsRule } } },
    rules: { 'sayso/rooms': 'error' },
  },
  {
    files: ['src/schema/**', 'src/model/**', 'src/trackers/**/facts.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Date', 'process', 'fetch', 'performance'].map((name) => ({ name, message: door })),
      ],
    },
  },
);
