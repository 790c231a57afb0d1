import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

const copyFingerprint = 'Copy it from the message of `npm run check:content`.';
export const missingFingerprint = (): Said => ({ message: 'A fingerprint is missing here.', fix: copyFingerprint });
export const notAFingerprint = (value: unknown): Said => ({
  message: `${quote(value)} is not a SHA-256 fingerprint.`,
  fix: copyFingerprint,
});

export const notReconsent = (value: unknown): Said => ({
  message: `${quote(value)} does not say whose consent ends.`,
  fix: 'Write `all`, `none`, or a list of purposes such as [analytics].',
});

export const missingReconsent = (): Said => ({
  message: 'A material change must say whose consent it ends.',
  fix: 'Add `reconsent: all`, `reconsent: none`, or a list of purposes.',
});

export const needlessReconsent = (): Said => ({
  message: 'Only a material change can end consent.',
  fix: 'Write `kind: material`, or remove `reconsent`.',
});

export const needlessJustification = (): Said => ({
  message: 'Only an editorial change can be justified here.',
  fix: 'Write `kind: editorial`, or remove `justification`.',
});

export const missingChanges = (): Said => ({
  message: 'The version does not say what changed.',
  fix: 'Add `changes:` with at least one plain sentence.',
});

export const missingEvent = (): Said => ({
  message: 'The row has no event, so it does not say when the period starts.',
  fix: 'Add `event:`, for example `event: account closure`.',
});

export const missingPlans = (): Said => ({
  message: 'The row lists no plans.',
  fix: 'Add at least one plan with its period.',
});

export const missingRetentionKind = (): Said => ({
  message: 'The retention row does not say what kind it is.',
  fix: 'Write `kind: period`, `event`, `plan` or `criteria`.',
});
