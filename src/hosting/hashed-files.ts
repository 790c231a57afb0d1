import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Paths of a built site's files that carry a hash: scripts that pages import when they need them, and organizations'
 * fonts.
 */
export function hashedIn(built: string): string[] {
  const files = readdirSync(built, { recursive: true, encoding: 'utf8' }).map((file) => file.split(path.sep).join('/'));
  const isHashed = (file: string): boolean => /^scripts\/[^/]+\.js$|(^|\/)assets\/[^/]+\.woff2$/.test(file);
  return files
    .filter(isHashed)
    .sort()
    .map((file) => `/${file}`);
}
