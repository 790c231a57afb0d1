/** Where a file's values are: lines from 1, by the path of the value: `trackers.0.purpose`. */
export interface Lines {
  file: string;
  lines: Record<string, number>;
}

/** Line of a value, or of the nearest thing around it. */
export function lineOf({ lines }: Pick<Lines, 'lines'>, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const key = path.slice(0, length).join('.');
    if (Object.hasOwn(lines, key)) return lines[key];
  }
  return undefined;
}
