/** A name as people compare it: other widths and forms of its letters, capitals and spaces make no difference. */
export const plainName = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
