import { existsSync, globSync, readFileSync } from 'node:fs';

/** Something that code refers to, which is not in this repository. */
export function missingReferences(source: string, knownIds: readonly string[]): string[] {
  const ids = [...source.matchAll(/\brequirements? ((?:[A-Z]\d{2}(?:, | and )?)+)/gi)];
  const unknown = ids.flatMap(([, list]) => list!.match(/[A-Z]\d{2}/g)!).filter((id) => !knownIds.includes(id));
  const documents = [...source.matchAll(/\b(?:docs|content)\/[\w/-]+\.md\b/g)].map(([file]) => file);
  return [...unknown, ...documents.filter((file) => !existsSync(file))];
}

/** Files whose comments refer to requirements and documents. */
export const citingFiles = (): { file: string; source: string }[] =>
  globSync(['src/**/*.{ts,astro,css}', '*.mjs'])
    .sort()
    .map((file) => ({ file, source: readFileSync(file, 'utf8') }));
