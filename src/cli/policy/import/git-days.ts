import { words } from '../../../words/index.ts';
import type { Repository } from './git.ts';

const say = words.commands.importing;

/** A state of a file: the last one of a day. */
export interface DayOfChange {
  /** UTC. */
  day: string;
  commit: string;
  /** What the file was called then; `undefined` where it was taken away. */
  path: string | undefined;
}

/**
 * The days on which a file changed, oldest first, its renames followed. What counts is the line of first parents: a
 * branch changes the text when it is merged. The author's date is taken, never later than the committer's, and no
 * change is dated before the one that it builds on. `at`: the last commit that counts.
 */
export function daysOfChange({ git }: Repository, path: string, at = 'HEAD'): DayOfChange[] {
  const log = git(
    'log',
    '--follow',
    '--first-parent',
    '-m',
    '--format=%x01%H %at %ct',
    '--name-status',
    '-z',
    at,
    '--',
    path,
  );
  const states = log.toString().split('\x01').slice(1).map(readState).reverse();
  if (states.length === 0) throw new Error(say.noPath(path));
  const days = new Map<string, DayOfChange>();
  let latest = '';
  for (const { time, ...state } of states) {
    const day = new Date(time * 1000).toISOString().slice(0, 10);
    latest = day > latest ? day : latest;
    days.set(latest, { day: latest, ...state });
  }
  return [...days.values()];
}

/** `<commit> <time> <time>`, then a status and one path, or two for a rename. */
function readState(record: string): { commit: string; time: number; path: string | undefined } {
  const [head = '', status = '', ...paths] = record.split(/\0\n?|\n/).filter(Boolean);
  const [commit = '', authored, committed] = head.split(' ');
  const isGone = status.startsWith('D');
  return { commit, time: Math.min(Number(authored), Number(committed)), path: isGone ? undefined : paths.at(-1) };
}

/** A file as it was at a commit. */
export const fileAt = ({ git }: Repository, commit: string, path: string): Uint8Array =>
  git('show', `${commit}:${path}`);
