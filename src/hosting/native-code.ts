import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const native = createRequire(import.meta.url);
/** What `content.config.ts` imports of ours. It is plain TypeScript, which Node itself can run. */
const plain = /\/src\/(reference|schema|source)\/[^?]+\.ts$/;

/**
 * Has Node run the code that reads the content, while Astro collects it before a build. Vite would transform each of
 * its files first, though most of them are loaded already, for `astro.config.mjs`. Not for `npm run dev`, where a
 * change must show at once.
 */
export function nativeCode(): Plugin {
  return {
    name: 'sayso-native-code',
    enforce: 'pre',
    // Pages are rendered in others.
    applyToEnvironment: ({ name }) => name === 'astro',
    load(id) {
      if (!plain.test(id)) return undefined;
      const names = Object.keys(native(id) as object).join(', ');
      const require = `process.getBuiltinModule('node:module').createRequire(${JSON.stringify(id)})`;
      return `export const { ${names} } = ${require}(${JSON.stringify(id)});`;
    },
  };
}
