import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Organization } from '../../src/model/organization.ts';
import { organizationsOf } from './model.ts';
import { orphanedTests } from './orphaned-tests.ts';
import { builtPages } from './pages.ts';

/** The organization in whose folder of tests a file is, as `content/` has it today. `file`: `import.meta.url`. */
export function ownOrganization(file: string): Organization {
  const id = path.basename(path.dirname(fileURLToPath(file)));
  const found = organizationsOf('content').find((organization) => organization.id === id);
  if (!found) throw new Error(orphanedTests(id));
  return found;
}

/**
 * Figures, names, regions and periods of an organization's fact sheet, as its pages must state them. A version keeps its
 * address and its text, so facts are looked for at the version's own page: they stay true when the next version comes.
 */
export function testFacts(organization: Organization, facts: Record<string, string[]>): void {
  const pages = builtPages('content');
  for (const [path, list] of Object.entries(facts)) {
    const page = pages.find((each) => each.path === organization.urls.hub + path);
    test.each(list)(`${organization.name}: ${path} states “%s”`, (fact) => {
      const text = page?.find('main')[0]?.text.replace(/\s+/g, ' ').toLowerCase();
      expect(text).toContain(fact.toLowerCase());
    });
  }
}
