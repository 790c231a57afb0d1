import { isReservedPolicy } from '../../model/pages/urls.ts';
import type { Content } from '../../schema/content.ts';
import { suggestionFor } from '../../schema/nearest.ts';
import { id as idSchema } from '../../schema/text.ts';
import { contentFolder } from '../../source/loader.ts';
import { readContent } from '../../source/tree.ts';
import { today } from '../../today.ts';
import { words } from '../../words/index.ts';
import { readFlags } from '../flags.ts';
import { idsIn } from '../organization/ids.ts';
import { readDay } from '../organization/rules.ts';
import { carryOut } from '../plan/carry-out.ts';
import { checkPlan } from '../plan/check.ts';
import { isAddress, isRepository, withRepository } from './import/git.ts';
import { readHistory } from './import/history.ts';
import { lockedPlan } from './import/locked-plan.ts';
import { reportNotes } from './import/report.ts';
import { readSingle } from './import/single.ts';

const say = words.commands.importing;

/** Makes a policy of a text from elsewhere, or of every version that its repository has. Writes all or nothing. */
export async function importPolicy(...args: string[]): Promise<string> {
  const { texts, switches, rest } = readFlags(
    args,
    { texts: ['path', 'date', 'base', 'title'], switches: ['history', 'lock'] },
    2,
  );
  const [where, name] = rest;
  if (where === undefined || name === undefined) throw new Error(say.usage);
  const content = readContent(contentFolder());
  const folder = folderFor(name, content);
  const wanted = { where, path: texts.path, title: texts.title, base: texts.base && readBase(texts.base) };
  if (!switches.has('history')) {
    if (switches.has('lock')) throw new Error(say.lockNeedsHistory());
    return importOne(wanted, { content, folder, date: texts.date });
  }
  if (texts.date !== undefined) throw new Error(say.dateOfHistory());
  return importAll(wanted, { content, folder, isLocked: switches.has('lock') });
}

interface Wanted {
  where: string;
  path: string | undefined;
  title: string | undefined;
  base: string | undefined;
}

async function importOne(
  wanted: Wanted,
  { content, folder, date }: { content: Content; folder: string; date: string | undefined },
) {
  const { text, day, notes } = await readSingle({ ...wanted, isDated: date !== undefined });
  const file = `${folder}/${readDay(date ?? day ?? today())}.mdx`;
  const plan = { files: { [file]: text }, removed: [] };
  checkPlan(content, plan);
  carryOut(contentFolder(), plan);
  const made = `${contentFolder()}/${file}`;
  return [say.made(made), reportNotes(new Map([['', notes]])), say.next(made)].join('\n\n');
}

async function importAll(
  wanted: Wanted,
  { content, folder, isLocked }: { content: Content; folder: string; isLocked: boolean },
) {
  const { where, path, base, title } = wanted;
  if (!isAddress(where) && !isRepository(where)) throw new Error(say.notARepository(where));
  if (path === undefined) throw new Error(say.whichPath());
  const history = await withRepository(where, (repository) => readHistory(repository, { path, base, title }));
  const files = Object.fromEntries([...history.versions].map(([day, text]) => [`${folder}/${day}.mdx`, text]));
  if (Object.keys(files).length === 0) throw new Error(say.empty(path));
  const plan = { files, removed: [] };
  const after = checkPlan(content, plan);
  carryOut(contentFolder(), isLocked ? lockedPlan(plan, after) : plan);
  const { versions, withoutChange, withoutText } = history;
  const counts = say.madeAll({
    folder: `${contentFolder()}/${folder}`,
    versions: versions.size,
    withoutChange,
    withoutText,
    isLocked,
  });
  return [counts, reportNotes(history.notes)].join('\n\n');
}

/** The folder of a new policy. Throws where it cannot begin. */
function folderFor(name: string, content: Content): string {
  const [organization = '', policy = '', ...more] = name.split('/');
  const known = idsIn(content);
  if (!known.includes(organization))
    throw new Error(say.noOrganization(organization, suggestionFor(organization, known)));
  if (more.length > 0 || !idSchema.safeParse(policy).success)
    throw new Error(words.commands.document.notForUrls(policy));
  if (isReservedPolicy(policy)) throw new Error(words.commands.document.reserved(policy));
  const folder = `organizations/${organization}/${policy}`;
  if (content.policies.some(({ file }) => file.startsWith(`${folder}/`))) throw new Error(say.exists(name));
  return folder;
}

function readBase(base: string): string {
  if (URL.canParse(base) && new URL(base).protocol === 'https:') return base;
  throw new Error(say.notABase(base));
}
