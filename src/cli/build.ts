import { parseArgs } from 'node:util';
import { buildSites } from './build/build.ts';

/** `npm run build [-- <organization> …] [-- --preview]`. */
try {
  const options = { preview: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  buildSites(positionals, values.preview);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
