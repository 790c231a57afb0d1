import { words } from '../../words/index.ts';
import { emptyLock } from '../../model/versions/lock.ts';
import { extendLock } from '../../model/versions/extend-lock.ts';
import { clockToday } from '../../today.ts';
import { nameLockedTexts } from './name-locked-texts.ts';
import { publicIn, readSound } from './read.ts';
import { writeLock } from './write-lock.ts';

/**
 * Adds every version that has been in force to the lock and its text to the archive. It changes or removes nothing
 * else, but that translations then name the fingerprint of the locked text.
 */
export function lock(): string {
  const { content, organizations, folder, today, lock: before } = readSound();
  if (today > clockToday()) throw new Error(words.commands.lock.future(today));
  const extended = extendLock(before ?? emptyLock, publicIn(content), content.archive ?? {});
  const hasNew = Object.keys(extended.files).length > 0;
  if (hasNew) writeLock(folder, extended);
  const named = nameLockedTexts(content, { folder, organizations, lock: extended.lock });
  if (!hasNew && named.length === 0) return words.commands.lock.nothing;
  return words.commands.lock.written(folder, { ...extended, named });
}
