import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isScalar, parseDocument, type Document } from 'yaml';
import type { Policy, Version } from '../../model/organization.ts';
import { earlierBy, startOf } from '../../model/text/dates.ts';
import type { Content } from '../../schema/content.ts';
import { isDate } from '../../schema/date.ts';
import { contentFolder } from '../../source/loader.ts';
import { readContent } from '../../source/tree.ts';
import { today } from '../../today.ts';
import { words } from '../../words/index.ts';
import { readFlags } from '../flags.ts';
import { readDay, rules } from '../organization/rules.ts';
import { defaultRegimes, isNewDocument, newDocument, typeOf } from './new-document.ts';
import { readSound } from './read.ts';
import { declaredBy } from './texts.ts';

const say = words.commands.new;

/** Keys that are true of the old version only. */
const notCopied = ['reconsent', 'announced', 'lateReason', 'justification', 'corrections', 'draft'];

/** Makes the next version of a policy, or the first version of a new document. */
export function newVersion(...args: string[]): string {
  const { texts, rest } = readFlags(args, { texts: ['type', 'regimes'], switches: [] }, 2);
  const [name = '', date] = rest;
  const [organization = '', policy = ''] = name.split('/');
  const content = readContent(contentFolder());
  if (!isNewDocument(organization, policy, content)) return nextVersion(name, date ?? '');
  return newDocument(
    {
      organization,
      policy,
      type: typeOf(organization, policy, texts.type),
      date: readDay(date ?? today()),
      regimes: texts.regimes === undefined ? defaultRegimes : rules.regimes(texts.regimes),
    },
    content,
    contentFolder(),
  );
}

/** Makes the next version of a policy from the one that it will replace, and marks what must be filled in. */
function nextVersion(name: string, date: string): string {
  const { content, organizations, folder, today } = readSound();
  const policies = organizations.flatMap(({ id, notice, policies: own }) =>
    own.map((policy) => ({ id, name: `${id}/${policy.id}`, policy, notice })),
  );
  const chosen = policies.find((each) => each.name === name);
  if (!chosen)
    throw new Error(
      say.noPolicy(
        name,
        policies.map((each) => each.name),
      ),
    );
  const { id, policy, notice } = chosen;
  refuseDate(date, policy, { folder, today });
  const base = replacedBy(date, policy);
  const file = `${path.posix.dirname(base.file)}/${date}.mdx`;
  const text = readFileSync(path.join(folder, base.file), 'utf8');
  writeFileSync(path.join(folder, file), nextText(text, notice && today), { flag: 'wx' });
  return [
    say.made(`${folder}/${file}`, base.id),
    ...(notice ? [say.announceBy(notice, earlierBy(notice, date))] : []),
    ...translationsToCome(id, name, content),
  ].join('\n');
}

/** Which texts in other languages the version needs, and which it may have. */
function translationsToCome(organization: string, name: string, content: Content): string[] {
  const declared = declaredBy(organization, content);
  return [true, false].flatMap((isRequired) => {
    const tags = declared.filter((each) => each.isRequired === isRequired).map(({ language }) => language);
    return tags.length > 0 ? [say.translateInto(name, tags, isRequired)] : [];
  });
}

/** Throws where no version of that date can be made: nobody could be told of it, or another one is there already. */
function refuseDate(date: string, policy: Policy, { folder, today }: { folder: string; today: string }): void {
  if (!isDate(date)) throw new Error(say.notADate(date));
  const twin = policy.versions.find(({ id }) => startOf(id) === startOf(date));
  if (twin) throw new Error(say.taken(`${folder}/${twin.file}`));
  const { current, inForce } = policy;
  const isBeforeCurrent = startOf(date) < startOf(current.id);
  if (isBeforeCurrent && inForce) throw new Error(say.beforeTheOneInForce(date, current.id));
  if (isBeforeCurrent) throw new Error(say.beforeTheFirst(date, current.id));
  if (startOf(date) < today) throw new Error(say.past(date));
}

/** The version that one of a later date replaces: the last one before it, so that announced changes are kept. */
function replacedBy(date: string, { versions, current }: Policy): Version {
  return versions.find(({ id, status }) => status !== 'draft' && startOf(id) < startOf(date)) ?? current;
}

/**
 * The text of the next version: the old one, with its keys kept in order. Comments stay with the keys that are copied;
 * those on what the old version changed go with it.
 * `announced`: the day on which it is announced, where a period of notice was promised.
 */
export function nextText(text: string, announced?: string): string {
  const [, front = '', body = ''] = /^---\r?\n([\s\S]*?\n)---\r?\n([\s\S]*)$/.exec(text) ?? [];
  const document = parseDocument(front);
  for (const key of notCopied) document.delete(key);
  if (announced) document.set('announced', announced);
  fillIn(document, 'kind', say.fillIn.kind);
  fillIn(document, 'changes', say.fillIn.changes);
  return `---\n${document.toString({ lineWidth: 0 })}---\n${body}`;
}

/** Writes a value for the editor to replace in the key's place, or at the end where there is no such key. */
function fillIn(document: Document, key: string, value: unknown): void {
  const pairs = isMap(document.contents) ? document.contents.items : [];
  const index = pairs.findIndex((pair) => isScalar(pair.key) && pair.key.value === key);
  if (index < 0) document.set(key, document.createNode(value));
  else pairs[index] = document.createPair(key, value);
}
