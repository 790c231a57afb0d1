import { words } from '../../../words/index.ts';
import { emptyLines } from './front-matter.ts';
import type { Note } from './noted.ts';

const say = words.commands.importing.notes;

/** What is done with a value that a template would fill in. */
export type ValuesAre = 'asked' | 'removed';

/**
 * Takes what is no Markdown out of a text, and leaves every line where it is: comments, Liquid's and Hugo's tags, and
 * kramdown's attributes. An id becomes HTML, so that links to it are found later.
 */
export function withoutTemplates(text: string, note: Note, values: ValuesAre): string {
  const rules: Rule[] = [
    [/<!--[\s\S]*?(?:-->|$)/g, ({ found }) => [say.comment(found), '']],
    [/\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/g, ({ found }) => [say.comment(found), '']],
    [/\{%[\s\S]*?%\}/g, ({ found }) => [say.templateTag(found), '']],
    [/\{\{[\s\S]*?\}\}/g, (place) => valueOf(place, values)],
    [/^[ \t]*(?:[*+-]|\d+\.)[ \t]+[^\n]*\n[ \t]*\{:\s*toc[^}\n]*\}/gm, ({ found }) => [say.tableOfContents(found), '']],
    [/\{:{1,2}[^}\n]*\}/g, ({ found }) => attributesOf(found)],
    [/\{[#.][^}\n]*\}(?=[ \t]*$)/gm, ({ found }) => attributesOf(found)],
  ];
  return rules.reduce((result, rule) => applied(rule, result, note), text);
}

interface Place {
  found: string;
  /** The line up to it. */
  before: string;
}

/** What is looked for; what is said of it, and what is put in its place. */
type Rule = [pattern: RegExp, treat: (place: Place) => [said: string, replacement: string]];

function applied([pattern, treat]: Rule, text: string, note: Note): string {
  return text.replace(pattern, (...args: unknown[]) => {
    const found = String(args[0]);
    const at = Number(args.findLast((arg) => typeof arg === 'number'));
    const above = text.slice(0, at);
    const [said, replacement] = treat({ found, before: above.slice(above.lastIndexOf('\n') + 1) });
    note(above.split('\n').length, said);
    return replacement + emptyLines(found);
  });
}

/** In an address or an attribute, a question would be part of it. */
const IN_AN_ADDRESS = /(?:\]\([^)\s]*|=\s*["'][^"']*|\]:\s*\S*)$/;

function valueOf({ found, before }: Place, values: ValuesAre): [string, string] {
  const name = found.slice(2, -2).replace(/\s+/g, ' ').trim();
  const isAsked = values === 'asked' && name !== '' && !IN_AN_ADDRESS.test(before);
  if (!isAsked) return [say.templateValue(found), ''];
  return [say.templateValueAsked(found), `[[${name.replaceAll(/[[\]]/g, '')}]]`];
}

/** Attributes are of no use here but for the id, to which links may lead. */
function attributesOf(found: string): [string, string] {
  const id = /#([\w:.-]+)|\bid\s*=\s*["']?([\w:.-]+)/.exec(found);
  const name = id?.[1] ?? id?.[2];
  return [say.attributes(found), name === undefined ? '' : `<a id="${name}"></a>`];
}
