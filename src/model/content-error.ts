import { formatProblems, type Problem } from '../schema/problem.ts';
import { words } from '../words/index.ts';

/** Thrown where content with errors would be used: all its problems at once. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${words.commands.check.problems(problems.length)}\n\n${formatProblems(problems)}\n`);
    this.name = 'ContentError';
    this.problems = problems;
    // Astro prints the stack below the problems. It says nothing of the content.
    this.stack = '';
  }
}
