import { assemble } from '../model/assemble.ts';
import { isRealBuild, onlyOf } from '../model/settings.ts';
import { formatProblems, isError } from '../schema/problem.ts';
import { contentFolder } from '../source/loader.ts';
import { readContent } from '../source/tree.ts';
import { today } from '../today.ts';
import { words } from '../words/index.ts';

/** `npm run check:content`: everything that is wrong with the content, at once. Returns 1 where there is an error. */
function check(): number {
  const folder = contentFolder();
  const { organizations, problems } = assemble(readContent(folder), {
    today: today(),
    drafts: true,
    isReal: isRealBuild(process.env),
    only: onlyOf(process.env),
  });
  if (problems.length > 0) console.error(`${formatProblems(problems)}\n`);
  const errors = problems.filter(isError).length;
  const versions = organizations.flatMap(({ policies }) => policies.flatMap((policy) => policy.versions)).length;
  if (errors > 0) {
    console.error(words.commands.check.errors(errors, folder));
    return 1;
  }
  console.log(words.commands.check.noErrors(folder, organizations.length, versions));
  return 0;
}

try {
  process.exitCode = check();
} catch (error) {
  // A setting that cannot be used, such as SAYSO_TODAY, says so itself.
  console.error((error as Error).message);
  process.exitCode = 1;
}
