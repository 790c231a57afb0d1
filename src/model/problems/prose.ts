import { quote } from '../../words/quote.ts';
import type { Problem } from '../../schema/problem.ts';
import { didYouMean } from './mend.ts';

/** What can be wrong in the text of a policy. */
export const proseProblems = {
  syntax: (file: string, line: number, reason: string): Problem => ({
    file,
    line,
    message: `The text cannot be read: ${reason.replace(/\s*\((?:mdx|note|\d+:\d+)[\s\S]*$/, '').replace(/\.?$/, '.')}`,
    fix: 'Close every <Component />; write an address as [text](https://…), a comment after # in the front matter, and \\{ or \\< where the sign itself is meant.',
  }),
  code: (file: string, line: number, value: string): Problem => ({
    file,
    line,
    message: `${quote(value)} is code, and a policy is data.`,
    fix: 'Take the import or export out: the components are there without it.',
  }),
  expression: (file: string, line: number, value: string): Problem => ({
    file,
    line,
    message: `${quote(`{${value}}`)} is an expression, and a policy is data.`,
    fix: 'Write the words themselves, and \\{ where a brace is meant; comments go into the front matter, after #.',
  }),
  image: (file: string, line: number, value: string): Problem => ({
    file,
    line,
    message: `The image ${quote(value)} cannot be part of a policy: its text must be complete without it.`,
    fix: 'Say it in words.',
  }),
  placeholder: (file: string, line: number, value: string): Problem => ({
    file,
    line,
    message: `${quote(value)} holds a placeholder.`,
    fix: 'Write the final text.',
  }),
  depth: (file: string, line: number): Problem => ({
    file,
    line,
    message: 'The text is nested too deeply to be read.',
    fix: 'Take some of the quotes or lists apart.',
  }),
  anchor: (file: string, line: number, value: string): Problem => ({
    file,
    line,
    message: `The heading ${quote(value)} gets an anchor that the page itself uses.`,
    fix: 'Word the heading otherwise.',
  }),
  title: (file: string, line: number, value: string): Problem => ({
    file,
    line,
    message: `The heading ${quote(value)} is of the first level, and the title of the page is the only one.`,
    fix: 'Write it with ##.',
  }),
  component: (file: string, line: number, name: string, known: readonly string[]): Problem => ({
    file,
    line,
    message: `${quote(`<${name}>`)} is not one of the components of a policy.`,
    fix: /^[a-z]/.test(name) ? 'Write it in Markdown: raw HTML is not allowed.' : didYouMean(name, known),
  }),
  attribute: (file: string, line: number, name: string, attribute: string): Problem => ({
    file,
    line,
    message: `\`<${name}>\` has the attribute ${quote(attribute)}, and takes none.`,
    fix: `Write \`<${name} />\`: it takes its data from this version.`,
  }),
  inline: (file: string, line: number, name: string): Problem => ({
    file,
    line,
    message: `\`<${name} />\` does not stand alone on its line.`,
    fix: 'Give it a line of its own, with an empty line above and below.',
  }),
  twice: (file: string, line: number, name: string): Problem => ({
    file,
    line,
    message: `\`<${name} />\` stands a second time.`,
    fix: 'Keep one of them.',
  }),
  children: (file: string, line: number, name: string): Problem => ({
    file,
    line,
    message: `\`<${name}>\` has text in it, and takes none.`,
    fix: `Write \`<${name} />\`, and the text before or after it.`,
  }),
};
