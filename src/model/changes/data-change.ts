/** One fact that differs between two versions, as a sentence. */
export interface DataChange {
  sentence: string;
  /** Whether such a change usually is material: a longer period, a new recipient, a weaker basis, a right gone. */
  isMaterial: boolean;
}

export const material = (sentence: string): DataChange => ({ sentence, isMaterial: true });
export const plain = (sentence: string): DataChange => ({ sentence, isMaterial: false });

/**
 * Rows that are in one list only, and those that are in both. Where a key occurs twice, the first matches the first.
 */
export function matchRows<Row>(
  before: readonly Row[],
  after: readonly Row[],
  keyOf: (row: Row) => string,
): { removed: Row[]; added: Row[]; matched: [Row, Row][] } {
  const left = [...before];
  const matched: [Row, Row][] = [];
  const added = after.filter((row) => {
    const at = left.findIndex((other) => keyOf(other) === keyOf(row));
    if (at < 0) return true;
    matched.push([...left.splice(at, 1), row] as [Row, Row]);
    return false;
  });
  return { removed: left, added, matched };
}
