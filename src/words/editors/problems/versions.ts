import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

const belowEachOther = (sentences: readonly string[]): string =>
  sentences.map((sentence) => `\n    ${sentence}`).join('');

/** What can be wrong with a version's text and data, against its front matter and the versions before it. */
export const versions = {
  notTheFirst: (older: string): Said => ({
    message: `\`kind\` is “first”, but there is an older version: ${older}.`,
    fix: 'Write `editorial` or `material`, and say what changed. If the date of the older one is wrong, correct that.',
  }),
  theFirst: (kind: string): Said => ({
    message: `\`kind\` is ${quote(kind)}, but there is no older version.`,
    fix: 'Write `kind: first`.',
  }),
  sameText: (other: string): Said => ({
    message: `The version has the same text and data as ${other}.`,
    fix: 'Make the change, or remove the file.',
  }),
  /** `sentences`: what changed since the version `before`. */
  looksMaterial: (before: string, sentences: readonly string[]): Said => ({
    message:
      `\`kind\` is “editorial”, but these changes since the version of ${before} are usually material:` +
      belowEachOther(sentences),
    fix:
      'Write `kind: material` and whose consent it ends (`reconsent`), or explain under `justification:` ' +
      'why the change is editorial. Readers see the explanation.',
  }),
  /** `sentences`: what changes in the table; none where only the wording does. */
  noTableToConsentTo: (): Said => ({
    message: 'People give their consent under this policy, but it does not say what they consent to.',
    fix: 'Add `<CookieTable />`, which prints each purpose with what it stores.',
  }),
  tableChanges: (day: string, sentences: readonly string[]): Said => ({
    message:
      `The version prints the cookie table, but the table changes on ${day}, while the version is in force:` +
      belowEachOther(sentences.length > 0 ? sentences : ['The wording changes.']),
    fix: 'Make a version for that day (`npm run policy -- new`), or let the rows start and end with a version.',
  }),
  reconsentInOtherPolicy: (policy: string): Said => ({
    message:
      `\`reconsent\`: consent is given under the policy ${quote(policy)}. ` +
      "Versions of other policies can't end it.",
    fix: `Write \`reconsent: none\`. To end consent, make a version of ${policy}.`,
  }),
  notShown: (key: string, component: string): Said => ({
    message: `The text doesn't show \`${key}\`, because it has no \`<${component} />\`.`,
    fix: `Add \`<${component} />\` where it belongs, or remove \`${key}\`.`,
  }),
  componentWithoutKey: (component: string, key: string): Said => ({
    message: `\`<${component} />\` has nothing to show: the front matter has no \`${key}\`.`,
    fix: `Add \`${key}\` to the front matter, or remove the component.`,
  }),
  componentWithoutFile: (component: string, file: string): Said => ({
    message: `\`<${component} />\` has nothing to show: the organization has no ${file}.`,
    fix: `Add ${file} to the organization's folder, or remove the component.`,
  }),
  componentWithoutTracker: (component: string): Said => ({
    message: `\`<${component} />\` has nothing to show: the site runs no tracker for this organization.`,
    fix: 'Add a tracker with `runs: this-site` to trackers.yaml, or remove the component.',
  }),
};
