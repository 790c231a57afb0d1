/** How many characters of a line are shown before the first word that differs. */
const CONTEXT = 24;

/**
 * The first lines in which two texts differ, from a little before the first word that does: a paragraph is one long
 * line.
 */
export function firstDifference(before: string, after: string): { line: number; before: string; after: string } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const index = firstUnequal(old, now);
  const [was, is] = [old[index] ?? '', now[index] ?? ''];
  const column = firstUnequal([...was], [...is]);
  const from = Math.max(0, was.lastIndexOf(' ', column - CONTEXT));
  const excerpt = (line: string) => (from > 0 ? `…${line.slice(from)}` : line);
  return { line: index + 1, before: excerpt(was), after: excerpt(is) };
}

/** Where two lists differ first; their length where one continues the other. */
function firstUnequal(before: readonly string[], after: readonly string[]): number {
  const index = before.findIndex((each, at) => each !== after[at]);
  return index < 0 ? before.length : index;
}
