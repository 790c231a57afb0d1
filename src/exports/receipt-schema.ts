import { z } from 'zod';
import type { Organization } from '../model/organization.ts';
import { words } from '../words/index.ts';

const say = words.schemas.receipt;

const time = z.iso.datetime().describe(say.utc);

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const choice = {
  policy: z.string().describe(say.policy),
  version: z.string().describe(say.version),
  sha256: sha256.describe(say.sha256),
  notice: sha256.describe(say.notice),
  time,
  method: z.enum(['banner', 'preferences', 'gpc-override']),
  gpc: z.boolean().describe(say.gpc),
  language: z.string().describe(say.language),
  purposes: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      basis: z.enum(['essential', 'legitimate-interests', 'consent']).optional().describe(say.basis),
      granted: z.boolean().optional().describe(say.granted),
      objected: z.boolean().optional().describe(say.objected),
      time: time.describe(say.time),
      version: z.string().describe(say.purposeVersion),
      sha256: sha256.describe(say.sha256),
      notice: sha256,
      disclosureHash: z.string().describe(say.disclosureHash),
      gpc: z.boolean(),
    }),
  ),
};

/** The receipt that a visitor downloads: their record, with names. It holds no identifier of the person. */
export const receiptSchema = z.strictObject({
  $schema: z.url(),
  receipt: z.literal(1),
  organization: z.string(),
  text: z.url().describe(say.text),
  ...choice,
  history: z.array(z.strictObject(choice)).max(20).describe(say.history),
});

/** JSON Schema 2020-12 of the receipt. */
export const receiptSchemaOf = ({ urls }: Organization, site: URL | undefined): object => ({
  $id: new URL(`${urls.base}/receipt.schema.json`, site).href,
  title: say.title,
  ...z.toJSONSchema(receiptSchema),
});
