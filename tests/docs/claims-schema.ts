import { withOneChoice } from '../../src/reference/choices.ts';
import { describe } from '../../src/reference/descriptions.ts';
import { mapped, rawJsonSchema, type JsonSchema } from '../../src/reference/json-schema.ts';
import { ledgerSchema } from '../ledger/claim.ts';
import { ledgerFields } from '../ledger/fields.ts';

export const CLAIMS_SCHEMA = 'tests/ledger/claims.schema.json';

/** The JSON Schema of `claims.yaml`. */
export function claimsSchema(): JsonSchema {
  const { $schema, ...schema } = mapped(rawJsonSchema(ledgerSchema), withOneChoice);
  describe(schema, ledgerFields);
  return { $schema, title: 'claims', description: String(ledgerFields['']), ...schema };
}
