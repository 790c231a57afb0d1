import { page, say } from './context.ts';
import { receiptOf, type Named } from './receipt.ts';
import { savedRecord } from './saved-record.ts';
import { fill } from './sentences.ts';
import { earlierText, readReceipt, verify } from './verify.ts';

const { words } = page;

/** The texts of the last check: a slow answer about another file must not appear beside this one's. */
let latest: Named[] | undefined;

/** Checks the visitor's own record against the published texts. */
export function checkSaved(): void {
  const saved = savedRecord();
  if (saved) void check(readReceipt(JSON.stringify(receiptOf(saved, page))), words.own);
}

/** Checks a receipt from disk. */
export async function checkFile(file: File): Promise<void> {
  const text = await file.text().catch(() => '');
  await check(readReceipt(text), `“${file.name}”`);
}

/** `file`: what the record is called in a sentence. */
async function check(named: Named[], file: string): Promise<void> {
  latest = named;
  if (named.length === 0) return say(fill(words.unreadable, { file }));
  say(words.checking);
  const sentences = await Promise.all(named.map((text) => sentenceOn(text, file)));
  if (latest === named) say(sentences.join(' '));
}

async function sentenceOn(text: Named, file: string): Promise<string> {
  const found = await verify(text, page);
  const corrections = earlierText(text, page)?.corrections ?? '';
  return fill(words[found], { version: text.version, file, corrections });
}
