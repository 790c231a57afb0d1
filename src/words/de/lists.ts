/** `a, b und c`. */
export const listed = (values: readonly string[]): string => joined(values, 'und');

/** `a, b oder c`. */
export const eitherOf = (values: readonly string[]): string => joined(values, 'oder');

function joined(values: readonly string[], word: string): string {
  if (values.length < 2) return values[0] ?? '';
  return `${values.slice(0, -1).join(', ')} ${word} ${values.at(-1)}`;
}
