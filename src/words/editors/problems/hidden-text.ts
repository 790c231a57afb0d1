import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

/** What editors are told when the canonical text contains words that the page does not show, or shows differently. */
export const hiddenText = {
  character: (name: string, code: string, text: string): Said => ({
    message: `${quote(text)} contains a character that readers can't see: ${code}, ${name}.`,
    fix: 'Delete it. It may have come from copying and pasting: type the words around it again.',
  }),
  reference: (reference: string, name: string, code: string): Said => ({
    message: `${quote(reference)} writes a character that readers can't see: ${code}, ${name}.`,
    fix: 'Delete it.',
  }),
  cells: (hidden: string, columns: number): Said => ({
    message: `${quote(hidden)} is in a table row after its last column: the page does not show it.`,
    fix:
      `Write ${columns === 1 ? '1 cell' : `${columns} cells`} in each row, or add a column to the table's ` +
      'first row.',
  }),
  indentation: (text: string): Said => ({
    message: `The indentation of ${quote(text)} changes what it is: the page and the canonical text would differ.`,
    fix: 'Start the line with fewer than four spaces, and without a tab; put code between two lines of ```.',
  }),
  difference: (page: string, text: string): Said => ({
    message: `The page would show ${quote(page)} where the canonical text shows ${quote(text)}.`,
    fix: 'Write it in plainer Markdown, with an empty line before and after it.',
  }),
  footnoteUnused: (label: string): Said => ({
    message: `The footnote ${quote(`[^${label}]`)} is never referred to: the page does not show it.`,
    fix: `Write [^${label}] where the footnote belongs, or delete the footnote.`,
  }),
  footnoteTwice: (label: string): Said => ({
    message: `The footnote ${quote(`[^${label}]`)} is defined twice: the page shows the first one only.`,
    fix: 'Delete one of them, or give it a number of its own.',
  }),
  footnoteNumber: (label: string, number: number): Said => ({
    message: `The footnote ${quote(`[^${label}]`)} has the number ${number} on the page.`,
    fix: `Write [^${number}], here and where the footnote is defined: footnotes count in the order of the text.`,
  }),
  addressUnused: (label: string): Said => ({
    message: `No link uses the address ${quote(`[${label}]:`)}: the page does not show it.`,
    fix: 'Delete the line.',
  }),
  addressTwice: (label: string): Said => ({
    message: `The address ${quote(`[${label}]:`)} is written twice: links use the first one only.`,
    fix: 'Delete one of the two lines.',
  }),
  linkTitle: (title: string): Said => ({
    message: `The link title ${quote(title)} is not part of the page's text.`,
    fix: 'Delete the title after the address, and say it in the text.',
  }),
  linkLabel: (label: string, text: string): Said => ({
    message: `The label ${quote(label)} of the link ${quote(text)} is not on the page.`,
    fix: 'Write the link as [its words](its address).',
  }),
  linkEmpty: (address: string): Said => ({
    message: `The link to ${quote(address)} has no words: the page does not show it.`,
    fix: 'Write the link as [its words](its address), or delete it.',
  }),
  codeInfo: (info: string): Said => ({
    message: `${quote(info)} after \`\`\` is not on the page.`,
    fix: 'Write nothing after ```.',
  }),
  taskBox: (text: string): Said => ({
    message: `${quote(text)} starts with a box to tick, which looks like a choice that readers have.`,
    fix: 'Remove the brackets, and say in words what is meant.',
  }),
  itemNumber: (written: string, number: number): Said => ({
    message: `The list item ${quote(`${written}.`)} has the number ${number} on the page.`,
    fix: `Write ${number}. in front of it, or start the line with text where no list is meant.`,
  }),
  componentLines: (name: string): Said => ({
    message: `\`<${name} />\` has text right above or below it: the page and the canonical text would differ.`,
    fix: 'Leave an empty line above and below it.',
  }),
  frontMatterEnd: (text: string): Said => ({
    message: `The line ${quote(text)} in the front matter looks like its end.`,
    fix: 'Start the line with something other than --- or +++.',
  }),
};
