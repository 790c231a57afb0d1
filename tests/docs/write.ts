/** `npm run docs`: writes docs/requirements.md. */
import { writeFileSync } from 'node:fs';
import { requirementsPage } from './requirements-page.ts';
import { disagreements, readGroups, REQUIREMENTS_PAGE } from './requirements.ts';
import { readTestTitles } from './test-titles.ts';

const groups = readGroups();
const titles = readTestTitles();
writeFileSync(REQUIREMENTS_PAGE, requirementsPage(groups, titles));
console.log(`Wrote ${REQUIREMENTS_PAGE}.`);

const wrong = disagreements(groups, titles);
if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exitCode = 1;
}
