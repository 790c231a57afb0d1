import { assemble } from '../../model/assemble.ts';
import type { Organization } from '../../model/organization.ts';
import { ContentError } from '../../model/problems/error.ts';
import { readLock } from '../../model/versions/lock.ts';
import type { Content } from '../../schema/content.ts';
import type { Lock } from '../../schema/lock.ts';
import { isError } from '../../schema/problem.ts';
import { contentFolder } from '../../source/loader.ts';
import { readContent } from '../../source/tree.ts';
import { today } from '../../today.ts';

/** The content, as the commands work on it. Throws all that is wrong with it: a command never builds on a mistake. */
export function readSound(): {
  content: Content;
  organizations: Organization[];
  today: string;
  folder: string;
  lock: Lock | undefined;
} {
  const content = readContent(contentFolder());
  const { organizations, problems } = assemble(content, { today: today(), drafts: true });
  const errors = problems.filter(isError);
  if (errors.length > 0) throw new ContentError(errors);
  return { content, organizations, today: today(), folder: contentFolder(), lock: readLock(content.lock).lock };
}
