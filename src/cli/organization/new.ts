import { reservedOrganizations } from '../../model/pages/urls.ts';
import { id as idSchema } from '../../schema/text.ts';
import { contentFolder } from '../../source/loader.ts';
import { readContent } from '../../source/tree.ts';
import { today } from '../../today.ts';
import { words } from '../../words/index.ts';
import { readFlags } from '../flags.ts';
import { carryOut } from '../plan/carry-out.ts';
import { checkPlan } from '../plan/check.ts';
import type { Terminal } from '../terminal.ts';
import { answersFor } from './answers.ts';
import { filesOf, vendorsOf } from './beginning.ts';
import { confirmRemoval } from './confirm.ts';
import { idsIn } from './ids.ts';
import { removalOf, type Removal } from './removal.ts';
import { removedInWords } from './removed.ts';
import { nextSteps } from './next-steps.ts';
import { readDay } from './rules.ts';

const say = words.commands.organization;

const known = {
  texts: ['name', 'country', 'contact', 'purposes', 'tools', 'regimes', 'language', 'site', 'date'],
  switches: ['only', 'yes'],
} as const;

/** Makes all files of a new organization: as a draft, with a question for everything that nobody can guess. */
export async function newOrganization(args: readonly string[], terminal: Terminal): Promise<string> {
  const { texts, switches, rest } = readFlags(args, known, 1);
  const [id = ''] = rest;
  const folder = contentFolder();
  const content = readContent(folder);
  const ids = idsIn(content);
  refuseId(id, ids, folder);
  const { date = today(), ...flags } = texts;
  readDay(date);
  const takesDefaults = switches.has('yes');
  const answers = await answersFor({ id, flags, takesDefaults }, terminal);
  const beginning = { ...answers, id, date };
  const gone = switches.has('only') ? ids : [];
  const removal = removalOf(gone, content, { folder, kept: vendorsOf(beginning) });
  await confirmRemoval({ ids: gone, locked: removal.locked, isConfirmed: takesDefaults }, terminal);
  const files = filesOf(beginning, content);
  const plan = { files: { ...files, ...removal.files }, removed: removal.removed };
  const after = checkPlan(content, plan);
  carryOut(folder, plan);
  return [
    say.made(Object.keys(files).map((file) => `${folder}/${file}`)),
    ...removedWith(removal, folder),
    ...nextSteps(beginning, after, folder),
  ].join('\n\n');
}

const removedWith = (removal: Removal, folder: string): string[] =>
  removal.removed.length > 0 ? [removedInWords(removal, folder)] : [];

/** Throws where no organization can have an id. */
function refuseId(id: string, taken: readonly string[], folder: string): void {
  if (id === '') throw new Error(say.noId);
  if (!idSchema.safeParse(id).success) throw new Error(say.notForUrls(id));
  if (reservedOrganizations.includes(id)) throw new Error(say.reserved(id));
  if (taken.includes(id)) throw new Error(say.exists(id, `${folder}/organizations/${id}`));
}
