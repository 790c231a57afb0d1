import { z } from 'zod';
import { policyTypes } from '../model/documents.ts';
import { words } from '../words/index.ts';
import { basisSchema, disclosureSchema } from './disclosure-schema.ts';

const say = words.schemas.policies;

const date = z.string().describe(say.date);
const url = z.url();
const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe(say.sha256);
const period = z.string().describe(say.period);

const retention = z
  .strictObject({
    data: z.string().describe(say.retention.data),
    kept: z.array(z.string()).describe(say.retention.kept),
    terms: z.array(
      z.strictObject({
        plan: z.string().optional().describe(say.retention.plan),
        event: z.string().optional().describe(say.retention.event),
        period: period.optional().describe(say.retention.period),
        bound: z.enum(['exactly', 'up-to', 'at-least']),
        isUsual: z.literal(true).optional().describe(say.retention.isUsual),
      }),
    ),
    note: z.string().optional(),
  })
  .describe(say.retention.about);

const tracker = z.strictObject({
  id: z.string(),
  vendor: z.string(),
  runs: z.enum(['product', 'website', 'this-site']).describe(say.tracker.runs),
  items: z
    .array(
      z.strictObject({
        name: z.string().describe(say.tracker.name),
        kind: z.enum(['cookie', 'local-storage', 'session-storage', 'indexed-db', 'cache']),
        lifetime: z.string().describe(say.tracker.lifetime),
        use: z.string(),
        httpOnly: z.boolean().optional().describe(say.tracker.httpOnly),
      }),
    )
    .optional()
    .describe(say.tracker.items),
  contacts: z.array(z.string()).describe(say.tracker.contacts),
});

const purpose = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    basis: basisSchema.optional().describe(say.purpose.basis),
    interest: z.string().optional().describe(say.purpose.interest),
    shortForm: z.string().describe(say.purpose.shortForm),
    description: z.string(),
    trackers: z.array(tracker),
  })
  .describe(say.purpose.about);

const subprocessor = z
  .strictObject({
    service: z.string(),
    vendor: z.string().optional().describe(say.subprocessor.vendor),
    purpose: z.string().optional(),
    data: z.string().optional(),
    country: z.string().optional(),
    region: z.string().optional(),
  })
  .describe(say.subprocessor.about);

/** The text of a version in one language. */
const text = z.strictObject({
  language: z.string().describe(say.text.language),
  title: z.string(),
  url,
  markdown: url,
  sha256: sha256.optional(),
  translates: sha256.optional().describe(say.text.translates),
  translator: z.string().optional(),
  published: date.optional().describe(say.text.published),
});

const version = z.strictObject({
  version: date.describe(say.version.id),
  status: z.enum(['draft', 'upcoming', 'in-force', 'superseded']).describe(say.version.status),
  title: z.string(),
  dateKind: z.enum(['effective', 'last-updated', 'first-published']).describe(say.version.dateKind),
  kind: z.enum(['first', 'editorial', 'material', 'not-stated']).describe(say.version.kind),
  changes: z.array(z.string()).describe(say.version.changes),
  reconsent: z
    .union([z.enum(['all', 'none']), z.array(z.string())])
    .optional()
    .describe(say.version.reconsent),
  announced: date.optional(),
  lateReason: z.string().optional().describe(say.version.lateReason),
  justification: z.string().optional().describe(say.version.justification),
  corrections: z.array(z.strictObject({ date, what: z.string(), before: sha256, after: sha256 })),
  url: url.describe(say.version.url),
  markdown: url.describe(say.version.markdown),
  sha256: sha256.optional().describe(say.version.sha256),
  markdownBySha256: url.optional().describe(say.version.markdownBySha256),
  texts: z.array(text).describe(say.version.texts),
  earlierTexts: z
    .array(z.strictObject({ sha256, url, markdown: url, redline: url.describe(say.version.redlineOfCorrection) }))
    .describe(say.version.earlierTexts),
  redline: url.optional().describe(say.version.redline),
  redlineToInForce: url.optional().describe(say.version.redlineToInForce),
  processing: z
    .array(z.strictObject({ purpose: z.string(), basis: z.string().optional(), note: z.string().optional() }))
    .describe(say.version.processing),
  retention: z.array(retention),
  rights: z.array(z.strictObject({ right: z.string(), how: z.string() })).describe(say.version.rights),
  purposes: z.array(purpose).describe(say.version.onItsDate),
  subprocessors: z.array(subprocessor).describe(say.version.onItsDate),
});

/** `policies.json`: all that an organization's pages say, for programs. Served with its JSON Schema beside it. */
export const policiesSchema = z.strictObject({
  $schema: url,
  organization: z.strictObject({
    id: z.string(),
    name: z.string(),
    legalName: z.string().describe(say.legalName),
    fictional: z.boolean().describe(say.fictional),
    url,
  }),
  languages: z
    .strictObject({ source: z.string(), others: z.array(z.string()), prevails: z.string().describe(say.prevails) })
    .describe(say.languages),
  asOf: z.string().describe(say.asOf),
  policies: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      type: z.enum(policyTypes).describe(say.policyType),
      versioned: z.boolean().describe(say.versioned),
      annexes: z.array(z.string()).describe(say.annexes),
      url: url.describe(say.inForce),
      history: url.optional().describe(say.history),
      inForce: date.optional(),
      versions: z.array(version).describe(say.newestFirst),
    }),
  ),
  offered: z.array(z.strictObject({ title: z.string(), how: z.string(), url: url.optional() })).describe(say.offered),
  notices: z.array(z.strictObject({ sha256, url, isCurrent: z.boolean() })).describe(say.notices),
  disclosures: z.array(disclosureSchema),
});
export type Policies = z.output<typeof policiesSchema>;
