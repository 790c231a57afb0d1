import { assemble } from '../model/assemble.ts';
import { formatProblems, isError } from '../schema/problem.ts';
import { contentFolder } from '../source/loader.ts';
import { readContent } from '../source/tree.ts';
import { today } from '../today.ts';

/** `npm run check:content`: everything that is wrong with the content, at once, in seconds. Exit code 1 where there is an error. */
function check(): number {
  const folder = contentFolder();
  const { organizations, problems } = assemble(readContent(folder), {
    today: today(),
    drafts: true,
    only: process.env['SAYSO_ORGANIZATION'] || undefined,
  });
  if (problems.length > 0) console.error(`${formatProblems(problems)}\n`);
  const errors = problems.filter(isError).length;
  const versions = organizations.flatMap(({ policies }) => policies.flatMap((policy) => policy.versions)).length;
  if (errors > 0) console.error(`${errors === 1 ? '1 error' : `${errors} errors`} in ${folder}/.`);
  else console.log(`${folder}/ is sound: ${organizations.length} organizations, ${versions} versions.`);
  return errors > 0 ? 1 : 0;
}

try {
  process.exitCode = check();
} catch (error) {
  // Settings such as SAYSO_TODAY say themselves what is wrong with them.
  console.error((error as Error).message);
  process.exitCode = 1;
}
