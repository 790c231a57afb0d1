import { cpSync, globSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { assemble } from '../../../src/model/assemble.ts';
import { markdownHtml } from '../../../src/model/html/markdown-html.ts';
import type { Organization } from '../../../src/model/organization.ts';
import { textBelowHead } from '../../../src/model/versions/canonical.ts';
import { isError } from '../../../src/schema/problem.ts';
import { readContent } from '../../../src/source/tree.ts';
import type { Claim } from '../claim.ts';
import { linesOfFragment } from '../page-text.ts';

/** The content of one organization, in a folder where it may be changed. Nothing in it is locked. */
export function copyContent(organization: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const own = `organizations/${organization}`;
  for (const part of ['vendors', own]) cpSync(`content/${part}`, `${folder}/${part}`, { recursive: true });
  takeTranslationsAway(folder);
}

/** A translation names the text that it is of, so a source that has one could not be changed. Claims are of sources. */
export function takeTranslationsAway(folder: string): void {
  const files = (pattern: string) =>
    globSync(`organizations/*/${pattern}`, { cwd: folder }).map((file) => path.join(folder, file));
  for (const file of [...files('*/*/*.mdx'), ...files('words.*.yaml')]) rmSync(file);
  for (const file of files('*/*')) if (statSync(file).isDirectory() && readdirSync(file).length === 0) rmdirSync(file);
  for (const file of files('organization.yaml')) {
    const document = parseDocument(readFileSync(file, 'utf8'));
    if (document.has('languages')) document.deleteIn(['languages', 'others']);
    writeFileSync(file, document.toString());
  }
}

/** Every file of that content, with those first that a page most likely takes its words from. */
export const filesIn = (folder: string): string[] =>
  globSync(['organizations/**/*.mdx', 'organizations/**/*.yaml', 'vendors/*.yaml'], { cwd: folder }).map((file) =>
    path.join(folder, file),
  );

/** Runs something while a file has other words, and gives the file back its own. */
export function withFile<Result>(file: string, text: string, run: () => Result): Result {
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, text);
  try {
    return run();
  } finally {
    writeFileSync(file, before);
  }
}

/**
 * The lines of a version's text, of which tests prove that its page shows it: without a build. Nothing where the
 * claim's page shows no version, or where the content is refused.
 */
export function textLines({ page }: Claim, folder: string, today: string): string[] | undefined {
  const { organizations, problems } = assemble(readContent(folder), { today });
  if (problems.some(isError)) return undefined;
  const version = organizations.flatMap(versionsOf).find(({ policy, id }) => page === `${policy}/${id}/`);
  return version && linesOfFragment(markdownHtml(textBelowHead(version.canonical.text)));
}

const versionsOf = ({ policies }: Organization) => policies.flatMap(({ versions }) => versions);
