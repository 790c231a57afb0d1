import { page, say } from './context.ts';
import { receiptOf, versionTextUrl, type Named } from './receipt.ts';
import { savedRecord } from './saved-record.ts';
import { fill } from './sentences.ts';
import { earlierText, readNotices, readReceipt, verify, verifyNotice } from './verify.ts';

const { words } = page;

/** The texts of the last check: a slow answer about another file must not appear beside this one's. */
let latest: Named[] | undefined;

/** Checks the visitor's own record against the published texts. */
export function checkSaved(): void {
  const saved = savedRecord();
  if (saved) void check(JSON.stringify(receiptOf(saved, page)), words.own);
}

/** Checks a receipt from disk. */
export async function checkFile(file: File): Promise<void> {
  const receipt = await file.text().catch(() => '');
  await check(receipt, `“${file.name}”`);
}

/** `file`: what the record is called in a sentence. */
async function check(receipt: string, file: string): Promise<void> {
  const named = readReceipt(receipt);
  latest = named;
  const [first] = named;
  if (!first) return say(fill(words.unreadable, { file }));
  say(words.checking);
  // Another organization's notices are on its own pages.
  const notices = versionTextUrl(first, page) ? readNotices(receipt) : [];
  const sentences = await Promise.all([
    ...named.map((text) => sentenceOn(text, file)),
    ...notices.map((notice) => sentenceOnNotice(notice, file)),
  ]);
  if (latest === named) say([...new Set(sentences)].join(' '));
}

async function sentenceOn(text: Named, file: string): Promise<string> {
  const found = await verify(text, page);
  const corrections = earlierText(text, page)?.corrections ?? '';
  return fill(words[found], { version: text.version, file, corrections });
}

async function sentenceOnNotice(notice: string, file: string): Promise<string> {
  const found = await verifyNotice(notice, page);
  return fill(words[found], { file });
}
