import { assemble } from '../../../model/assemble.ts';
import { extendLock } from '../../../model/versions/extend-lock.ts';
import { emptyLock, readLock } from '../../../model/versions/lock.ts';
import type { Content } from '../../../schema/content.ts';
import { LOCK_FILE } from '../../../schema/lock.ts';
import { clockToday, today } from '../../../today.ts';
import { words } from '../../../words/index.ts';
import type { Plan } from '../../plan/plan.ts';

/** A plan that locks its versions as well. `after`: the content as the plan leaves it. */
export function lockedPlan({ files, removed }: Plan, after: Content): Plan {
  const day = today();
  if (day > clockToday()) throw new Error(words.commands.lock.future(day));
  const { organizations } = assemble(after, { today: day, drafts: false });
  const extended = extendLock(readLock(after.lock).lock ?? emptyLock, organizations, after.archive ?? {});
  const lock = `${JSON.stringify(extended.lock, null, 2)}\n`;
  return { files: { ...files, ...extended.files, [LOCK_FILE]: lock }, removed: [...removed, LOCK_FILE] };
}
