import path from 'node:path';
import { LOCK_FILE } from '../../schema/lock.ts';
import { words } from '../../words/index.ts';
import type { Removal } from './removal.ts';

const say = words.commands.organization;

/** What was removed, as paths from the project's folder. */
export function removedInWords({ removed, locked }: Removal, folder: string): string {
  const lines = removed.map((file) => {
    const shown = path.posix.join(folder, file);
    return file === LOCK_FILE ? say.lockEntries(locked, shown) : shown;
  });
  return say.removed(lines);
}
