import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readContent } from '../../src/source/tree.ts';
import type { Content } from '../../src/schema/content.ts';

const fixtures = 'tests/fixtures';

/** What is in a fixture's folder, and no content. */
const notes = ['over.txt', 'removed.txt', 'expected.txt'];

/**
 * Writes a fixture's content: the sound tree, or the fixture that `over.txt` names, with the fixture's own files over
 * it. A file in `removed.txt` is taken away.
 */
export function writeFixture(name: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  layFixture(name, folder);
}

function layFixture(name: string, folder: string): void {
  const [over = 'sound'] = linesOf(name, 'over.txt');
  if (name !== 'sound') layFixture(over, folder);
  cpSync(path.join(fixtures, name), folder, { recursive: true });
  for (const file of linesOf(name, 'removed.txt')) rmSync(path.join(folder, file), { recursive: true });
  for (const file of notes) rmSync(path.join(folder, file), { force: true });
}

/** The lines of one of a fixture's notes; none where there is no such file. */
function linesOf(name: string, note: string): string[] {
  const file = path.join(fixtures, name, note);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

/** What a file's text becomes, by its path in the content; `undefined`: the file is gone. */
export type Edits = Readonly<Record<string, string | undefined | ((text: string) => string)>>;

/** A fixture as the model gets it, with some of its files edited. */
export function readFixture(name: string, edits: Edits = {}): Content {
  // Test files run side by side: each reading has a folder of its own.
  const folder = mkdtempSync(path.join(tmpdir(), 'sayso-fixture-'));
  try {
    writeFixture(name, folder);
    for (const [file, edit] of Object.entries(edits)) editFile(path.join(folder, file), edit);
    return readContent(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function editFile(file: string, edit: Edits[string]): void {
  if (edit === undefined) return rmSync(file, { recursive: true });
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, typeof edit === 'string' ? edit : edit(readFileSync(file, 'utf8')));
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
