import { readFileSync } from 'node:fs';
import { builtSite } from './model.ts';
import type { BuiltPage } from './pages.ts';

/** Bytes of a page as it is sent: the copy that the build compressed. */
export const pageSize = ({ site, path }: BuiltPage): number =>
  readFileSync(`${builtSite(site).folder}${path}index.html.br`).length;
