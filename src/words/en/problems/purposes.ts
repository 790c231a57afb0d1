import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

export const twoWithOneId = (id: string): Said => ({
  message: `Two purposes have the id ${quote(id)} at the same time.`,
  fix:
    'Rename one of them. If a fact changed, end the first row with `until` and start the second with `since` ' +
    'on the same day.',
});

export const unknown = (id: string, fix: string): Said => ({
  message: `There is no purpose ${quote(id)} in trackers.yaml.`,
  fix,
});

export const withoutTrackers = (id: string): Said => ({
  message: `The purpose ${quote(id)} has no trackers.`,
  fix: 'Add its trackers, or remove the purpose.',
});

export const withoutBasis = (id: string): Said => ({
  message: `The purpose ${quote(id)} does not state its basis, but this site runs a tracker for it.`,
  fix: 'Write `basis: essential`, `legitimate-interests` or `consent`.',
});

export const nothingToExempt = (id: string): Said => ({
  message:
    `The purpose ${quote(id)} has an \`exemption\`, but does not rest on legitimate interests, ` +
    'so there is nothing to exempt.',
  fix: 'Remove `exemption`, or write `basis: legitimate-interests`.',
});
