import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

const copyFingerprint = 'Copy it from the message of `npm run check:content`.';

/** What can be wrong with values in a version's front matter. */
export const frontMatter = {
  missingFingerprint: (): Said => ({ message: 'A fingerprint is missing here.', fix: copyFingerprint }),
  notAFingerprint: (value: unknown): Said => ({
    message: `${quote(value)} is not a SHA-256 fingerprint.`,
    fix: copyFingerprint,
  }),
  notReconsent: (value: unknown): Said => ({
    message: `${quote(value)} doesn't say whose consent ends.`,
    fix: 'Write `all`, `none`, or a list of purposes such as [analytics].',
  }),
  missingReconsent: (): Said => ({
    message: 'A material change must say whose consent it ends.',
    fix: 'Add `reconsent: all`, `reconsent: none`, or a list of purposes.',
  }),
  needlessReconsent: (): Said => ({
    message: 'Only a material change can end consent.',
    fix: 'Write `kind: material`, or remove `reconsent`.',
  }),
  needlessJustification: (): Said => ({
    message: 'Only an editorial change can be justified here.',
    fix: 'Write `kind: editorial`, or remove `justification`.',
  }),
  missingChanges: (): Said => ({
    message: "The version doesn't say what changed.",
    fix: 'Add `changes:` with at least one plain sentence.',
  }),
  missingEvent: (): Said => ({
    message: "The row has no event, so it doesn't say when the period starts.",
    fix: 'Add `event:`, for example `event: the account is closed`.',
  }),
  missingPlans: (): Said => ({
    message: 'The row lists no plans.',
    fix: 'Add at least one plan with its period.',
  }),
  missingRetentionKind: (): Said => ({
    message: "The retention row doesn't say what kind it is.",
    fix: 'Write `kind: period`, `event`, `after`, `plan` or `criteria`.',
  }),
};
