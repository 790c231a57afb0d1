import { formatProblems } from '../../schema/problem.ts';
import { contentFolder } from '../../source/loader.ts';
import { readContent } from '../../source/tree.ts';
import { today } from '../../today.ts';
import { words } from '../../words/index.ts';
import { readFlags } from '../flags.ts';
import { nameOf } from '../languages.ts';
import { inLines } from '../organization/open-places.ts';
import { carryOut } from '../plan/carry-out.ts';
import { beginningsOf, type Beginnings } from './translate/files.ts';
import { missingOf } from './translate/missing.ts';
import { sourcesIn } from './translate/sources.ts';
import { targetOf, type Target } from './translate/target.ts';

const { organization: sayOrganization, translate: say } = words.commands;

/**
 * Makes the files that a policy needs in another language, with everything to fill in, and says what is still missing.
 * What is there stays as it is, so that it can be run again at any time.
 */
export function translate(...args: string[]): string {
  const { rest } = readFlags(args, { texts: [], switches: [] }, 2);
  const [name, language] = rest;
  if (name === undefined || language === undefined) throw new Error(say.usage);
  const folder = contentFolder();
  const content = readContent(folder);
  const target = targetOf(name, language, sourcesIn(content, today()));
  const beginnings = beginningsOf(target, content, { folder, today: today() });
  if (Object.keys(beginnings.plan.files).length > 0) carryOut(folder, beginnings.plan);
  return [...madeInWords(beginnings, target, folder), ...missingInWords(target, folder)].join('\n\n');
}

function madeInWords({ made, declared, sentences, plan }: Beginnings, { language }: Target, folder: string): string[] {
  const wording = Object.keys(plan.files).find((file) => file.endsWith('.yaml') && file !== declared);
  return [
    ...(made.length > 0 ? [sayOrganization.made(made.map((file) => `${folder}/${file}`))] : []),
    ...(declared === undefined ? [] : [say.declared(`${folder}/${declared}`, language)]),
    ...(wording === undefined ? [] : [say.added(sentences, `${folder}/${wording}`)]),
  ];
}

/** What is missing, read again from the files, and what to do about it. */
function missingInWords(target: Target, folder: string): string[] {
  const { name, language } = target;
  const { open, problems, corrected, drafts } = missingOf(target, readContent(folder), today());
  const isComplete = open.length + problems.length + drafts.length === 0;
  if (isComplete) return [say.complete(name, nameOf(language))];
  return [
    ...(open.length > 0 ? [say.open(inLines(open, folder))] : []),
    ...corrected.map(({ file, what }) => say.corrected(`${folder}/${file}`, what)),
    ...(problems.length > 0 ? [say.problems(formatProblems(problems))] : []),
    ...(drafts.length > 0 ? [say.drafts(drafts.map((file) => `${folder}/${file}`))] : []),
    say.next(name, language),
  ];
}
