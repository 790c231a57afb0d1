import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import mammoth from 'mammoth';
import { words } from '../../../words/index.ts';
import type { Note } from './noted.ts';

const say = words.commands.importing;

/** A Word document as HTML. Its styles give the headings. Throws where it is no such document. */
export async function treeOfWord(bytes: Uint8Array, file: string, note: Note): Promise<Root> {
  const { value, messages } = await readDocument(bytes, file);
  for (const { message } of messages) note(undefined, say.notes.word(message));
  return fromHtml(value, { fragment: true });
}

async function readDocument(bytes: Uint8Array, file: string) {
  try {
    // A style that Word calls “Title” is the heading of the first level.
    const styleMap = ["p[style-name='Title'] => h1:fresh"];
    return await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap });
  } catch (error) {
    throw new Error(say.notWord(file), { cause: error });
  }
}
