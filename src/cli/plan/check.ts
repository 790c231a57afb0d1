import { assemble } from '../../model/assemble.ts';
import type { Content } from '../../schema/content.ts';
import { formatProblems, isError, type Problem } from '../../schema/problem.ts';
import { today } from '../../today.ts';
import { words } from '../../words/index.ts';
import { contentAfter, type Plan } from './plan.ts';

/**
 * The content after a plan. Throws, with all problems, where the plan would bring an error that was not there before: a
 * command may help with content that has errors, and never adds one.
 */
export function checkPlan(content: Content, plan: Plan): Content {
  const after = contentAfter(content, plan);
  const known = new Set(errorsIn(content).map(keyOf));
  const added = errorsIn(after).filter((problem) => !known.has(keyOf(problem)));
  if (added.length > 0) throw new Error(words.commands.plans.refused(formatProblems(added)));
  return after;
}

const errorsIn = (content: Content): Problem[] =>
  assemble(content, { today: today(), drafts: true }).problems.filter(isError);

const keyOf = ({ file, line, message }: Problem): string => JSON.stringify([file, line, message]);
