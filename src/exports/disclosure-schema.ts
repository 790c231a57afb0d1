import { z } from 'zod';
import { words } from '../words/index.ts';

const say = words.schemas.policies.disclosure;

/** On which ground a purpose runs. */
export const basisSchema = z.enum(['essential', 'legitimate-interests', 'consent']);

/** What a purpose discloses or disclosed, and the hash that records keep of it. */
export const disclosureSchema = z
  .strictObject({
    purpose: z.string(),
    hash: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .describe(say.hash),
    isCurrent: z.boolean(),
    uncovered: z.array(z.string()).optional().describe(say.uncovered),
    disclosure: z
      .strictObject({
        format: z.literal(1),
        basis: basisSchema.optional(),
        interest: z.string().optional(),
        shortForm: z.string(),
        description: z.string(),
        trackers: z.array(
          z.strictObject({
            id: z.string(),
            vendor: z.string().describe(say.vendor),
            about: z.string().optional(),
            hosts: z.record(z.string(), z.array(z.string())),
            settings: z.record(z.string(), z.unknown()).optional().describe(say.settings),
            items: z.array(z.strictObject({ name: z.string(), kind: z.string(), lifetime: z.string() })),
          }),
        ),
        endedBy: z.string().optional().describe(say.endedBy),
      })
      .describe(say.made),
  })
  .describe(say.about);
