import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

/** What can be wrong with the text of a policy. */
export const prose = {
  /** `reason`: what the parser says. */
  unreadable: (reason: string): Said => ({
    message: `The text can't be read: ${reason.replace(/\.?$/, '.')}`,
    fix:
      'Close every <Component />. Write an address as [text](https://…), a comment after # in the front matter, ' +
      'and \\{ or \\< for the sign itself.',
  }),
  code: (line: string): Said => ({
    message: `${quote(line)} is code, which a policy can't contain.`,
    fix: 'Remove the import or export. Components work without it.',
  }),
  expression: (value: string): Said => ({
    message: `${quote(`{${value}}`)} is an expression, which a policy can't contain.`,
    fix: 'Write the words themselves, and \\{ for a brace. Put comments in the front matter, after #.',
  }),
  image: (address: string): Said => ({
    message: `The image ${quote(address)} can't be part of a policy: the text must be complete without it.`,
    fix: 'Say it in words.',
  }),
  placeholder: (value: string): Said => ({
    message: `${quote(value)} contains a placeholder.`,
    fix: 'Write the final text.',
  }),
  tooDeep: (): Said => ({
    message: 'The text is nested too deeply to be read.',
    fix: 'Use fewer levels of quotes or lists.',
  }),
  withoutAnchor: (heading: string): Said => ({
    message: `The heading ${quote(heading)} has no letter or digit, so no link could lead to it.`,
    fix: 'Say in words what its section is about.',
  }),
  anchorInUse: {
    page: (heading: string, anchor: string): Said => ({
      message:
        `The heading ${quote(heading)} would get the anchor ${quote(`#${anchor}`)}, ` +
        'which another part of the page has.',
      fix: 'Reword the heading.',
    }),
    script: (heading: string, anchor: string): Said => ({
      message:
        `The heading ${quote(heading)} would get the anchor ${quote(`#${anchor}`)}. ` +
        'Scripts of trackers use that name, and would find the heading in its place.',
      fix: 'Reword the heading.',
    }),
  },
  firstLevel: (heading: string): Said => ({
    message: `The heading ${quote(heading)} is of the first level, which only the title of the page may be.`,
    fix: 'Write it with ##.',
  }),
  skipsLevel: (heading: string, depth: number, deepest: number): Said => ({
    message: `The heading ${quote(heading)} (${'#'.repeat(depth)}) skips a level.`,
    fix: `Write it with ${'#'.repeat(deepest)}.`,
  }),
  html: (tag: string): Said => ({
    message: `${quote(`<${tag}>`)} is HTML, which a policy can't contain.`,
    fix: 'Write it in Markdown.',
  }),
  unknownComponent: (name: string, fix: string): Said => ({
    message: `${quote(`<${name}>`)} is not a component that a policy can use.`,
    fix,
  }),
  attribute: (name: string, attributeName: string): Said => ({
    message: `\`<${name}>\` has the attribute ${quote(attributeName)}, but components take none.`,
    fix: `Write \`<${name} />\`. It takes its data from this version.`,
  }),
  textInside: (name: string): Said => ({
    message: `\`<${name}>\` has text inside it, but components take none.`,
    fix: `Write \`<${name} />\`, with the text before or after it.`,
  }),
  notAlone: (name: string): Said => ({
    message: `\`<${name} />\` is not on a line of its own.`,
    fix: 'Put it on its own line, with an empty line above and below.',
  }),
  twice: (name: string): Said => ({
    message: `\`<${name} />\` appears a second time.`,
    fix: 'Keep one of them.',
  }),
};
