import { schemaFiles, schemaText } from '../../src/reference/files.ts';
import { CLAIMS_SCHEMA, claimsSchema } from './claims-schema.ts';
import { REFERENCE_PAGE, referencePage } from './reference-page.ts';

/** What `npm run docs` writes from the schemas and their descriptions: the text of each file by its path. */
export function generatedReference(): Record<string, string> {
  const schemas = Object.entries(schemaFiles()).map(([file, text]) => [`content/${file}`, text]);
  return {
    [REFERENCE_PAGE]: referencePage(),
    [CLAIMS_SCHEMA]: schemaText(claimsSchema()),
    ...Object.fromEntries(schemas),
  };
}

/** What a file that is out of date says. */
export const outOfDate = (file: string): string =>
  `${file} does not follow the schemas and their descriptions (src/words/editors/fields/): run npm run docs.`;
