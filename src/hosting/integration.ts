import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { words } from '../words/index.ts';
import { CACHE_FOLDER } from './cache.ts';
import { compressFolder } from './compress.ts';
import { hashedIn } from './hashed-files.ts';
import { formatHeaders, headerRules } from './headers.ts';
import { nativeCode } from './native-code.ts';

/** Where a site is built before it takes the place of the last one. */
export const BUILD_FOLDER = '.build';

/**
 * Builds beside `dist/` and takes its place only when everything is built: a build that fails leaves the last good one
 * untouched. Adds what a host needs beside the pages.
 */
export function hosting(): AstroIntegration {
  let target = '';
  let cache = '';
  return {
    name: 'sayso-hosting',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        target = fileURLToPath(config.outDir);
        cache = fileURLToPath(new URL(`./${CACHE_FOLDER}/compressed/`, config.root));
        updateConfig({ outDir: new URL(`./${BUILD_FOLDER}/`, config.root), vite: { plugins: [nativeCode()] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const built = fileURLToPath(dir);
        writeFileSync(path.join(built, '_headers'), formatHeaders(headerRules(hashedIn(built))));
        await compressFolder(built, cache);
        const last = `${target.replace(/\/$/, '')}.last`;
        rmSync(last, { recursive: true, force: true });
        if (existsSync(target)) renameSync(target, last);
        mkdirSync(path.dirname(target), { recursive: true });
        renameSync(built, target);
        rmSync(last, { recursive: true, force: true });
        logger.info(words.commands.build.done(path.relative('.', target)));
      },
    },
  };
}
