import { z } from 'zod';

const date = z.string().describe('ISO 8601: a day, 2026-06-03, or a month, 2026-02');
const url = z.url();
const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256, hexadecimal');
const period = z.string().describe('ISO 8601 duration, such as P90D');

const retention = z
  .strictObject({
    data: z.string().describe('What is kept'),
    kept: z.array(z.string()).describe('How long, in words'),
    terms: z.array(
      z.strictObject({
        plan: z.string().optional().describe('Of the customer; absent: for all'),
        event: z.string().optional().describe('What the period starts after'),
        period: period.optional().describe('Absent: by criteria, no longer than until the event, or as agreed'),
        bound: z.enum(['exactly', 'up-to', 'at-least']),
      }),
    ),
    note: z.string().optional(),
  })
  .describe('GDPR Art. 13(2)(a)');

const tracker = z.strictObject({
  id: z.string(),
  vendor: z.string(),
  runs: z
    .enum(['product', 'website', 'this-site'])
    .describe('Where it runs: in the product, on the website, or on the pages of this site'),
  items: z
    .array(
      z.strictObject({
        name: z.string().describe('`*` stands for any run of characters'),
        kind: z.enum(['cookie', 'local-storage', 'session-storage', 'indexed-db', 'cache']),
        lifetime: z.string().describe('ISO 8601 duration, `session`, `until-deleted` or `not-stated`'),
        use: z.string(),
      }),
    )
    .optional()
    .describe('What it stores on the device; absent: not stated'),
  contacts: z.array(z.string()).describe('Hosts, as sources of a Content-Security-Policy'),
});

const purpose = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    basis: z.enum(['essential', 'legitimate-interests', 'consent']).optional().describe('Absent: not stated'),
    trackers: z.array(tracker),
  })
  .describe('What a visitor can say yes or no to (ePrivacy Directive Art. 5(3))');

const subprocessor = z
  .strictObject({
    service: z.string(),
    vendor: z.string().optional().describe('Absent: on request, or not stated'),
    purpose: z.string().optional(),
    data: z.string().optional(),
    country: z.string().optional(),
    region: z.string().optional(),
  })
  .describe('GDPR Art. 13(1)(e) and 28');

const version = z.strictObject({
  version: date.describe('Its date, which is its id for ever'),
  status: z.enum(['draft', 'upcoming', 'in-force', 'superseded']).describe('On the day `asOf`'),
  title: z.string(),
  dateKind: z.enum(['effective', 'last-updated', 'first-published']).describe('What the date is'),
  kind: z.enum(['first', 'editorial', 'material']),
  changes: z.array(z.string()).describe('What changed, in the words of the organization'),
  reconsent: z
    .union([z.enum(['all', 'none']), z.array(z.string())])
    .optional()
    .describe('Whose consent it ends: all, none, or that for these purposes'),
  announced: date.optional(),
  lateReason: z.string().optional().describe('Why it was announced later than promised'),
  justification: z.string().optional().describe('Why a change that usually is material is editorial'),
  corrections: z.array(z.strictObject({ date, what: z.string(), before: sha256, after: sha256 })),
  url: url.describe('The page of this version for ever'),
  markdown: url.describe('Its canonical text'),
  sha256: sha256.describe('Of the bytes of the canonical text'),
  redline: url.optional().describe('What changed against the version before'),
  redlineToInForce: url.optional().describe('What has changed since, up to the version in force'),
  processing: z
    .array(z.strictObject({ purpose: z.string(), basis: z.string().optional(), note: z.string().optional() }))
    .describe('GDPR Art. 13(1)(c)'),
  retention: z.array(retention),
  rights: z.array(z.strictObject({ right: z.string(), how: z.string() })).describe('GDPR Art. 13(2)(b) to (d)'),
  purposes: z.array(purpose).describe('As they stood on the date of the version'),
  subprocessors: z.array(subprocessor).describe('As they stood on the date of the version'),
});

/** `policies.json`: everything that an organization's pages say, for programs. Served with its JSON Schema beside it. */
export const policiesSchema = z.strictObject({
  $schema: url,
  organization: z.strictObject({
    id: z.string(),
    name: z.string(),
    legalName: z.string().describe('`not-stated` where it is not'),
    fictional: z.boolean().describe('Invented, as an example'),
    url,
  }),
  asOf: z.string().describe('The day that states are given for; ISO 8601, UTC'),
  policies: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      url: url.describe('The version in force'),
      history: url,
      inForce: date.optional(),
      versions: z.array(version).describe('Newest first'),
    }),
  ),
});
export type Policies = z.output<typeof policiesSchema>;
