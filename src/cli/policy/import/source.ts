import path from 'node:path';
import { words } from '../../../words/index.ts';

const say = words.commands.importing;

/** A file that is to become a policy. */
export type SourceFile = { name: string } & (
  { form: 'markdown' | 'html'; text: string } | { form: 'word'; bytes: Uint8Array }
);

const FORMS: Readonly<Record<string, SourceFile['form']>> = {
  '.md': 'markdown',
  '.mdx': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'word',
};

/** Reads what a file contains by the end of its name. Throws where it is none that can be read. */
export function readSource(name: string, bytes: Uint8Array): SourceFile {
  const end = path.extname(name).toLowerCase();
  const form = FORMS[end];
  if (form === undefined) throw new Error(say.unknownForm(name, Object.keys(FORMS)));
  if (form === 'word') return { name, form, bytes };
  return { name, form, text: textOf(name, bytes) };
}

function textOf(name: string, bytes: Uint8Array): string {
  const text = decoded(bytes);
  if (text === undefined || text.includes('\0')) throw new Error(say.notText(name));
  return text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
