import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

/** `reason`: what the parser says. */
const unreadable = (reason: string): string =>
  `The YAML can't be read: ${reason.replace(/\s+/g, ' ').replace(/\.?$/, '.')}`;
const noAliases = 'Write the values out, without anchors (&) and aliases (*).';

/** What keeps a file from being read. */
export const yaml = {
  notUtf8: (): Said => ({
    message: 'The file is not text in UTF-8.',
    fix: 'Save it as UTF-8. Editors offer that under “Save as”.',
  }),
  noFrontMatter: (): Said => ({
    message: 'The file has no front matter.',
    fix: 'Start it with a line `---`, the keys of the version, and another line `---`.',
  }),
  syntax: (reason: string): Said => ({
    message: unreadable(reason),
    fix: 'Check the indentation, colons and quotes on this line and the one above.',
  }),
  tab: (): Said => ({ message: unreadable('a tab indents the line'), fix: 'Write spaces instead.' }),
  colon: (): Said => ({
    message: unreadable('it takes a second colon for a key of its own'),
    fix: 'Put a text that contains a colon in quotes, and indent the line like those beside it.',
  }),
  duplicateKey: (reason: string): Said => ({
    message: unreadable(reason),
    fix: 'Keep one of the two lines.',
  }),
  tooDeep: (): Said => ({
    message: unreadable('it is nested too deeply'),
    fix: 'Use fewer levels of lists and brackets.',
  }),
  circularReference: (): Said => ({
    message: unreadable('it contains a circular reference'),
    fix: noAliases,
  }),
  tooManyAliases: (reason: string): Said => ({ message: unreadable(reason), fix: noAliases }),
  reservedKey: (key: string): Said => ({
    message: `The key ${quote(key)} is not known here.`,
    fix: 'Remove it.',
  }),
};
