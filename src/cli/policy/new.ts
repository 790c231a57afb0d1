import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { words } from '../../words/index.ts';
import { earlierBy, startOf } from '../../model/text/dates.ts';
import { isDate } from '../../schema/date.ts';
import { oneOf } from '../../words/quote.ts';
import { readSound } from './read.ts';

/** What stands where an editor has to decide. The check refuses it, so that none can be forgotten. */
const FILL_IN = { kind: '[[editorial or material]]', changes: ['[[What changed, in one plain sentence]]'] };

/** Facts of the old version only. */
const notCopied = ['reconsent', 'announced', 'lateReason', 'justification', 'corrections', 'draft'];

/** Makes the next version of a policy from the one that it will replace, and marks what must be filled in. */
export function newVersion(name = '', date = ''): string {
  const { organizations, folder, today } = readSound();
  const policies = organizations.flatMap(({ id, notice, policies: own }) =>
    own.map((policy) => ({ name: `${id}/${policy.id}`, policy, notice })),
  );
  const { policy, notice } = policies.find((each) => each.name === name) ?? {};
  if (!policy) throw new Error(`There is no policy “${name}”. Write ${oneOf(policies.map((each) => each.name))}.`);
  if (!isDate(date)) throw new Error(`“${date}” is no date. Write a day as 2027-01-15, or a month as 2027-01.`);
  const twin = policy.versions.find(({ id }) => startOf(id) === startOf(date));
  if (twin) throw new Error(`There is a version of that date already: ${folder}/${twin.file}.`);
  if (startOf(date) < startOf(policy.current.id))
    throw new Error(
      `${date} is before the version of ${policy.current.id}, which ${policy.inForce ? 'is in force' : 'comes first'}. Take a later date.`,
    );
  if (startOf(date) < today) throw new Error(`${date} is past, and nobody can be told before it. Take a day to come.`);
  // What is coming is not undone by what comes after it.
  const base =
    policy.versions.find(({ id, status }) => status !== 'draft' && startOf(id) < startOf(date)) ?? policy.current;
  const file = `${path.posix.dirname(base.file)}/${date}.mdx`;
  writeFileSync(
    path.join(folder, file),
    nextText(readFileSync(path.join(folder, base.file), 'utf8'), notice && today),
    { flag: 'wx' },
  );
  return `Made ${folder}/${file} from the version of ${base.id}.\nFill in what stands in [[double brackets]], change the text, and run npm run check:content.${notice ? noticeLine(notice, date) : ''}`;
}

const noticeLine = (notice: string, date: string): string =>
  `\nA material change is announced ${words.periodInWords(notice)} ahead: publish the file by ${earlierBy(notice, date)}, and set \`announced\` to the day on which you do.`;

/** The text of the next version: the old one, with its keys kept in order and their comments. `announced`: the day it is announced, where a period of notice was promised. */
export function nextText(text: string, announced?: string): string {
  const [, front = '', body = ''] = /^---\r?\n([\s\S]*?\n)---\r?\n([\s\S]*)$/.exec(text) ?? [];
  const document = parseDocument(front);
  for (const key of notCopied) document.delete(key);
  if (announced) document.set('announced', announced);
  document.set('kind', FILL_IN.kind);
  document.set('changes', document.createNode(FILL_IN.changes));
  return `---\n${document.toString({ lineWidth: 0 })}---\n${body}`;
}
