import { suggestionFor } from '../../schema/nearest.ts';
import { contentFolder } from '../../source/loader.ts';
import { readContent } from '../../source/tree.ts';
import { words } from '../../words/index.ts';
import { readFlags } from '../flags.ts';
import { carryOut } from '../plan/carry-out.ts';
import type { Terminal } from '../terminal.ts';
import { confirmRemoval } from './confirm.ts';
import { idsIn } from './ids.ts';
import { linksTo } from './links-to.ts';
import { removalOf } from './removal.ts';
import { removedInWords } from './removed.ts';

const say = words.commands.organization;

/** Takes an organization away, with its archive, lock entries, tests, and the vendors that nobody else names. */
export async function remove(args: readonly string[], terminal: Terminal): Promise<string> {
  const { switches, rest } = readFlags(args, { texts: [], switches: ['yes'] }, 1);
  const [id = ''] = rest;
  if (id === '') throw new Error(say.noIdToRemove);
  const folder = contentFolder();
  const content = readContent(folder);
  const known = idsIn(content);
  if (!known.includes(id)) throw new Error(say.noSuch(id, suggestionFor(id, known)));
  const links = linksTo([id], content, process.env);
  if (links.length > 0) throw new Error(say.linked(id, links));
  const removal = removalOf([id], content, { folder });
  await confirmRemoval({ ids: [id], locked: removal.locked, isConfirmed: switches.has('yes') }, terminal);
  carryOut(folder, removal);
  return removedInWords(removal, folder);
}
