import { assemble } from '../../model/assemble.ts';
import { ContentError } from '../../model/content-error.ts';
import { readLock } from '../../model/versions/lock.ts';
import { migrateLock } from '../../model/versions/migrate-lock.ts';
import { isError } from '../../schema/problem.ts';
import { contentFolder } from '../../source/loader.ts';
import { readContent } from '../../source/tree.ts';
import { today } from '../../today.ts';
import { words } from '../../words/index.ts';
import { writeLock } from './write-lock.ts';

/**
 * Brings the lock to the form that this version of Sayso writes. Published texts and their fingerprints stay as they
 * are.
 */
export function migrate(): string {
  const folder = contentFolder();
  const content = readContent(folder);
  if (content.lock === undefined || readLock(content.lock).format === undefined) return words.commands.migrate.nothing;
  const { organizations, problems } = assemble(
    { ...content, lock: undefined, archive: {} },
    { today: today(), drafts: true },
  );
  const errors = problems.filter(isError);
  if (errors.length > 0) throw new ContentError(errors);
  const migrated = migrateLock(content.lock, organizations, content.archive);
  if (migrated.problems.length > 0) throw new ContentError(migrated.problems);
  writeLock(folder, migrated);
  const { problems: left } = assemble(readContent(folder), { today: today(), drafts: true });
  return words.commands.migrate.written(
    folder,
    Object.keys(migrated.lock.versions).length,
    left.filter(isError).length,
  );
}
