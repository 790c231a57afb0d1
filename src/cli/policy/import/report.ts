import { words } from '../../../words/index.ts';
import { groupNotes, type Noted } from './noted.ts';

const say = words.commands.importing;

/** All that was not carried over, by the day of its version where there are several. */
export function reportNotes(notes: ReadonlyMap<string, readonly Noted[]>): string {
  const isOne = notes.size < 2;
  const parts = [...notes].flatMap(([day, own]) => {
    const lines = groupNotes(own).map(({ said, lines }) => `  ${say.onLines(lines)}${said}`);
    if (lines.length === 0) return [];
    return isOne ? lines : [`${day}:`, ...lines];
  });
  return parts.length === 0 ? say.nothingLost : [say.listed, ...parts].join('\n');
}
