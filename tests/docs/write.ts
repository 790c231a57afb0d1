/** `npm run docs`: writes docs/requirements.md, docs/reference.md and the JSON Schemas. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generatedReference } from './reference-files.ts';
import { requirementsPage } from './requirements-page.ts';
import { disagreements, readGroups, REQUIREMENTS_PAGE } from './requirements.ts';
import { readTestTitles } from './test-titles.ts';

const groups = readGroups();
const titles = readTestTitles();
const files = { ...generatedReference(), [REQUIREMENTS_PAGE]: requirementsPage(groups, titles) };
for (const [file, text] of Object.entries(files)) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`Wrote ${file}.`);
}

const wrong = disagreements(groups, titles);
if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exitCode = 1;
}
