import path from 'node:path';
import type { Plugin } from 'vite';

/** The catalogues in the pseudo-language, by the English ones that they replace. */
const replaced = new Map(
  ['en', 'editors'].map((room) => [
    path.resolve(`src/words/${room}/index.ts`),
    path.resolve(`tests/pseudo/${room}.ts`),
  ]),
);

/** Puts the pseudo-language in the place of the English catalogues, wherever they are imported. */
export const pseudoWords = (): Plugin => ({
  name: 'pseudo-words',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const isFromPseudo = [...replaced.values()].some((file) => importer?.startsWith(file));
    if (!source.endsWith('/index.ts') || isFromPseudo) return undefined;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    return resolved === null ? undefined : replaced.get(resolved.id);
  },
});
