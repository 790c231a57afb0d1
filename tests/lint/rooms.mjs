import path from 'node:path';
import boundaries from 'eslint-plugin-boundaries';

/**
 * Who may import whom (CONTRIBUTING.md, “The rooms”). A room is a folder or files of `src/`; a file of two rooms is of
 * the first. Each may import itself (or, if it lists any, only such neighbours as `./constants.ts`), and what is
 * listed: another room, one of its files, or a package (`node:` for all of Node's). `type ` before an entry allows its
 * types only.
 */
const rooms = {
  words: [],
  // What runs in the browser: no facts, no schema, no zod.
  'trackers/*/client.ts': [
    './constants.ts',
    'type trackers/adapter.ts',
    'trackers/addresses.ts',
    'trackers/outgoing.ts',
    'trackers/probes.ts',
    'posthog-js',
    '@vercel/analytics',
    '@plausible-analytics/tracker',
  ],
  trackers: ['words', 'schema', 'zod'],
  schema: ['words', 'zod', 'leven'],
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
    'node:url',
  ],
  exports: ['words', 'model', 'zod', 'feed', 'ical-generator'],
  reference: ['words', 'schema', 'trackers/index.ts', 'type trackers/adapter.ts', 'zod'],
  source: ['words', 'schema', 'yaml', 'node:', 'type astro/loaders'],
  'content.config.ts': ['schema', 'reference', 'source', 'astro/content/config', 'astro/zod'],
  'today.ts': ['words', 'schema/date.ts'],
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
    'type model/consent/manifest.ts',
    'type model/consent/saved-choices.ts',
    'type trackers/adapter.ts',
  ],
  hosting: [
    'words',
    'consent/island.ts',
    'consent/eraser.ts',
    'consent/saved-choices/page.ts',
    'trackers/*/client.ts',
    'styles',
    '../public',
    'node:',
    'esbuild',
    'terser',
    'sirv',
    'type vite',
    'type astro',
  ],
  styles: [],
  cli: [
    'words',
    'model',
    'exports',
    'schema',
    'reference/files.ts',
    'source',
    'trackers/index.ts',
    'hosting',
    'today.ts',
    'yaml',
    'node:',
    // For texts from elsewhere: `policy/import/`.
    'smol-toml',
    'mammoth',
    'github-slugger',
    'hast-util-from-html',
    'hast-util-raw',
    'hast-util-to-mdast',
    'mdast-util-from-markdown',
    'mdast-util-gfm',
    'micromark-extension-gfm',
    'mdast-util-to-hast',
    'mdast-util-to-markdown',
    'type hast',
    'type mdast',
  ],
  'env.d.ts': [],
};

const isOfSrc = (entry) => Object.keys(rooms).some((room) => room.split('/')[0] === entry.split('/')[0]);
const filesOf = (entry) => (/\.ts$/.test(entry) ? entry : `${entry}/**`);

/** What an entry of a room's list stands for. */
function targetOf(entry, room) {
  if (entry in rooms) return { file: { categories: entry } };
  if (entry.startsWith('./'))
    return {
      file: { path: path.posix.join('src', path.dirname(room).replace('*', '{{from.file.captured.folder}}'), entry) },
    };
  if (entry.startsWith('../')) return { file: { path: filesOf(entry.slice(3)) } };
  if (isOfSrc(entry)) return { file: { path: filesOf(`src/${entry}`) } };
  if (entry === 'node:') return { module: { source: 'node:*' } };
  const [source, internalPath] = entry.split(/(?<!^@[^/]*)\/(.*)/);
  return { module: internalPath ? { source, internalPath: [internalPath, `${internalPath}/**`] } : { source } };
}

const policies = Object.entries(rooms).map(([room, entries]) => ({
  from: { file: { categories: room } },
  allow: [...(entries.some((entry) => entry.startsWith('./')) ? [] : [room]), ...entries].map((entry) =>
    entry.startsWith('type ')
      ? { to: targetOf(entry.slice(5), room), dependency: { kind: 'type' } }
      : { to: targetOf(entry, room) },
  ),
}));

const GLOB = 'CallExpression[callee.object.type="MetaProperty"][callee.property.name="glob"]';
const patterns = ['Literal', 'ArrayExpression', 'ObjectExpression'];

export const whoMayImportWhom = {
  files: ['src/**/*.ts', 'src/**/*.astro'],
  plugins: { boundaries },
  settings: {
    'boundaries/legacy-templates': false,
    'boundaries/root-path': path.join(import.meta.dirname, '../..'),
    'boundaries/files-single-match': true,
    'boundaries/files': Object.keys(rooms).map((room) => ({
      category: room,
      // `*` does not stand for a name with a dot in front, such as `.well-known`.
      pattern: [filesOf(`src/${room}`), `src/${room}/.*/**`],
      capture: ['folder'],
    })),
    'boundaries/additional-dependency-nodes': [
      { selector: `${GLOB} > Literal`, kind: 'value', name: 'glob' },
      { selector: `${GLOB} > ArrayExpression > Literal`, kind: 'value', name: 'glob' },
      { selector: 'TSImportType > Literal', kind: 'type', name: 'import' },
    ],
    'import/resolver': { [path.join(import.meta.dirname, 'resolver.mjs')]: {} },
  },
  rules: {
    'boundaries/no-unknown-files': 'error',
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        checkAllOrigins: true,
        checkUnknownLocals: true,
        checkInternals: true,
        policies,
        message: '{{from.file.path}} may not import “{{dependency.source}}”: see “The rooms” in CONTRIBUTING.md.',
      },
    ],
    // `import { type A }` would count as a value, and is one: the module runs.
    '@typescript-eslint/no-import-type-side-effects': 'error',
    'no-restricted-syntax': [
      'error',
      {
        selector: 'ImportExpression:not([source.type="Literal"])',
        message: 'No rule sees what this imports: write a literal, or say why not in the comment that disables this.',
      },
      {
        selector: `${GLOB} > :not(${[...patterns, 'MemberExpression', 'TSTypeParameterInstantiation'].join(', ')})`,
        message: 'Write patterns as literals.',
      },
      { selector: `${GLOB} > ArrayExpression > :not(Literal)`, message: 'Write patterns as literals.' },
      {
        selector: `${GLOB} > ObjectExpression > Property[key.name="base"]`,
        message: 'Write patterns that are relative to this file.',
      },
    ],
  },
};
