import { words } from '../../../words/index.ts';
import { convert, type Converted } from './convert.ts';
import type { Repository } from './git.ts';
import { daysOfChange, fileAt, type DayOfChange } from './git-days.ts';
import type { Noted } from './noted.ts';
import { readSource } from './source.ts';
import { versionText } from './version-text.ts';

const say = words.commands.importing;

export interface History {
  /** Texts of versions, by their day. */
  versions: Map<string, string>;
  /** Days on which the file changed, and its words did not. */
  withoutChange: string[];
  /** Days on which there was no text. */
  withoutText: string[];
  notes: Map<string, Noted[]>;
}

interface Wanted {
  path: string;
  base: string | undefined;
  /** Where neither the text nor its front matter says it. */
  title: string | undefined;
  /** The last commit that counts; without it, the one that is checked out. */
  at?: string | undefined;
}

/** Every day on which a file changed, as a version. Nobody says what kind of change it was. */
export async function readHistory(repository: Repository, { path, base, title, at }: Wanted): Promise<History> {
  const history: History = { versions: new Map(), withoutChange: [], withoutText: [], notes: new Map() };
  let before: Converted | undefined;
  for (const state of daysOfChange(repository, path, at)) {
    const converted = await convertState(repository, state, base);
    if (converted === undefined) {
      history.withoutText.push(state.day);
      continue;
    }
    const named = { ...converted, title: converted.title ?? before?.title ?? title };
    if (named.title === undefined) throw new Error(say.noTitle(state.day));
    if (before?.title === named.title && before.body === named.body) {
      history.withoutChange.push(state.day);
      continue;
    }
    history.versions.set(state.day, textOf(named, state, before === undefined));
    history.notes.set(state.day, converted.notes);
    before = named;
  }
  return history;
}

/** A day on which the file was taken away, was empty or was no text makes no version. */
async function convertState(repository: Repository, { commit, path }: DayOfChange, base: string | undefined) {
  if (path === undefined) return undefined;
  const bytes = fileAt(repository, commit, path);
  if (bytes.every(isSpace)) return undefined;
  return convert(readSource(path, bytes), { base, values: 'removed' });
}

const isSpace = (byte: number): boolean => byte <= 0x20;

const textOf = ({ title, body }: Converted, { commit, path = '' }: DayOfChange, isFirst: boolean): string =>
  versionText({
    title,
    dateKind: 'last-updated',
    kind: isFirst ? 'first' : 'not-stated',
    isDraft: false,
    body,
    origin: say.origin(path, commit),
  });
