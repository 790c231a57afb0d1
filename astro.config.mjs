import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { browserCode } from './src/hosting/browser-code.ts';
import { BUILD_FOLDER, hosting } from './src/hosting/integration.ts';
import { markdownFeatures } from './src/model/html/markdown-html.ts';
import { rootOf, siteOf } from './src/model/settings.ts';
import { isSiteAddress } from './src/schema/address.ts';
import { withoutPosthogSourceMaps } from './src/hosting/posthog-source-maps.ts';
import { isInSitemap } from './src/hosting/sitemap.ts';
import { words } from './src/words/index.ts';

const site = siteOf(process.env);
if (!isSiteAddress(site)) throw new Error(words.commands.settings.site(site));
const root = rootOf(site);

export default defineConfig({
  site,
  base: `${root}/`,
  trailingSlash: 'always',
  markdown: { processor: satteri({ features: markdownFeatures }), syntaxHighlight: false },
  integrations: [mdx(), sitemap({ filter: (page) => isInSitemap(page, { folder: BUILD_FOLDER, root }) }), hosting()],
  vite: {
    plugins: [browserCode(), withoutPosthogSourceMaps()],
    // Astro marks MDX modules with a directive that Rolldown does not know and mentions once a file.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
  // The default drops spaces between inline elements on separate lines.
  compressHTML: true,
  // For editors: which front matter is a policy's (docs/editors.md).
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1', port: 4321 },
});
