import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

export const notUtf8 = (): Said => ({
  message: 'The file is not text in UTF-8.',
  fix: 'Save it as UTF-8. Editors offer that under “Save as”.',
});

export const noFrontMatter = (): Said => ({
  message: 'The file has no front matter.',
  fix: 'Start it with a line `---`, the keys of the version, and another line `---`.',
});

/** `reason`: what the parser says. */
const unreadable = (reason: string): string =>
  `The YAML cannot be read: ${reason.replace(/\s+/g, ' ').replace(/\.?$/, '.')}`;

export const syntax = (reason: string): Said => ({
  message: unreadable(reason),
  fix: 'Check the indentation, colons and quotes on this line and the one above.',
});

export const duplicateKey = (reason: string): Said => ({
  message: unreadable(reason),
  fix: 'Keep one of the two lines.',
});

const noAliases = 'Write the values out, without anchors (&) and aliases (*).';

export const circularReference = (): Said => ({
  message: unreadable('it contains a circular reference'),
  fix: noAliases,
});

export const tooManyAliases = (reason: string): Said => ({ message: unreadable(reason), fix: noAliases });

export const reservedKey = (key: string): Said => ({
  message: `The key ${quote(key)} is not known here.`,
  fix: 'Remove it.',
});
