import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readContent } from '../../src/source/tree.ts';
import type { Content } from '../../src/schema/content.ts';

const fixtures = 'tests/fixtures';

/**
 * Writes a fixture's content: the sound tree, with the fixture's own files over it. A file in `removed.txt` is taken
 * away. `expected.txt` is no content.
 */
export function writeFixture(name: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(path.join(fixtures, 'sound'), folder, { recursive: true });
  if (name !== 'sound') cpSync(path.join(fixtures, name), folder, { recursive: true });
  const removed = path.join(folder, 'removed.txt');
  for (const file of existsSync(removed) ? readFileSync(removed, 'utf8').split('\n').filter(Boolean) : [])
    rmSync(path.join(folder, file), { recursive: true });
  for (const file of ['removed.txt', 'expected.txt']) rmSync(path.join(folder, file), { force: true });
}

/** A fixture as the model gets it. */
export function readFixture(name: string): Content {
  // Test files run side by side: each reading has a folder of its own.
  const folder = mkdtempSync(path.join(tmpdir(), 'sayso-fixture-'));
  try {
    writeFixture(name, folder);
    return readContent(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The content of one invented organization, with the vendors and without a lock. */
export function contentOf(id: string): Content {
  const { vendors, ...content } = readContent('tests/site');
  const own = <Each extends { file: string }>(entries: Each[]): Each[] =>
    entries.filter(({ file }) => file.startsWith(`organizations/${id}/`));
  return {
    site: [],
    vendors,
    organizations: own(content.organizations),
    trackers: own(content.trackers),
    subprocessors: own(content.subprocessors),
    documents: own(content.documents),
    policies: own(content.policies),
    translations: own(content.translations),
    wordings: own(content.wordings),
    misplaced: [],
  };
}
