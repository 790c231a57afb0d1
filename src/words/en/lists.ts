/** `a, b and c`. */
export const listed = (values: readonly string[]): string => joined(values, 'and');

/** `a, b or c`. */
export const eitherOf = (values: readonly string[]): string => joined(values, 'or');

function joined(values: readonly string[], word: string): string {
  if (values.length < 2) return values[0] ?? '';
  return `${values.slice(0, -1).join(', ')} ${word} ${values.at(-1)}`;
}
