import { quote, type Problem } from '../../schema/problem.ts';
import { didYouMean } from './mend.ts';

/** What can be wrong between files, or with a file as a whole. */
export const contentProblems = {
  chosen: (id: string, known: readonly string[]): Problem => ({ file: 'organizations/', message: `SAYSO_ORGANIZATION is ${quote(id)}, and there is no such folder.`, mend: didYouMean(id, known) }),
  nothing: (): Problem => ({
    file: 'organizations/',
    message: 'There is no organization.',
    mend: 'Add a folder with an organization.yaml, as content/README.md shows.',
  }),
  stray: (file: string): Problem => ({
    file: file.replace(/@$/, ''),
    message: file.endsWith('/') ? 'The folder is empty.' : file.endsWith('@') ? 'This is a link or a device, and not a file.' : 'The file stands where nothing is read.',
    mend: file.endsWith('/') ? 'Add its files, or take it away.' : file.endsWith('@') ? 'Put the file itself here.' : strayMend(file),
  }),
  notAnOrganization: (id: string): Problem => ({
    file: `organizations/${id}/`, message: 'The organization has no organization.yaml.', mend: 'Add it, as content/README.md shows, or take the folder away.',
  }),
  reserved: (file: string, id: string): Problem => ({
    file,
    message: `The name ${quote(id)} is taken by a page or folder of the site itself.`,
    mend: 'Rename the folder.',
  }),
  badId: (file: string, id: string): Problem => ({
    file,
    message: `The name ${quote(id)} cannot stand in a URL.`,
    mend: 'Use lower-case letters, digits and hyphens.',
  }),
  noPolicy: (id: string): Problem => ({
    file: `organizations/${id}/`,
    message: 'The organization has no policy.',
    mend: `Add one, such as organizations/${id}/privacy/2026-06-03.mdx.`,
  }),
  fileDate: (file: string, name: string): Problem => ({
    file,
    message: `The file is named ${quote(name)}, and that is no date.`,
    mend: 'Name it after a real day or month: 2026-06-03.mdx or 2026-06.mdx.',
  }),
  sameDate: (file: string, other: string): Problem => ({
    file,
    message: `Two versions start on the same day: the other one is ${other}.`,
    mend: 'Give one of them another date, or take it away.',
  }),
  firstKind: (file: string, line: number | undefined, kind: string): Problem => ({
    file, line,
    message: kind === 'first' ? '`kind`: “first”, and there is an older version.' : `\`kind\`: ${quote(kind)}, and there is no older version.`,
    mend: kind === 'first' ? 'Write `editorial` or `material`, and what changed.' : 'Write `kind: first`.',
  }),
  vendor: (file: string, line: number | undefined, id: string, known: readonly string[]): Problem => ({
    file, line,
    message: `There is no file content/vendors/${id}.yaml.`,
    mend: didYouMean(id, known),
  }),
  vendorDate: (file: string, line: number | undefined, id: string, date: string): Problem => ({
    file, line,
    message: `Nothing is known of the vendor ${quote(id)} on ${date}.`,
    mend: `Add a row for that day to vendors/${id}.yaml, or correct \`since\`.`,
  }),
  backwards: (file: string, line: number | undefined, since: string, until: string): Problem => ({
    file, line,
    message: `The row ends (${until}) before it starts (${since}).`,
    mend: 'Correct `since` or `until`.',
  }),
  component: (file: string, line: number, name: string, needs: string): Problem => ({
    file, line,
    message: `\`<${name} />\` has nothing to show: the version has no ${needs}.`,
    mend: `Add ${needs}, or take the component out.`,
  }),
  unused: (file: string, line: number | undefined, key: string, name: string): Problem => ({
    file, line,
    message: `The text does not show \`${key}\`: \`<${name} />\` is nowhere in it.`,
    mend: `Add \`<${name} />\` where it belongs, or take \`${key}\` out.`,
  }),
  linkForm: (file: string, line: number, url: string): Problem => ({
    file, line,
    message: `The link ${quote(url)} is of a form that a policy cannot use.`,
    mend: 'Write https://…, mailto:…, #a-heading, or a page of the organization such as /security/#a-heading.',
  }),
  linkPage: (file: string, line: number, url: string, known: readonly string[]): Problem => ({
    file, line,
    message: `The link ${quote(url)} leads to no page of the organization.`,
    mend: didYouMean(url.replace(/#.*/, ''), known),
  }),
  linkAnchor: (file: string, line: number, url: string, known: readonly string[]): Problem => ({
    file, line,
    message: `The link ${quote(url)} leads to a heading that is not there.`,
    mend: didYouMean(url.replace(/.*#/, ''), known),
  }),
  consentPolicy: (file: string, line: number | undefined, id: string, known: readonly string[]): Problem => ({
    file, line,
    message: `Consent is given under the policy ${quote(id)}, and there is none with a version.`,
    mend: didYouMean(id, known),
  }),
  contrast: (file: string, line: number | undefined, scheme: string, colour: string, ratio: number): Problem => ({
    file, line,
    message: `\`accent.${scheme}\`: ${quote(colour)} has a contrast of ${ratio.toFixed(2)}:1 in the ${scheme} scheme, and 4.5:1 is needed (WCAG 1.4.3).`,
    mend: scheme === 'light' ? 'Take a darker colour.' : 'Take a lighter colour.',
  }),
  noForm: (file: string, line: number | undefined, name: string, hasEmail: boolean): Problem => ({
    file, line, severity: 'warning', message: `${name} has no contact form: ${hasEmail ? 'its contact page shows the email address' : 'its contact page can only say so'}.`,
    mend: 'Add `form:` with an `endpoint:` under `contact:` if a form is wanted.',
  }),
};

function strayMend(file: string): string {
  if (file.endsWith('.yml')) return 'Name it .yaml.';
  if (file.endsWith('.md')) return 'Name it .mdx.';
  return 'content/README.md shows where files go. Move, rename or remove it.';
}
