import { readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { filesIn } from './commands.ts';

/**
 * Fills in everything that `policy translate` left open in a language, with the words of the source, and ends the
 * drafts: a translation that says the same, with the same numbers.
 */
export function fillIn(folder: string, language: string): void {
  for (const file of filesIn(folder)) {
    const path = `${folder}/${file}`;
    if (file.includes(`/${language}/`) && file.endsWith('.mdx'))
      writeFileSync(path, filledIn(readFileSync(path, 'utf8')));
    if (file.endsWith(`/words.${language}.yaml`)) writeFileSync(path, saidAgain(readFileSync(path, 'utf8')));
  }
}

const filledIn = (text: string): string => text.replace(/\[\[ ?| ?\]\]/g, '').replace(/^draft: true.*\n/m, '');

function saidAgain(text: string): string {
  const sentences = parse(text) as Record<string, string>;
  return stringify(Object.fromEntries(Object.keys(sentences).map((sentence) => [sentence, sentence])));
}
