/** What one list has and the other lacks. Both may have a value several times. */
export function lacking(all: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  return all.filter((value) => {
    const at = rest.indexOf(value);
    if (at !== -1) rest.splice(at, 1);
    return at === -1;
  });
}

/** Where two lists differ first; nothing where they are the same. */
export function firstUnequal<Each>(
  a: readonly Each[],
  b: readonly Each[],
  of: (each: Each) => string,
): number | undefined {
  const length = Math.max(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const [one, other] = [a[at], b[at]];
    if (!one || !other || of(one) !== of(other)) return at;
  }
  return undefined;
}
