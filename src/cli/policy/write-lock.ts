import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LOCK_FILE, type Lock } from '../../schema/lock.ts';

/**
 * Writes the archive's texts first and the lock last: where it is cut short, the lock never names a text that is
 * missing.
 */
export function writeLock(folder: string, { lock, files }: { lock: Lock; files: Record<string, string> }): void {
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  writeFileSync(path.join(folder, LOCK_FILE), `${JSON.stringify(lock, null, 2)}\n`);
}
