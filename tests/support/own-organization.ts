import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Organization } from '../../src/model/organization.ts';
import { organizationsOf } from './model.ts';
import { orphanedTests } from './orphaned-tests.ts';

/** The organization in whose folder of tests a file is, as `content/` has it today. `file`: `import.meta.url`. */
export function ownOrganization(file: string): Organization {
  const id = path.basename(path.dirname(fileURLToPath(file)));
  const found = organizationsOf('content').find((organization) => organization.id === id);
  if (!found) throw new Error(orphanedTests(id));
  return found;
}
