/** A name as people compare it: other widths and forms of its letters, capitals, spaces and signs around make none. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,:;!?…·"“”'‘’]+|[\s.,:;!?…·"“”'‘’]+$/g, '');

/** Whether readers take one name for the other: “GoogIe” with a capital i is drawn as “Google” is in many fonts. */
export const readAlike = (one: string, other: string): boolean =>
  plainName(one) === plainName(other) || drawnForm(one) === drawnForm(other);

const drawnForm = (name: string): string =>
  plainName(
    name
      .normalize('NFKC')
      .replace(/[I1|]/g, 'l')
      .replace(/0/g, 'o')
      .replace(/[\p{Pd}\u2212]/gu, '-'),
  );
