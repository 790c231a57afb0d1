import { z } from 'zod';
import type { Organization } from '../model/organization.ts';

const time = z.iso.datetime().describe('UTC');

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const choice = {
  policy: z.string().describe('Organization and policy: `altaclario/privacy`'),
  version: z.string().describe('The version in force then: `2026-06-03`'),
  sha256: sha256.describe('Of the canonical text of that version'),
  time,
  method: z.enum(['banner', 'preferences', 'gpc-override']),
  gpc: z.boolean().describe('Whether the browser sent Global Privacy Control'),
  language: z.string().describe('BCP 47, of the page'),
  purposes: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      basis: z
        .enum(['essential', 'legitimate-interests', 'consent'])
        .optional()
        .describe('Absent: the purpose is no longer there'),
      granted: z.boolean().describe('For legitimate interests, false is an objection'),
      time: time.describe('When this purpose was last decided on'),
      version: z.string().describe('The version in force then'),
      sha256: sha256.describe('Of the canonical text of that version'),
      disclosureHash: z.string().describe('Hash over what the purpose disclosed then'),
      gpc: z.boolean(),
    }),
  ),
};

/** The receipt that a visitor downloads: their record, with names. It holds no identifier of the person. */
export const receiptSchema = z.strictObject({
  $schema: z.url(),
  receipt: z.literal(1),
  organization: z.string(),
  text: z.url().describe('Where the text is published; its bytes have the fingerprint `sha256`'),
  ...choice,
  history: z.array(z.strictObject(choice)).max(20).describe('Earlier choices, newest first'),
});

/** JSON Schema 2020-12 of the receipt. */
export const receiptSchemaOf = ({ urls }: Organization, site: URL | undefined): object => ({
  $id: new URL(`${urls.base}/receipt.schema.json`, site).href,
  title: 'Consent receipt',
  ...z.toJSONSchema(receiptSchema),
});
