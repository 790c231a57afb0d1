/** A text in the data of a file, with its path: `controller.address`. */
export interface TextAt {
  path: readonly string[];
  text: string;
}

/** Every text in a value, however deep, with its path. */
export function textsIn(value: unknown, path: readonly string[] = []): TextAt[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}
