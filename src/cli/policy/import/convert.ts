import type { Root } from 'hast';
import { words } from '../../../words/index.ts';
import { keepIds } from './anchors.ts';
import { cleanCharacters, cleaned } from './clean-characters.ts';
import { cleanElements } from './clean-elements.ts';
import { cleanHeadings } from './clean-headings.ts';
import { cleanLinks } from './clean-links.ts';
import { readFrontMatter } from './front-matter.ts';
import { treeOfPage } from './html-tree.ts';
import { treeOfMarkdown } from './markdown-tree.ts';
import type { Note, Noted } from './noted.ts';
import type { SourceFile } from './source.ts';
import { withoutTemplates, type ValuesAre } from './templates.ts';
import { tidy } from './tidy.ts';
import { takeTitle, type Titles } from './title.ts';
import { toMarkdownTree } from './to-markdown-tree.ts';
import { treeOfWord } from './word-tree.ts';
import { writeProse } from './write-prose.ts';

const say = words.commands.importing;

/** A text as a policy can have it. */
export interface Converted {
  title: string | undefined;
  body: string;
  notes: Noted[];
}

export interface Settings {
  /** The address that relative links start from. */
  base: string | undefined;
  /** Whether an editor is asked what a template would have filled in. */
  values: ValuesAre;
}

/** Reads a source as prose, and notes all that it cannot carry over. Throws where there is no text in it. */
export async function convert(file: SourceFile, { base, values }: Settings): Promise<Converted> {
  const notes: Noted[] = [];
  const note: Note = (line, said) => notes.push({ line, said });
  const { root, titles } = await treeOf(file, note, values);
  cleanElements(root, note);
  keepIds(root);
  const text = toMarkdownTree(root);
  cleanCharacters(text, note);
  tidy(text);
  const title = takeTitle(text, titles);
  cleanHeadings(text, note);
  cleanLinks(text, note, base);
  tidy(text);
  const body = writeProse(text).trim();
  if (body === '') throw new Error(say.empty(file.name));
  return { title: title && cleaned(title, (said) => note(undefined, said)), body, notes };
}

interface Read {
  root: Root;
  titles: Titles;
}

async function treeOf(file: SourceFile, note: Note, values: ValuesAre): Promise<Read> {
  if (file.form === 'word') return { root: await treeOfWord(file.bytes, file.name, note), titles: noTitles };
  if (file.form === 'html') {
    const { root, title } = treeOfPage(file.text, note);
    return { root, titles: { ...noTitles, page: title } };
  }
  const { data, body } = readFrontMatter(file.text, note);
  const root = treeOfMarkdown(withoutTemplates(body, note, values));
  return { root, titles: { ...noTitles, frontMatter: titleIn(data) } };
}

const noTitles: Titles = { frontMatter: undefined, page: undefined };

const titleIn = ({ title }: Readonly<Record<string, unknown>>): string | undefined =>
  typeof title === 'string' && title.trim() !== '' ? title : undefined;
