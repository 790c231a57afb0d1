import path from 'node:path';
import type { Plugin } from 'vite';

const catalogue = path.resolve('src/words/en/index.ts');
const pseudoLanguage = path.resolve('tests/pseudo/pseudo-language.ts');

/** Puts the pseudo-language in the place of the English catalogue, wherever that is imported. */
export function pseudoWords(): Plugin {
  const id = '\0pseudo-words';
  return {
    name: 'pseudo-words',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source.startsWith('\0') || !source.endsWith('en/index.ts') || importer === id) return undefined;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved?.id === catalogue ? id : undefined;
    },
    load(request) {
      if (request !== id) return undefined;
      return `import { en as english } from ${JSON.stringify(catalogue)};
        import { pseudo } from ${JSON.stringify(pseudoLanguage)};
        export const en = pseudo(english);`;
    },
  };
}
