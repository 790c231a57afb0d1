import { z } from 'zod';
import { dateSchema } from './date.ts';
import { quote } from '../words/quote.ts';
import { retentionSchema } from './retention.ts';
import { id, list, say, stated, strict, text, word } from './strict.ts';

const fingerprint = z
  .string({ error: say('A fingerprint is missing here.', 'Copy it from the message of `npm run check:content`.') })
  .regex(/^[0-9a-f]{64}$/, {
    error: (issue) =>
      say(`${quote(issue.input)} is no SHA-256.`, 'Copy it from the message of `npm run check:content`.'),
  });

/** GDPR Art. 6(1), letters a, b, c and f in words. */
export const legalBasisSchema = word('consent', 'contract', 'legal-obligation', 'legitimate-interests');
export type LegalBasis = z.output<typeof legalBasisSchema>;

/** The rights of GDPR Art. 12–22 and of the CCPA that a policy grants. */
export const rightSchema = word(
  'know',
  'access',
  'rectification',
  'erasure',
  'restriction',
  'objection',
  'portability',
  'withdraw-consent',
  'complaint',
  'opt-out',
  'no-retaliation',
  'unsubscribe',
);
export type Right = z.output<typeof rightSchema>;

/** Front matter of one version of a policy. Its date is the name of its file. */
export const policySchema = strict({
  title: text,
  /** What the date in the file name is: the day it takes effect, the day the source was last updated, or the day it was first published here. */
  dateKind: word('effective', 'last-updated', 'first-published'),
  /** Not yet decided on; shown in `npm run dev` only. */
  draft: z.boolean().default(false),
  /** What kind of change this version is against the one before. */
  kind: word('first', 'editorial', 'material'),
  /** What changed, in plain sentences. */
  changes: list(text).default([]),
  /** Whose consent a material change ends: everyone's, nobody's, or that for the purposes listed. */
  reconsent: z
    .union([z.literal('all'), z.literal('none'), list(id).min(1)], {
      error: (issue) =>
        say(
          `${quote(issue.input)} does not say whose consent ends.`,
          'Write `all`, `none`, or a list of purposes such as [analytics].',
        ),
    })
    .optional(),
  /** The day on which people were told of this version: the day its file was first published. */
  announced: dateSchema.optional(),
  /** Why it was announced later than the organization's notice period allows. Readers see it. */
  lateReason: text.optional(),
  /** Why a change that usually is material is editorial here. Readers see it. */
  justification: text.optional(),
  /** Mistakes in the words, mended after the version was in force: what, and the text's fingerprints before and after. Readers see them. */
  corrections: list(strict({ date: dateSchema, what: text, before: fingerprint, after: fingerprint })).default([]),
  /** The policy in a few sentences, above its text. */
  summary: list(text).optional(),
  /** What data is used for, and on which ground: GDPR Art. 13(1)(c). */
  processing: list(strict({ purpose: text, basis: stated(legalBasisSchema), note: text.optional() })).optional(),
  /** How long data is kept: GDPR Art. 13(2)(a). */
  retention: list(retentionSchema).optional(),
  /** What people can ask for, and how: GDPR Art. 13(2)(b)–(d). */
  rights: list(strict({ right: rightSchema, how: text })).optional(),
}).superRefine((policy, context) => {
  if (policy.kind === 'material' && policy.reconsent === undefined) {
    context.addIssue({
      code: 'custom',
      path: ['kind'],
      message: say(
        'A material change does not say whose consent it ends.',
        'Add `reconsent: all`, `reconsent: none`, or a list of purposes.',
      ),
    });
  }
  if (policy.kind !== 'material' && policy.reconsent !== undefined) {
    context.addIssue({
      code: 'custom',
      path: ['reconsent'],
      message: say('Only a material change can end consent.', 'Write `kind: material`, or take `reconsent` out.'),
    });
  }
  if (policy.kind !== 'editorial' && policy.justification !== undefined) {
    context.addIssue({
      code: 'custom',
      path: ['justification'],
      message: say(
        'Only an editorial change is justified here.',
        'Write `kind: editorial`, or take `justification` out.',
      ),
    });
  }
  if (policy.kind !== 'first' && policy.changes.length === 0) {
    context.addIssue({
      code: 'custom',
      path: ['kind'],
      message: say('The version does not say what changed.', 'Add `changes:` with at least one plain sentence.'),
    });
  }
});
export type FrontMatter = z.output<typeof policySchema>;
