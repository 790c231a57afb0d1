import { z } from 'zod';
import { words } from '../words/index.ts';
import type { Said } from '../words/said.ts';
import { correctionsSchema } from './corrections.ts';
import { dateSchema } from './date.ts';
import { say } from './message.ts';
import { retentionSchema } from './retention.ts';
import { choiceOf, list, oneOfChoices, stated, strict } from './strict.ts';
import { id, text } from './text.ts';

const wrong = words.problems.frontMatter;

const kinds = ['first', 'editorial', 'material'] as const;
/** What a version can be that `npm run policy -- new` made: there is one before it. */
const kindsOfNext = ['editorial', 'material'];

/** GDPR Art. 6(1), letters a, b, c and f in words. */
export const legalBasisSchema = choiceOf('consent', 'contract', 'legal-obligation', 'legitimate-interests');
export type LegalBasis = z.output<typeof legalBasisSchema>;

/** The rights of GDPR Art. 12–22 and of the CCPA that a policy grants. */
export const rightSchema = choiceOf(
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
  /**
   * What the date in the file name is: the day it takes effect, the day the source was last updated, or the day it was
   * first published here.
   */
  dateKind: choiceOf('effective', 'last-updated', 'first-published'),
  /** Not yet decided on; shown in `npm run dev` only. */
  draft: z.boolean().default(false),
  /** What kind of change this version is against the one before. A version from elsewhere may not say. */
  kind: stated(oneOfChoices(kinds, (input) => (input === words.commands.new.fillIn.kind ? kindsOfNext : kinds))),
  /** What changed, in plain sentences. */
  changes: list(text).default([]),
  /** Whose consent a material change ends: everyone's, nobody's, or that for the purposes listed. */
  reconsent: z
    .union([z.literal('all'), z.literal('none'), list(id).min(1)], {
      error: ({ input }) => say(wrong.notReconsent(input)),
    })
    .optional(),
  /** The day on which people were told of this version: the day its file was first published. */
  announced: dateSchema.optional(),
  /** Why it was announced later than the organization's notice period allows. Readers see it. */
  lateReason: text.optional(),
  /** Why a change that usually is material is editorial here. Readers see it. */
  justification: text.optional(),
  corrections: correctionsSchema,
  /** The policy in a few sentences, above its text. */
  summary: list(text).optional(),
  /** What data is used for, and on which ground: GDPR Art. 13(1)(c). */
  processing: list(strict({ purpose: text, basis: stated(legalBasisSchema), note: text.optional() })).optional(),
  /** How long data is kept: GDPR Art. 13(2)(a). */
  retention: list(retentionSchema).optional(),
  /** What people can ask for, and how: GDPR Art. 13(2)(b)–(d). */
  rights: list(strict({ right: rightSchema, how: text })).optional(),
}).superRefine((policy, context) => {
  const refuse = (key: keyof typeof policy, said: Said) =>
    context.addIssue({ code: 'custom', path: [key], message: say(said) });
  const { kind, reconsent, justification, changes } = policy;
  if (kind === 'material' && reconsent === undefined) refuse('kind', wrong.missingReconsent());
  if (kind !== 'material' && reconsent !== undefined) refuse('reconsent', wrong.needlessReconsent());
  if (kind !== 'editorial' && justification !== undefined) refuse('justification', wrong.needlessJustification());
  const isStated = kind === 'editorial' || kind === 'material';
  if (isStated && changes.length === 0) refuse('kind', wrong.missingChanges());
});
export type FrontMatter = z.output<typeof policySchema>;
