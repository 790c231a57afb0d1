import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { extendLock, readLock } from '../../model/versions/lock.ts';
import { LOCK_FILE } from '../../schema/lock.ts';
import { clockToday } from '../../today.ts';
import { readSound } from './read.ts';

/** Adds every version that has been in force to the lock. It can change or remove nothing. */
export function lock(): string {
  const { content, organizations, folder, today } = readSound();
  if (today > clockToday())
    throw new Error(`SAYSO_TODAY is ${today}, which is still to come: what has not been in force cannot be locked.`);
  const { lock: before } = readLock(content.lock);
  const { lock: after, added } = extendLock(before ?? { format: 1, versions: {} }, organizations);
  if (added.length === 0) return 'Every version that has been in force is in the lock already.';
  writeFileSync(path.join(folder, LOCK_FILE), `${JSON.stringify(after, null, 2)}\n`);
  return `Added to ${folder}/${LOCK_FILE}:\n${added.map((key) => `  ${key}`).join('\n')}\nCommit the file.`;
}
