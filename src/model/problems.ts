import { formatProblems, oneOf, quote, type Problem } from '../schema/problem.ts';
import { LOCK_FILE } from '../schema/lock.ts';
import { nearest } from '../schema/strict.ts';

/** Thrown by the doors: all problems of a content folder at once. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`The content has ${count}.\n\n${formatProblems(problems)}\n`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}

const didYouMean = (value: string, known: readonly string[]): string => {
  const near = nearest(value, known);
  if (near) return `Did you mean ${quote(near)}?`;
  return known.length > 0 ? `Write ${oneOf(known)}.` : 'There is none yet: add one first.';
};

/** What can be wrong in the text of a policy. */
export const proseProblems = {
  syntax: (file: string, line: number, reason: string): Problem => ({
    file, line, message: `The text cannot be read: ${reason.replace(/\s*\((?:mdx|note|\d+:\d+)[\s\S]*$/, '').replace(/\.?$/, '.')}`,
    mend: 'Close every <Component />; write an address as [text](https://…), a comment after # in the front matter, and \\{ or \\< where the sign itself is meant.',
  }),
  code: (file: string, line: number, value: string): Problem => ({
    file, line, message: `${quote(value)} is code, and a policy is data.`, mend: 'Take the import or export out: the components are there without it.',
  }),
  expression: (file: string, line: number, value: string): Problem => ({
    file, line, message: `${quote(`{${value}}`)} is an expression, and a policy is data.`,
    mend: 'Write the words themselves, and \\{ where a brace is meant; comments go into the front matter, after #.',
  }),
  html: (file: string, line: number, value: string): Problem => ({
    file, line, message: `${quote(value)} is raw HTML.`, mend: 'Write it in Markdown.',
  }),
  image: (file: string, line: number, value: string): Problem => ({
    file, line, message: `The image ${quote(value)} cannot be part of a policy: its text must be complete without it.`, mend: 'Say it in words.',
  }),
  placeholder: (file: string, line: number, value: string): Problem => ({
    file, line, message: `${quote(value)} is a placeholder.`, mend: 'Write the final text.',
  }),
  depth: (file: string, line: number): Problem => ({ file, line, message: 'The text is nested too deeply to be read.', mend: 'Take some of the quotes or lists apart.' }),
  anchor: (file: string, line: number, value: string): Problem => ({
    file, line, message: `The heading ${quote(value)} gets an anchor that the page itself uses.`, mend: 'Word the heading otherwise.',
  }),
  title: (file: string, line: number, value: string): Problem => ({
    file, line, message: `The heading ${quote(value)} is of the first level, and the title of the page is the only one.`, mend: 'Write it with ##.',
  }),
  component: (file: string, line: number, name: string, known: readonly string[]): Problem => ({
    file, line, message: `${quote(`<${name}>`)} is not one of the components of a policy.`,
    mend: /^[a-z]/.test(name) ? 'Write it in Markdown: raw HTML is not allowed.' : didYouMean(name, known),
  }),
  attribute: (file: string, line: number, name: string, attribute: string): Problem => ({
    file, line, message: `\`<${name}>\` has the attribute ${quote(attribute)}, and takes none.`, mend: `Write \`<${name} />\`: it takes its data from this version.`,
  }),
  inline: (file: string, line: number, name: string): Problem => ({
    file, line, message: `\`<${name} />\` stands inside a paragraph.`, mend: 'Give it a line of its own, with an empty line above and below.',
  }),
  twice: (file: string, line: number, name: string): Problem => ({
    file, line, message: `\`<${name} />\` stands a second time.`, mend: 'Keep one of them.',
  }),
  children: (file: string, line: number, name: string): Problem => ({
    file, line, message: `\`<${name}>\` has text in it, and takes none.`, mend: `Write \`<${name} />\`, and the text before or after it.`,
  }),
};

/** What can be wrong between files, or with a file as a whole. */
export const contentProblems = {
  nothing: (): Problem => ({ file: 'organizations/', message: 'There is no organization.', mend: 'Add a folder with an organization.yaml, as content/README.md shows.' }),
  stray: (file: string): Problem => ({
    file: file.replace(/@$/, ''),
    message: file.endsWith('/') ? 'The folder is empty.' : file.endsWith('@') ? 'This is a link or a device, and not a file.' : 'The file stands where nothing is read.',
    mend: file.endsWith('/') ? 'Add its files, or take it away.' : file.endsWith('@') ? 'Put the file itself here.' : strayMend(file),
  }),
  notAnOrganization: (id: string): Problem => ({
    file: `organizations/${id}/`, message: 'The organization has no organization.yaml.', mend: 'Add it, as content/README.md shows, or take the folder away.',
  }),
  reserved: (file: string, id: string): Problem => ({ file, message: `The name ${quote(id)} is taken by a page or folder of the site itself.`, mend: 'Rename the folder.' }),
  badId: (file: string, id: string): Problem => ({ file, message: `The name ${quote(id)} cannot stand in a URL.`, mend: 'Use lower-case letters, digits and hyphens.' }),
  noPolicy: (id: string): Problem => ({ file: `organizations/${id}/`, message: 'The organization has no policy.', mend: `Add one, such as organizations/${id}/privacy/2026-06-03.mdx.` }),
  fileDate: (file: string, name: string): Problem => ({ file, message: `The file is named ${quote(name)}, and that is no date.`, mend: 'Name it after a real day or month: 2026-06-03.mdx or 2026-06.mdx.' }),
  sameDate: (file: string, other: string): Problem => ({ file, message: `Two versions start on the same day: the other one is ${other}.`, mend: 'Give one of them another date, or take it away.' }),
  firstKind: (file: string, line: number | undefined, kind: string): Problem => ({
    file, line, message: kind === 'first' ? '`kind`: “first”, and there is an older version.' : `\`kind\`: ${quote(kind)}, and there is no older version.`,
    mend: kind === 'first' ? 'Write `editorial` or `material`, and what changed.' : 'Write `kind: first`.',
  }),
  duplicate: (file: string, line: number | undefined, what: string, id: string): Problem => ({ file, line, message: `There are two ${what} with the id ${quote(id)}.`, mend: 'Rename one of them.' }),
  purpose: (file: string, line: number | undefined, id: string, known: readonly string[]): Problem => ({ file, line, message: `The purpose ${quote(id)} does not exist in trackers.yaml.`, mend: didYouMean(id, known) }),
  emptyPurpose: (file: string, line: number | undefined, id: string): Problem => ({ file, line, message: `No tracker has the purpose ${quote(id)}.`, mend: 'Add its trackers, or take the purpose out.' }),
  vendor: (file: string, line: number | undefined, id: string, known: readonly string[]): Problem => ({ file, line, message: `There is no file content/vendors/${id}.yaml.`, mend: didYouMean(id, known) }),
  vendorDate: (file: string, line: number | undefined, id: string, date: string): Problem => ({ file, line, message: `Nothing is known of the vendor ${quote(id)} on ${date}.`, mend: `Add a row for that day to vendors/${id}.yaml, or correct \`since\`.` }),
  backwards: (file: string, line: number | undefined, since: string, until: string): Problem => ({ file, line, message: `The row ends (${until}) before it starts (${since}).`, mend: 'Correct `since` or `until`.' }),
  adapter: (file: string, line: number | undefined, id: string, known: readonly string[]): Problem => ({ file, line, message: `There is no adapter ${quote(id)}.`, mend: didYouMean(id, known) }),
  option: (file: string, line: number | undefined, adapter: string, option: string, reason: string): Problem => ({ file, line, message: `The adapter ${adapter}: the option \`${option}\` ${reason}.`, mend: `Set it under \`options:\`; src/trackers/${adapter}/facts.ts says what it takes.` }),
  needsBasis: (file: string, line: number | undefined, purpose: string): Problem => ({ file, line, message: `The purpose ${quote(purpose)} does not state its basis, and this site runs a tracker for it.`, mend: 'Write `basis: essential`, `legitimate-interests` or `consent`.' }),
  needsAdapter: (file: string, line: number | undefined, id: string): Problem => ({ file, line, message: `The tracker ${quote(id)} runs on this site and names no adapter.`, mend: 'Add `adapter:`, or write `runs: product` if the organization\'s own application runs it.' }),
  declaredAndRun: (file: string, line: number | undefined, id: string): Problem => ({ file, line, message: `The tracker ${quote(id)} lists \`items\`, and its adapter says what it stores.`, mend: 'Take `items` out.' }),
  productAdapter: (file: string, line: number | undefined, id: string): Problem => ({ file, line, message: `The tracker ${quote(id)} does not run on this site and names an adapter.`, mend: 'Take `adapter` and `options` out, or write `runs: this-site`.' }),
  component: (file: string, line: number, name: string, needs: string): Problem => ({ file, line, message: `\`<${name} />\` has nothing to show: the version has no ${needs}.`, mend: `Add ${needs}, or take the component out.` }),
  unused: (file: string, line: number | undefined, key: string, name: string): Problem => ({ file, line, message: `The text does not show \`${key}\`: \`<${name} />\` is nowhere in it.`, mend: `Add \`<${name} />\` where it belongs, or take \`${key}\` out.` }),
  linkForm: (file: string, line: number, url: string): Problem => ({ file, line, message: `The link ${quote(url)} is of a form that a policy cannot use.`, mend: 'Write https://…, mailto:…, #a-heading, or a page of the organization such as /security/#a-heading.' }),
  linkPage: (file: string, line: number, url: string, known: readonly string[]): Problem => ({ file, line, message: `The link ${quote(url)} leads to no page of the organization.`, mend: didYouMean(url.replace(/#.*/, ''), known) }),
  linkAnchor: (file: string, line: number, url: string, known: readonly string[]): Problem => ({ file, line, message: `The link ${quote(url)} leads to a heading that is not there.`, mend: didYouMean(url.replace(/.*#/, ''), known) }),
  consentPolicy: (file: string, line: number | undefined, id: string, known: readonly string[]): Problem => ({ file, line, message: `Consent is given under the policy ${quote(id)}, and there is none with a version.`, mend: didYouMean(id, known) }),
  contrast: (file: string, line: number | undefined, scheme: string, colour: string, ratio: number): Problem => ({ file, line, message: `\`accent.${scheme}\`: ${quote(colour)} has a contrast of ${ratio.toFixed(2)}:1 in the ${scheme} scheme, and 4.5:1 is needed (WCAG 1.4.3).`, mend: scheme === 'light' ? 'Take a darker colour.' : 'Take a lighter colour.' }),
  noForm: (file: string, line: number | undefined, name: string, hasEmail: boolean): Problem => ({
    file, line, severity: 'warning', message: `${name} has no contact form: ${hasEmail ? 'its contact page shows the email address' : 'its contact page can only say so'}.`,
    mend: 'Add `form:` with an `endpoint:` under `contact:` if a form is wanted.',
  }),
};

const FROM_HISTORY = 'Bring the file back from the history of the repository.';

/** What can be wrong with what has been in force. */
export const lockProblems = {
  unreadable: (reason: string): Problem => ({ file: LOCK_FILE, message: `The lock cannot be read: ${reason.replace(/\.?$/, '.')}`, mend: FROM_HISTORY }),
  missing: (): Problem => ({ file: LOCK_FILE, severity: 'warning', message: 'There is no lock: nothing keeps a version that has been in force from being changed.', mend: 'Run `npm run policy -- lock`, and commit the file.' }),
  altered: (key: string): Problem => ({ file: LOCK_FILE, message: `The entry ${quote(key)} was altered: its text does not give its fingerprint.`, mend: FROM_HISTORY }),
  gone: (key: string): Problem => ({ file: LOCK_FILE, message: `The version ${quote(key)} has been in force, and its file is gone.`, mend: 'Bring the file back, under the same name and in the same folder.' }),
  anchor: (file: string, anchor: string): Problem => ({ file, message: `The heading ${quote(`#${anchor}`)} is gone, and others may link to it.`, mend: 'Bring the heading back as it was.' }),
  changed: (file: string, key: string, { line, before, after }: { line: number; before: string; after: string }, was: string, is: string): Problem => ({
    file, message: `The text of ${key} has changed, and it has been in force. The first difference is in line ${line} of its canonical text:\n    was ${quote(before)}\n    is  ${quote(after)}`,
    mend: `Bring the text back and make a new version (npm run policy -- new ${key.replace(/\/[^/]+$/, '')} <date>), or tell readers of a correction:\n    corrections:\n      - date: <day>\n        what: <what was mended, in a sentence>\n        before: ${was}\n        after: ${is}`,
  }),
  backdated: (file: string, id: string, later: string): Problem => ({ file, message: `The version is dated ${id}, and ${later} has been in force already: it would change the past.`, mend: 'Give it a date to come.' }),
  unlocked: (file: string): Problem => ({ file, severity: 'warning', message: 'The version is or was in force, and is not in the lock.', mend: 'Run `npm run policy -- lock`, and commit versions.lock.json.' }),
};

function strayMend(file: string): string {
  if (file.endsWith('.yml')) return 'Name it .yaml.';
  if (file.endsWith('.md')) return 'Name it .mdx.';
  return 'content/README.md shows where files go. Move, rename or remove it.';
}
