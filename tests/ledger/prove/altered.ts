/**
 * Where words are in a source, whatever Markdown or YAML puts between them: emphasis, links, breaks of lines.
 * `from` and `to`: positions in the source.
 */
export function placesOf(words: string, source: string): { from: number; to: number }[] {
  const mark = String.raw`(?:[*_\`"\\]|\[|\]\([^)]*\))*`;
  const letters = words
    .split(/\s+/)
    .map((word) => [...word].map((letter) => letter.replace(/[.*+?^${}()|[\]\\/-]/, String.raw`\$&`)).join(mark));
  const pattern = new RegExp(letters.join(String.raw`${mark}\s+${mark}`), 'g');
  return [...source.matchAll(pattern)].map(({ index, 0: found }) => ({ from: index, to: index + found.length }));
}

/** A source that says something else in one place: other numbers, or other words. */
export function altered(source: string, { from, to }: { from: number; to: number }): string {
  const found = source.slice(from, to);
  const other = /\d/.test(found)
    ? found.replace(/\d/g, (digit) => String((Number(digit) + 1) % 10))
    : found.replace(/\p{L}+/u, 'otherwise');
  return source.slice(0, from) + other + source.slice(to);
}
