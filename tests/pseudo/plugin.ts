import path from 'node:path';
import type { Plugin } from 'vite';

const english = path.resolve('src/words/en/index.ts');
const pseudoLanguage = path.resolve('tests/pseudo/en.ts');

/** Puts the pseudo-language in the place of the English catalogue, wherever that is imported. */
export const pseudoWords = (): Plugin => ({
  name: 'pseudo-words',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!source.endsWith('en/index.ts') || importer?.startsWith(pseudoLanguage)) return undefined;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    return resolved?.id === english ? pseudoLanguage : undefined;
  },
});
