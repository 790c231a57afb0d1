import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { words } from '../../../words/index.ts';
import { convert } from './convert.ts';
import { isAddress, isRepository, withRepository } from './git.ts';
import { daysOfChange, fileAt } from './git-days.ts';
import type { Noted } from './noted.ts';
import { readSource, type SourceFile } from './source.ts';
import { versionText } from './version-text.ts';

const say = words.commands.importing;

export interface Single {
  text: string;
  /** The day on which the source was last changed, where it says so. */
  day: string | undefined;
  notes: Noted[];
}

interface Wanted {
  where: string;
  /** The file, where the source is a repository. */
  path: string | undefined;
  base: string | undefined;
  title: string | undefined;
  isDated: boolean;
}

/** One text as a first version: a draft, because an editor looks at all that could not be carried over. */
export async function readSingle({ where, path: inside, base, title, isDated }: Wanted): Promise<Single> {
  const { file, origin, day } = await readPlace(where, inside);
  const converted = await convert(file, { base, values: 'asked' });
  const text = versionText({
    title: converted.title ?? title,
    dateKind: day !== undefined && !isDated ? 'last-updated' : 'effective',
    kind: 'first',
    isDraft: true,
    body: converted.body,
    origin,
  });
  return { text, day, notes: converted.notes };
}

interface Found {
  file: SourceFile;
  origin: string;
  day: string | undefined;
}

async function readPlace(where: string, inside: string | undefined): Promise<Found> {
  // Only a repository has a file to name.
  const isNamed = isAddress(where) && inside !== undefined;
  if (isNamed || isRepository(where)) return readFromRepository(where, inside);
  if (isAddress(where)) return readPage(where);
  return readFile(where);
}

function readFromRepository(where: string, inside: string | undefined): Promise<Found> {
  if (inside === undefined) throw new Error(say.whichPath());
  return withRepository(where, async (repository) => {
    const last = daysOfChange(repository, inside).at(-1);
    if (last?.path === undefined) throw new Error(say.noPath(inside));
    const file = readSource(last.path, fileAt(repository, last.commit, last.path));
    return { file, origin: say.origin(last.path, last.commit), day: last.day };
  });
}

async function readPage(address: string): Promise<Found> {
  const answer = await fetch(address).catch((error: Error) => {
    throw new Error(say.noAnswer(address, reasonOf(error)));
  });
  if (!answer.ok) throw new Error(say.noPage(address, answer.status));
  const isHtml = /html/.test(answer.headers.get('content-type') ?? '');
  const name = isHtml ? `${address}.html` : new URL(address).pathname;
  return { file: readSource(name, await answer.bytes()), origin: say.originOfPage(address), day: undefined };
}

/** Node says only that it failed; the reason is below that. */
const reasonOf = ({ message, cause }: Error): string => (cause instanceof Error ? cause.message : message);

function readFile(where: string): Found {
  const entry = statSync(where, { throwIfNoEntry: false });
  if (!entry) throw new Error(say.noFile(where));
  if (!entry.isFile()) throw new Error(say.notARepository(where));
  const name = path.basename(where);
  return { file: readSource(name, readFileSync(where)), origin: say.originOfFile(name), day: undefined };
}
