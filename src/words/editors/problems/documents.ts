import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

/** What can be wrong with the kind of a document, and with what belongs to it: `policy.yaml`. */
export const documents = {
  unknownType: (value: unknown, fix: string): Said => ({
    message: `There is no kind of document ${quote(value)}.`,
    fix,
  }),
  notAnOrder: (value: unknown): Said => ({
    message: `${quote(value)} is not a whole number from 1 to 999.`,
    fix: 'Write a number without quotes, such as 2. The lowest comes first.',
  }),
  notYesOrNo: (value: unknown): Said => ({
    message: `${quote(value)} is neither true nor false.`,
    fix: 'Write `true` or `false`, without quotes.',
  }),
  noVersion: (): Said => ({
    message: 'The folder has a policy.yaml, but no version of a policy.',
    fix: 'Add the version, named after its date: 2026-06-03.mdx. Otherwise remove the folder.',
  }),
  unknownAnnex: (annex: string, fix: string): Said => ({
    message: `The organization has no policy ${quote(annex)} that could be an annex.`,
    fix,
  }),
  ownAnnex: (policy: string): Said => ({
    message: `The policy ${quote(policy)} is an annex of itself.`,
    fix: 'Remove it from `annexes`.',
  }),
  annexTwice: (annex: string): Said => ({
    message: `${quote(annex)} is listed twice.`,
    fix: 'Remove one of the two.',
  }),
  annexOfAnnex: (annex: string): Said => ({
    message: `${quote(annex)} is an annex here, but it has annexes of its own.`,
    fix: 'List them all in the policy that they belong to.',
  }),
  /** `isSaid`: whether `policy.yaml` says so itself. */
  lockedButUnversioned: (policy: string, isSaid: boolean): Said => ({
    message: `Versions of ${quote(policy)} are locked, because people could rely on them. Its versions must be kept.`,
    fix: isSaid
      ? 'Write `versioned: true`.'
      : 'Write `versioned: true` in a policy.yaml beside them, as an imprint is not versioned without it.',
  }),
  consentUnversioned: (policy: string): Said => ({
    message: `Consent is given under ${quote(policy)}, so its versions must be kept.`,
    fix: 'Write `versioned: true`, or name another policy under `consent:` in organization.yaml.',
  }),
};
