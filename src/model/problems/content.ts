import { quote } from '../../words/quote.ts';
import type { Problem } from '../../schema/problem.ts';
import { didYouMean } from './mend.ts';

/** What can be wrong between files, or with a file as a whole. */
export const contentProblems = {
  chosen: (id: string, known: readonly string[]): Problem => ({
    file: 'organizations/',
    message: `SAYSO_ORGANIZATION is ${quote(id)}, and there is no such folder.`,
    fix: didYouMean(id, known),
  }),
  nothing: (): Problem => ({
    file: 'organizations/',
    message: 'There is no organization.',
    fix: 'Add a folder with an organization.yaml, as content/README.md shows.',
  }),
  misplaced: (file: string): Problem => ({
    file: file.replace(/@$/, ''),
    message: file.endsWith('/')
      ? 'The folder is empty.'
      : file.endsWith('@')
        ? 'This is a link or a device, and not a file.'
        : 'The file stands where nothing is read.',
    fix: file.endsWith('/')
      ? 'Add its files, or take it away.'
      : file.endsWith('@')
        ? 'Put the file itself here.'
        : fixForMisplaced(file),
  }),
  notAnOrganization: (id: string): Problem => ({
    file: `organizations/${id}/`,
    message: 'The organization has no organization.yaml.',
    fix: 'Add it, as content/README.md shows, or take the folder away.',
  }),
  reserved: (file: string, id: string): Problem => ({
    file,
    message: `The name ${quote(id)} is taken by a page or folder of the site itself.`,
    fix: 'Rename the folder.',
  }),
  badId: (file: string, id: string): Problem => ({
    file,
    message: `The name ${quote(id)} cannot stand in a URL.`,
    fix: 'Use lower-case letters, digits and hyphens.',
  }),
  noPolicy: (id: string): Problem => ({
    file: `organizations/${id}/`,
    message: 'The organization has no policy.',
    fix: `Add one, such as organizations/${id}/privacy/2026-06-03.mdx.`,
  }),
  fileDate: (file: string, name: string): Problem => ({
    file,
    message: `The file is named ${quote(name)}, and that is no date.`,
    fix: 'Name it after a real day or month: 2026-06-03.mdx or 2026-06.mdx.',
  }),
  sameDate: (file: string, other: string): Problem => ({
    file,
    message: `Two versions start on the same day: the other one is ${other}.`,
    fix: 'Give one of them another date, or take it away.',
  }),
  firstKind: (file: string, line: number | undefined, kind: string): Problem => ({
    file,
    line,
    message:
      kind === 'first'
        ? '`kind`: “first”, and there is an older version.'
        : `\`kind\`: ${quote(kind)}, and there is no older version.`,
    fix: kind === 'first' ? 'Write `editorial` or `material`, and what changed.' : 'Write `kind: first`.',
  }),
  vendor: (file: string, line: number | undefined, id: string, known: readonly string[]): Problem => ({
    file,
    line,
    message: `There is no file content/vendors/${id}.yaml.`,
    fix: didYouMean(id, known),
  }),
  vendorDate: (file: string, line: number | undefined, id: string, date: string): Problem => ({
    file,
    line,
    message: `Nothing is known of the vendor ${quote(id)} on ${date}.`,
    fix: `Add a row for that day to vendors/${id}.yaml, or correct \`since\`.`,
  }),
  backwards: (file: string, line: number | undefined, since: string, until: string): Problem => ({
    file,
    line,
    message: `The row ends (${until}) before it starts (${since}).`,
    fix: 'Correct `since` or `until`.',
  }),
  component: (file: string, line: number, name: string, needs: string): Problem => ({
    file,
    line,
    message: `\`<${name} />\` has nothing to show: the version has no ${needs}.`,
    fix: `Add ${needs}, or take the component out.`,
  }),
  unused: (file: string, line: number | undefined, key: string, name: string): Problem => ({
    file,
    line,
    message: `The text does not show \`${key}\`: \`<${name} />\` is nowhere in it.`,
    fix: `Add \`<${name} />\` where it belongs, or take \`${key}\` out.`,
  }),
  linkForm: (file: string, line: number, url: string): Problem => ({
    file,
    line,
    message: `The link ${quote(url)} is of a form that a policy cannot use.`,
    fix: 'Write https://…, mailto:…, #a-heading, or a page of the organization such as /security/#a-heading.',
  }),
  linkPage: (file: string, line: number, url: string, known: readonly string[]): Problem => ({
    file,
    line,
    message: `The link ${quote(url)} leads to no page of the organization.`,
    fix: didYouMean(url.replace(/#.*/, ''), known),
  }),
  linkAnchor: (file: string, line: number, url: string, known: readonly string[]): Problem => ({
    file,
    line,
    message: `The link ${quote(url)} leads to a heading that is not there.`,
    fix: didYouMean(url.replace(/.*#/, ''), known),
  }),
  consentPolicy: (file: string, line: number | undefined, id: string, known: readonly string[]): Problem => ({
    file,
    line,
    message: `Consent is given under the policy ${quote(id)}, and there is none with a version.`,
    fix: didYouMean(id, known),
  }),
  contrast: (file: string, line: number | undefined, scheme: string, colour: string, ratio: number): Problem => ({
    file,
    line,
    message: `\`accent.${scheme}\`: ${quote(colour)} has a contrast of ${ratio.toFixed(2)}:1 in the ${scheme} scheme, and 4.5:1 is needed (WCAG 1.4.3).`,
    fix: scheme === 'light' ? 'Take a darker colour.' : 'Take a lighter colour.',
  }),
  noForm: (file: string, line: number | undefined, name: string, hasEmail: boolean): Problem => ({
    file,
    line,
    severity: 'warning',
    message: `${name} has no contact form: ${hasEmail ? 'its contact page shows the email address' : 'its contact page can only say so'}.`,
    fix: 'Add `form:` with an `endpoint:` under `contact:` if a form is wanted.',
  }),
};

function fixForMisplaced(file: string): string {
  if (file.endsWith('.yml')) return 'Name it .yaml.';
  if (file.endsWith('.md')) return 'Name it .mdx.';
  return 'content/README.md shows where files go. Move, rename or remove it.';
}
