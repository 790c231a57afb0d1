import config from '../../astro.config.mjs';
import { pseudoWords } from './plugin.ts';

/** The site in the pseudo-language. */
export default {
  ...config,
  root: process.cwd(),
  vite: { ...config.vite, plugins: [...config.vite.plugins, pseudoWords()] },
};
