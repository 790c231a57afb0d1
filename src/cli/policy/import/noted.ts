/** Something that a source has and a policy cannot, and what was done about it. */
export interface Noted {
  /** Line of the source, from 1. A Word document has none. */
  line: number | undefined;
  said: string;
}

/** Takes notes while a text is converted. */
export type Note = (line: number | undefined, said: string) => void;

/** The same notes in the order of the source, each said once for all of its lines. */
export function groupNotes(notes: readonly Noted[]): { said: string; lines: number[] }[] {
  const groups = new Map<string, Set<number>>();
  for (const { line, said } of notes) {
    const lines = groups.get(said) ?? new Set();
    if (line !== undefined) lines.add(line);
    groups.set(said, lines);
  }
  const sorted = [...groups].map(([said, lines]) => ({ said, lines: [...lines].sort((a, b) => a - b) }));
  return sorted.sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0));
}
