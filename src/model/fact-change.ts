/** One fact that differs between two versions, as a sentence. */
export interface FactChange {
  sentence: string;
  /** Whether such a change usually is material: a longer period, a new recipient, a weaker basis, a right gone. */
  isMaterial: boolean;
}

export const material = (sentence: string): FactChange => ({ sentence, isMaterial: true });
export const plain = (sentence: string): FactChange => ({ sentence, isMaterial: false });

/** Rows that are in one list only, and those that are in both. Where a key stands twice, the first answers to the first. */
export function compare<Row>(before: readonly Row[], after: readonly Row[], keyOf: (row: Row) => string): { gone: Row[]; come: Row[]; kept: [Row, Row][] } {
  const left = [...before];
  const kept: [Row, Row][] = [];
  const come = after.filter((row) => {
    const at = left.findIndex((other) => keyOf(other) === keyOf(row));
    if (at < 0) return true;
    kept.push([...left.splice(at, 1), row] as [Row, Row]);
    return false;
  });
  return { gone: left, come, kept };
}
