import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Of the list that `npm run organization -- new` prints: file and question. */
const place = /^ {2}(content\/\S+):\d+ {2}(.+)$/gm;

/** Files with open questions, as the command listed them. */
export const filesToAnswer = (said: string): string[] => [
  ...new Set([...said.matchAll(place)].filter(([, , what]) => what!.includes('?')).map(([, file]) => file!)),
];

/** Answers what is asked in a file as an editor does who types: in the place of the brackets, and nothing else. */
export function answer(folder: string, file: string): void {
  const target = path.join(folder, file);
  const answered = readFileSync(target, 'utf8').split('\n').filter(isKept).map(answerLine);
  writeFileSync(target, answered.join('\n'));
}

const isKept = (line: string): boolean => !line.startsWith('draft: true');

/** A short form is a few words; everything else is a sentence. */
const answerLine = (line: string): string =>
  line.replace(/\[\[[^\]]*\]\]/, /^\s*shortForm:/.test(line) ? 'to count visits' : 'Kestrel has answered this.');
