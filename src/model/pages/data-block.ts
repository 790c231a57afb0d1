/** JSON for a script element. “<” is escaped: it could end the element early. */
export const dataBlock = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
