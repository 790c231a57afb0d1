import { words } from '../../words/index.ts';
import { emptyLock } from '../../model/versions/lock.ts';
import { extendLock } from '../../model/versions/extend-lock.ts';
import { clockToday } from '../../today.ts';
import { readSound } from './read.ts';
import { writeLock } from './write-lock.ts';

/**
 * Adds every version that has been in force to the lock and its text to the archive. It changes or removes nothing
 * else.
 */
export function lock(): string {
  const { content, organizations, folder, today, lock: before } = readSound();
  if (today > clockToday()) throw new Error(words.commands.lock.future(today));
  const extended = extendLock(before ?? emptyLock, organizations, content.archive ?? {});
  if (Object.keys(extended.files).length === 0) return words.commands.lock.nothing;
  writeLock(folder, extended);
  return words.commands.lock.written(folder, extended);
}
