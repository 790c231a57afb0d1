import { z } from 'zod';
import { words } from '../words/index.ts';
import { say } from './message.ts';
import { periodSchema } from './period.ts';
import { choiceOf, list, strict } from './strict.ts';
import { text, textOr } from './text.ts';

const wrong = words.problems.frontMatter;

/** Whether a period is a ceiling, a floor or the exact figure. */
const boundSchema = choiceOf('exactly', 'up-to', 'at-least').default('exactly');

const common = {
  /** The data that is kept, as a reader names it. */
  data: text,
  /** What else a reader should know: why, or what happens at the end. */
  note: text.optional(),
};

const eventSchema = textOr(() => say(wrong.missingEvent()));

/** Kept for a period. */
const period = strict({ ...common, kind: z.literal('period'), period: periodSchema, bound: boundSchema });

/** Kept until something happens and, where `then` is given, for a period after it. */
const event = strict({
  ...common,
  kind: z.literal('event'),
  /** What starts the end: “the account is closed”. Follows “until”. */
  event: eventSchema,
  then: periodSchema.optional(),
  bound: boundSchema,
});

/** Kept for a period that starts with an event: “1 year after the event it records”. */
const after = strict({
  ...common,
  kind: z.literal('after'),
  period: periodSchema,
  bound: boundSchema,
  /** What starts the period: “the event it records”. Follows “after”. */
  event: eventSchema,
});

/** Kept for as long as the customer's plan says. */
const plan = strict({
  ...common,
  kind: z.literal('plan'),
  plans: list(
    strict({
      /** The plan's name; absent where the source gives only the periods. */
      plan: text.optional(),
      /** The period, or `custom` where it is agreed with the customer. */
      period: z.union([z.literal('custom'), periodSchema]),
      bound: boundSchema,
    }),
  ).min(1, { error: say(wrong.missingPlans()) }),
});

/** Kept by criteria that give no figure (GDPR Art. 13(2)(a)). */
const criteria = strict({
  ...common,
  kind: z.literal('criteria'),
  criteria: text,
  /** The period that usually comes of the criteria. */
  typically: periodSchema.optional(),
});

/** How long one kind of data is kept: GDPR Art. 13(2)(a), Cal. Civ. Code 1798.100(a)(3). */
export const retentionSchema = z.discriminatedUnion('kind', [period, event, after, plan, criteria], {
  error: () => say(wrong.missingRetentionKind()),
});
export type Retention = z.output<typeof retentionSchema>;
