import { assemble } from '../model/assemble.ts';
import { formatProblems, isError } from '../schema/problem.ts';
import { contentFolder } from '../source/loader.ts';
import { readContent } from '../source/tree.ts';
import { today } from '../today.ts';

/** `npm run check:content`: everything that is wrong with the content, at once, in seconds. Exit code 1 where there is an error. */
const { organizations, problems } = assemble(readContent(contentFolder()), { today: today(), drafts: true, only: process.env['SAYSO_ORGANIZATION'] || undefined });
if (problems.length > 0) console.error(`${formatProblems(problems)}\n`);
const errors = problems.filter(isError).length;
if (errors > 0) {
  console.error(`${errors === 1 ? '1 error' : `${errors} errors`} in ${contentFolder()}/.`);
  process.exitCode = 1;
} else {
  const versions = organizations.flatMap(({ policies }) => policies.flatMap((policy) => policy.versions)).length;
  console.log(`${contentFolder()}/ is sound: ${organizations.length} organizations, ${versions} versions.`);
}
