import { codeOf, hiddenCharactersIn } from '../../../schema/characters.ts';
import { words } from '../../../words/index.ts';
import type { Note } from './noted.ts';
import type { SourceNode } from './to-markdown-tree.ts';

const say = words.commands.importing.notes;

/** Spaces that a page shows as wide as any other: none of them is one that readers tell apart. */
const OTHER_SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** Takes out the characters that readers cannot see, and makes plain spaces of all others. */
export function cleanCharacters(node: SourceNode, note: Note, line?: number): void {
  const own = node.data?.line ?? line;
  if (node.value !== undefined) node.value = cleaned(node.value, (said) => note(own, said));
  for (const child of node.children ?? []) cleanCharacters(child, note, own);
}

/** A text without them. `tell` is told of each kind. */
export function cleaned(text: string, tell: (said: string) => void): string {
  const hidden = hiddenCharactersIn(text);
  for (const { name, codePoint } of hidden) tell(say.character(name, codeOf(codePoint)));
  const plain = hidden.toReversed().reduce(without, text);
  if (OTHER_SPACES.test(plain)) tell(say.spaces());
  return plain.replace(OTHER_SPACES, ' ');
}

const without = (text: string, { at, codePoint }: { at: number; codePoint: number }): string =>
  text.slice(0, at) + text.slice(at + String.fromCodePoint(codePoint).length);
