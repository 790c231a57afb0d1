import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

/** What can be wrong with purposes in `trackers.yaml`. */
export const purposes = {
  twoWithOneId: (id: string): Said => ({
    message: `Two purposes have the id ${quote(id)} at the same time.`,
    fix:
      'Rename one of them. If a fact changed, end the first row with `until` and start the second with `since` ' +
      'on the same day.',
  }),
  twoWithOneName: (name: string, other: string): Said => ({
    message:
      `Two purposes are called ${quote(name)} at the same time: ` +
      `visitors can't tell this one from ${quote(other)}.`,
    fix: 'Give each a name of its own.',
  }),
  namedAsALabel: (name: string): Said => ({
    message: `The purpose is called ${quote(name)}, which is a label of the banner or the preferences.`,
    fix: 'Give it a name that says what it is for, such as “Analytics”.',
  }),
  unknown: (id: string, fix: string): Said => ({
    message: `There is no purpose ${quote(id)} in trackers.yaml.`,
    fix,
  }),
  withoutTrackers: (id: string): Said => ({
    message: `The purpose ${quote(id)} has no trackers.`,
    fix: 'Add its trackers, or remove the purpose.',
  }),
  withoutBasis: (id: string): Said => ({
    message: `The purpose ${quote(id)} doesn't state its basis, but this site runs a tracker for it.`,
    fix: 'Write `basis: essential`, `legitimate-interests` or `consent`.',
  }),
  withoutInterest: (id: string): Said => ({
    message: `The purpose ${quote(id)} rests on legitimate interests, but doesn't say which.`,
    fix:
      'Add `interest:`, such as “knowing which features are used” (GDPR Art. 13(1)(d)). ' +
      "`interest: not-stated` shows readers that you don't say.",
  }),
  needlessInterest: (id: string): Said => ({
    message: `The purpose ${quote(id)} names an \`interest\`, but doesn't rest on legitimate interests.`,
    fix: 'Remove `interest`, or write `basis: legitimate-interests`.',
  }),
  nothingToExempt: (id: string): Said => ({
    message:
      `The purpose ${quote(id)} has an \`exemption\`, but doesn't rest on legitimate interests, ` +
      'so there is nothing to exempt.',
    fix: 'Remove `exemption`, or write `basis: legitimate-interests`.',
  }),
};
