import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const files = /\/node_modules\/posthog-js\/dist\/[^?]+\.js$/;
const comment = /\n\/\/# sourceMappingURL=\S+\s*$/;

/**
 * Gives the live preview PostHog's files without their source maps. The maps name files that the package does not have,
 * and Vite warns of each: over a hundred lines, in which an editor's own mistake would not be seen.
 */
export const withoutPosthogSourceMaps = (): Plugin => ({
  name: 'sayso-posthog-source-maps',
  apply: 'serve',
  enforce: 'pre',
  async load(id) {
    return files.test(id) ? { code: (await readFile(id, 'utf8')).replace(comment, '\n'), map: null } : undefined;
  },
});
