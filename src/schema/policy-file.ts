import { z } from 'zod';
import { words } from '../words/index.ts';
import { form } from './form.ts';
import { say } from './message.ts';
import { suggestionFor } from './nearest.ts';
import { list, strict } from './strict.ts';
import { id } from './text.ts';

const wrong = words.problems.documents;

/** Kinds of documents, in the order in which an organization's pages list them. */
export const policyTypes = ['privacy', 'cookies', 'terms', 'dpa', 'security', 'other', 'imprint'] as const;
export type PolicyType = (typeof policyTypes)[number];

const type = z.enum(policyTypes, {
  error: ({ input }) => say(wrong.unknownType(input, suggestionFor(String(input), policyTypes))),
});

const notAnOrder = ({ input }: { input?: unknown }): string => say(wrong.notAnOrder(input));

/** `policy.yaml`, beside the versions of a policy: what kind of document it is. */
export const policyFileSchema = strict({
  /** Absent: what the name of the folder says. */
  type: type.optional(),
  /** Its place among the organization's documents: the lowest comes first, and those without one come last. */
  order: z
    .int({ error: notAnOrder })
    .min(1, { error: notAnOrder })
    .max(999, { error: notAnOrder })
    .meta(form('order'))
    .optional(),
  /** Whether every version is kept. Absent: yes, unless it is an imprint. */
  versioned: z.boolean({ error: ({ input }) => say(wrong.notYesOrNo(input)) }).optional(),
  /** Other policies of the organization that belong to it. */
  annexes: list(id).default([]),
});
export type PolicyFile = z.output<typeof policyFileSchema>;
