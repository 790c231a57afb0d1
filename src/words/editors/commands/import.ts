import { oneOf, quote } from '../../quote.ts';
import { listed } from '../../en/lists.ts';
import { counted } from './counted.ts';

const removed = 'It was removed.';
const isWords = 'Its words are kept as text.';

/** One line of what was found, however long it is. */
const short = (text: string): string => quote(text.replace(/\s+/g, ' ').trim());

/** What is said of things that a policy cannot carry over, and what was done about each. */
const notes = {
  frontMatter: (keys: readonly string[]): string => `Front matter has no place for ${listed(keys)}. Left out.`,
  frontMatterUnreadable: (): string => "The front matter can't be read. Left out.",
  comment: (text: string): string => `The comment ${short(text)} is for its editors only. ${removed}`,
  templateTag: (tag: string): string => `${short(tag)} is a template's tag. ${removed}`,
  templateValue: (value: string): string => `${short(value)} is filled in by a template. ${removed}`,
  templateValueAsked: (value: string): string => `${short(value)} is filled in by a template. It became a question.`,
  tableOfContents: (text: string): string => `${short(text)} is a table of contents. The page has its own.`,
  attributes: (text: string): string => `${short(text)} says how something looks or is called. ${removed}`,
  mainContent: (tag: string): string => `Only \`<${tag}>\` was read, which has the text of the page.`,
  around: (tag: string, text: string): string => `\`<${tag}>\` is around the text: ${short(text)}. ${removed}`,
  word: (message: string): string => `Word: ${message}`,
  hidden: (text: string): string => `${short(text)} is hidden on the page. ${removed}`,
  element: (tag: string, text: string): string =>
    text.trim() === ''
      ? `\`<${tag}>\` can't be part of a policy. ${removed}`
      : `\`<${tag}>\` can't be part of a policy, with its words ${short(text)}. ${removed}`,
  image: (source: string, alt: string): string =>
    alt === ''
      ? `The image ${quote(source)} has no text. ${removed}`
      : `The image ${quote(source)} became its text ${quote(alt)}.`,
  taskBox: (): string => `A box to tick looks like a choice that readers have. ${removed}`,
  raised: (text: string): string => `${short(text)} was raised or lowered. It is on the line now.`,
  language: (): string => 'A block of code named its language. The name was removed.',
  tableHead: (): string => 'A table had no heading. Its first row became that.',
  tableSpans: (): string =>
    'A cell covered several columns or rows. Its words are in the first one, and the others are empty.',
  tableBlocks: (): string =>
    'A cell had several paragraphs or items. They are on one line now, with semicolons between them.',
  caption: (text: string): string => `The caption ${short(text)} is above its table now.`,
  character: (name: string, code: string): string => `A character that nobody sees, ${code} (${name}), was removed.`,
  spaces: (): string => 'Tabs and spaces of other widths became plain spaces.',
  headingWithoutWords: (text: string): string =>
    `The heading ${quote(text)} has no letter or digit. It became a paragraph.`,
  headingInUse: (text: string): string =>
    `The page or a script uses the anchor of the heading ${quote(text)}. It became a paragraph in bold.`,
  emptySection: (text: string): string =>
    `The heading ${quote(text)} has nothing below it. It became a paragraph in bold.`,
  addressLinked: (text: string, url: string): string => `The address ${quote(text)} became a link to ${quote(url)}.`,
  addressAsCode: (text: string): string => `A policy can't link to ${quote(text)}, so it became code.`,
  linkTitle: (title: string): string => `The title ${quote(title)} of a link is not part of the text. ${removed}`,
  linkEmpty: (url: string): string => `The link to ${quote(url)} has no words. ${removed}`,
  linkNowhere: (url: string): string => `The link to ${quote(url)} leads nowhere. ${isWords}`,
  linkScheme: (url: string): string => `A policy can't link to ${quote(url)}. ${isWords}`,
  linkAnchor: (id: string): string => `The link to ${quote(`#${id}`)} leads to nothing in the text. ${isWords}`,
  linkAnchorMoved: (id: string, anchor: string): string =>
    `The link to ${quote(`#${id}`)} leads to ${quote(`#${anchor}`)} now.`,
  linkMail: (before: string, after: string): string => `The link ${quote(before)} became ${quote(after)}.`,
  linkUnreadable: (url: string): string => `${quote(url)} is not an address. ${isWords}`,
  linkSecure: (before: string, after: string): string => `The link to ${quote(before)} leads to ${quote(after)} now.`,
  linkRelative: (url: string): string =>
    `The link to ${quote(url)} is relative, and no --base says to what. ${isWords}`,
  linkAbsolute: (before: string, after: string): string => `The link to ${quote(before)} leads to ${quote(after)} now.`,
  linkRefused: (text: string, url: string): string =>
    `The link ${quote(text)} leads to ${quote(url)}, which a policy can't link to. ${isWords}`,
  linkWords: (text: string, url: string): string =>
    `The words of the link ${quote(text)} are not its address, ${quote(url)}. ${isWords}`,
};

interface History {
  folder: string;
  versions: number;
  withoutChange: readonly string[];
  withoutText: readonly string[];
  isLocked: boolean;
}

/** What `npm run policy -- import` says. */
export const importing = {
  notes,
  usage: [
    'npm run policy -- import <source> <organization>/<policy>   makes a policy of a text from elsewhere',
    '  <source>        a file (.md, .html, .docx), an https address, or a git repository',
    '  --path          the file in the repository',
    '  --date          the day on which the text took effect; without it, that of its last change',
    '  --base          the https address that relative links start from',
    '  --title         what the policy is called, where the text does not say it',
    '  --history       makes a version of each day on which the file changed',
    '  --lock          locks these versions',
  ].join('\n'),
  ask: {
    title: 'What is this policy called?',
    dateKind:
      'A draft made from another text. Compare the two, then check `dateKind`: `effective` or `last-updated`.\n' +
      'Remove `draft` when it is right.',
  },
  origin: (path: string, commit: string): string => `From ${path} at commit ${commit}.`,
  originOfPage: (address: string): string => `From ${address}.`,
  originOfFile: (name: string): string => `From ${name}.`,
  onLines: (lines: readonly number[]): string => {
    if (lines.length === 0) return '';
    const shown = lines.slice(0, 8).join(', ');
    return `${lines.length === 1 ? 'line' : 'lines'} ${shown}${lines.length > 8 ? ' …' : ''}: `;
  },
  listed: 'Not carried over as it was:',
  nothingLost: 'Everything was carried over as it was.',
  made: (file: string): string => `Made ${file}, a draft.`,
  next: (file: string): string =>
    `Compare ${file} with its source, answer what is in [[double brackets]], and remove \`draft\`. ` +
    'Then run npm run check:content.',
  madeAll: ({ folder, versions, withoutChange, withoutText, isLocked }: History): string =>
    [
      `Made ${counted(versions, 'version')} in ${folder}/${isLocked ? ' and locked them' : ''}.`,
      ...(withoutChange.length > 0
        ? [`No word changed on ${counted(withoutChange.length, 'day')}: ${withoutChange.join(', ')}.`]
        : []),
      ...(withoutText.length > 0
        ? [`There was no text on ${counted(withoutText.length, 'day')}: ${withoutText.join(', ')}.`]
        : []),
    ].join('\n'),
  noOrganization: (id: string, fix: string): string => `There is no organization ${quote(id)}. ${fix}`,
  exists: (name: string): string =>
    `There is already a policy ${quote(name)}. Choose another name, or remove it first.`,
  noFile: (file: string): string => `There is no file ${quote(file)}.`,
  unknownForm: (file: string, known: readonly string[]): string =>
    `${quote(file)} is none of the files that can be read: ${oneOf(known)}.`,
  notText: (file: string): string => `${quote(file)} is not text in UTF-8.`,
  notWord: (file: string): string => `${quote(file)} is not a Word document (.docx).`,
  empty: (file: string): string => `There is no text in ${quote(file)}.`,
  noTitle: (day: string): string => `The text of ${day} does not say what it is called. Add --title "Privacy policy".`,
  whichPath: (): string => 'Say which file of the repository: --path privacy.md',
  noPath: (path: string): string => `The repository has no file ${quote(path)}.`,
  notARepository: (where: string): string => `${quote(where)} is not a git repository.`,
  noAnswer: (address: string, reason: string): string => `Nobody answers at ${address} (${reason}).`,
  noPage: (address: string, status: number): string => `${address} answered with ${status}.`,
  notABase: (base: string): string => `${quote(base)} is not an https address.`,
  lockNeedsHistory: (): string => 'A draft is not locked. Use --lock with --history, or npm run policy -- lock later.',
  dateOfHistory: (): string => 'With --history, the repository gives the dates. Leave --date out.',
  noGit: (reason: string): string => `git can't be started: ${reason}`,
  gitFailed: (reason: string): string => `git says: ${reason}`,
};
