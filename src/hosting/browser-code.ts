import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { minify } from 'terser';
import type { Plugin } from 'vite';

/** How a file is imported as the text that a browser runs. */
const forms = {
  /** A classic script for one page's HTML. */
  'inline-script': { format: 'iife' },
  /** A module of its own, for `import()`. */
  module: { format: 'esm' },
  /** A stylesheet for a page's HTML. */
  'inline-style': {},
  /** A picture as a `data:` URL, for a page that makes no second request. */
  'inline-svg': {},
} as const;

const request = new RegExp(`^(.+)\\?(${Object.keys(forms).join('|')})$`);
const resolved = new RegExp(`^\0browser-code:(${Object.keys(forms).join('|')}):(.+)\\.js$`);

/**
 * Imports `island.ts?inline-script` and the like as minified text. The pages put it into their HTML and its hash into
 * their Content-Security-Policy while they render, so both come from the same bytes, in `npm run dev` too.
 */
export function browserCode(): Plugin {
  return {
    name: 'sayso-browser-code',
    enforce: 'pre',
    resolveId(source, importer) {
      const [, file, form] = request.exec(source) ?? [];
      // The ending keeps Vite from reading a stylesheet as one of its own.
      return file && importer ? `\0browser-code:${form}:${path.resolve(path.dirname(importer), file)}.js` : undefined;
    },
    async load(id) {
      const [, form, file] = resolved.exec(id) ?? [];
      if (!form || !file) return undefined;
      if (form === 'inline-svg') {
        this.addWatchFile(file);
        const picture = encodeURIComponent((await readFile(file, 'utf8')).trim());
        return `export default ${JSON.stringify(`data:image/svg+xml,${picture}`)};`;
      }
      const { outputFiles, metafile } = await build({
        entryPoints: [file],
        ...forms[form as keyof typeof forms],
        bundle: true,
        minify: true,
        write: false,
        metafile: true,
        target: ['es2022', 'chrome123', 'firefox120', 'safari17.5'],
        legalComments: 'none',
        charset: 'utf8',
        logLevel: 'silent',
      });
      for (const input of Object.keys(metafile.inputs)) this.addWatchFile(path.resolve(input));
      const bundled = outputFiles[0]?.text ?? '';
      // Terser takes another 8 % off the island, and every byte of it is in every page. Its functions and methods use
      // no `this`, nothing is created with `new` from them, and reading a property has no effect: only then the options
      // that are called unsafe are safe.
      const code =
        form !== 'inline-script'
          ? bundled
          : (
              await minify(bundled, {
                module: true,
                ecma: 2020,
                compress: {
                  passes: 4,
                  keep_fargs: false,
                  sequences: false,
                  hoist_funs: false,
                  inline: 1,
                  pure_getters: true,
                  unsafe: true,
                  unsafe_arrows: true,
                  unsafe_methods: true,
                },
              })
            ).code;
      return `export default ${JSON.stringify(code?.trim())};`;
    },
  };
}
