import { assemble } from '../../model/assemble.ts';
import { ContentError } from '../../model/content-error.ts';
import type { Organization } from '../../model/organization.ts';
import { readLock } from '../../model/versions/lock.ts';
import type { Content } from '../../schema/content.ts';
import type { Lock } from '../../schema/lock.ts';
import { isError } from '../../schema/problem.ts';
import { contentFolder } from '../../source/loader.ts';
import { readContent } from '../../source/tree.ts';
import { today } from '../../today.ts';

/** The content that the commands work on. Throws all that is wrong with it: a command never builds on an error. */
export function readSound(): {
  content: Content;
  organizations: Organization[];
  today: string;
  folder: string;
  lock: Lock | undefined;
} {
  const content = readContent(contentFolder());
  const organizations = soundIn(content, true);
  return { content, organizations, today: today(), folder: contentFolder(), lock: readLock(content.lock).lock };
}

/**
 * What is shown of a content to everybody. A translation that is a draft is not: its version is in force without it.
 */
export const publicIn = (content: Content): Organization[] => soundIn(content, false);

function soundIn(content: Content, drafts: boolean): Organization[] {
  const { organizations, problems } = assemble(content, { today: today(), drafts });
  const errors = problems.filter(isError);
  if (errors.length > 0) throw new ContentError(errors);
  return organizations;
}
