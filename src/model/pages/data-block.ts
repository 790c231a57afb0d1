/** JSON for a script element. “<” cannot stand there as it is: the parser would look for the element's end. */
export const dataBlock = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
