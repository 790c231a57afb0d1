import type { Claim, SharedFalsehoods } from '../claim.ts';
import { proofsOf } from '../claim.ts';
import { changeOf, type Change } from '../falsehood.ts';
import { namedTest, patternOf } from '../named-tests.ts';
import type { ProvingProject, TestRun } from './project.ts';

const isNamed = (test: string) => {
  const pattern = new RegExp(patternOf(namedTest(test).title), 's');
  return (title: string): boolean => pattern.test(title);
};

/** Why a test that is named proves nothing, as things are; nothing: it passes. */
export function whyNotPassing(test: string, { passed, failed, output }: TestRun): string | undefined {
  if (failed.some(isNamed(test))) return `“${test}” fails already, while nothing is false.`;
  return passed.some(isNamed(test)) ? undefined : `“${test}” was not run: ${output}`;
}

/** One change, and one test that must notice it. */
export interface Trial {
  test: string;
  change: Change;
}

export const trialsOf = (claim: Claim, shared: SharedFalsehoods): Trial[] =>
  proofsOf(claim).flatMap(({ test, false: falsehood }) =>
    falsehood === undefined ? [] : [{ test, change: changeOf(falsehood, claim, shared) }],
  );

/** Makes one change, and says of each test why it did not notice; nothing: it did. */
export function whyUnnoticed(
  change: Change,
  tests: readonly string[],
  project: ProvingProject,
): Map<string, string | undefined> {
  const what = `“${change.replace}” → “${change.by}” in ${change.file}`;
  const found = new Map<string, string | undefined>();
  project.withChange(change, tests, (rebuild) => {
    // The sites are built with the change once, for the first of its tests.
    let left = rebuild;
    for (const test of tests) {
      found.set(test, whyPassing(test, project.run([test], { rebuild: left, stops: true }), what));
      left = [];
    }
  });
  return found;
}

function whyPassing(test: string, { passed, failed, output }: TestRun, what: string): string | undefined {
  if (failed.some(isNamed(test))) return undefined;
  return passed.length > 0 ? `“${test}” passes with ${what}.` : `“${test}” could not be run with ${what}: ${output}`;
}
