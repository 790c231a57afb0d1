import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One room uses another: its code, or its types only. */
export interface Arrow {
  from: string;
  to: string;
  isTypeOnly: boolean;
}

/** Files that declare types for tools and are no room. */
const noRooms = ['env.d.ts'];

/** The rooms: folders of src/, and files directly in it. */
export const roomsInCode = (): string[] =>
  readdirSync('src')
    .filter((name) => !noRooms.includes(name))
    .sort();

/**
 * `import … from '…'`, `export … from '…'`, `import '…'`, `import('…')` and `import.meta.glob('…')` of our own files.
 */
const IMPORTS = [
  /\b(?:import|export)\s+(?<names>[^'"();]*?)\s+from\s+['"](?<file>\.[^'"]+)['"]/g,
  /\bimport\s*(?<names>)['"](?<file>\.[^'"]+)['"]/g,
  /\bimport(?:\.meta\.glob[^(]*)?(?<names>)\(\s*['"](?<file>\.[^'"]+)['"]/g,
];

/** Which room uses which, as the files import each other. */
export function arrowsInCode(): Arrow[] {
  const arrows = globSync('src/**/*.{ts,astro}').flatMap((file) => arrowsOf(file, readFileSync(file, 'utf8')));
  return merged(arrows);
}

/** The arrows that one file makes. An arrow points the way that data goes: from what is imported to what imports it. */
export function arrowsOf(file: string, source: string): Arrow[] {
  const to = roomOf(file);
  return IMPORTS.flatMap((pattern) => [...source.matchAll(pattern)])
    .map(({ groups }) => ({
      from: roomOf(path.join(path.dirname(file), groups!['file']!)),
      to,
      isTypeOnly: isTypeOnly(groups!['names']!),
    }))
    .filter(({ from }) => from !== to && roomsInCode().includes(from));
}

/** `src/model/text/dates.ts` is in `model`, `src/site.ts` in `site.ts`. */
const roomOf = (file: string): string => path.relative('src', file).split(path.sep)[0]!;

/** `type { A }`, or `{ type A, type B }`. */
function isTypeOnly(names: string): boolean {
  if (names.startsWith('type ')) return true;
  const listed = /^\{(.*)\}$/s.exec(names)?.[1];
  return listed !== undefined && listed.split(',').every((name) => name.trim() === '' || /^\s*type /.test(name));
}

/** Each pair of rooms once; types only, if no file takes more. */
function merged(arrows: readonly Arrow[]): Arrow[] {
  const found = new Map<string, Arrow>();
  for (const arrow of arrows) {
    const key = `${arrow.from} ${arrow.to}`;
    const isTypeOnly = arrow.isTypeOnly && (found.get(key)?.isTypeOnly ?? true);
    found.set(key, { ...arrow, isTypeOnly });
  }
  return [...found.values()];
}
