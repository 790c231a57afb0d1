import { words } from '../../words/index.ts';
import type { Terminal } from '../terminal.ts';

const say = words.commands.organization;

/** What is to go, and whether somebody has said already that it may. */
interface Asked {
  ids: readonly string[];
  /** How many versions of theirs are locked. */
  locked: number;
  isConfirmed: boolean;
}

/** Throws where organizations with locked versions are to go, and nobody says so again. */
export async function confirmRemoval({ ids, locked, isConfirmed }: Asked, terminal: Terminal): Promise<void> {
  if (locked === 0 || isConfirmed) return;
  if (!terminal.isInteractive) throw new Error(say.needsYes(ids, locked));
  const [only = '', ...others] = ids;
  const expected = others.length === 0 ? only : say.confirmSeveral;
  const typed = await terminal.ask(say.confirm(ids, locked, expected));
  if (typed !== expected) throw new Error(say.notConfirmed);
}
