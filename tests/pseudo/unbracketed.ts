import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { outsideBrackets } from './pseudo-language.ts';

/** Letters, digits and single spaces: what a text says, however it is set. */
const plain = (text: string): string =>
  ` ${text
    .replace(/&\w+;/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()} `;

/** Everything that the invented organizations say themselves, as one text. */
export function wordsOfContent(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(ya?ml|mdx)$|^archive\/.+\.md$/.test(file),
  );
  return files.map((file) => plain(`${file} ${readFileSync(path.join(folder, file), 'utf8')}`)).join('\n');
}

/** What a fingerprint, a date or an address is made of says nothing in any language. */
const codes = /https?:\/\/\S+|\b[0-9a-f]{64}\b|\b\d{4}-\d{2}(-\d{2})?\b|\b[A-Z]{2}\b/g;

/**
 * Parts of a text that are neither in brackets nor words of the content: sentences of ours that come from elsewhere.
 */
export function unbracketed(text: string, content: string): string[] {
  const parts = outsideBrackets(text).replace(codes, '\n').split('\n').map(plain);
  return parts.filter((part) => /\p{L}{2}/u.test(part) && !content.includes(part));
}
