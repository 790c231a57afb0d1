import path from 'node:path';

// For eslint-plugin-boundaries: where an import leads, by its words alone, without Vite's query. Globs stay globs.
// A `<script>` of an .astro file is linted as a file below it.
export const interfaceVersion = 2;
export function resolve(source, file) {
  if (!source.startsWith('.')) return { found: false };
  return {
    found: true,
    path: path.resolve(path.dirname(file.replace(/\.astro\/[^/]+$/, '.astro')), source.replace(/\?.*$/, '')),
  };
}
