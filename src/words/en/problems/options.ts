export const missing = 'is missing';
export const text = 'must be text';
export const notEmpty = 'must not be empty';
export const trueOrFalse = 'must be true or false';
export const list = 'must be a list, with each text on a line that starts with “- ”';
export const form = (example: string): string => `must look like ${example}`;
export const httpsAddress = (example: string): string => `must be an https address such as ${example}`;
export const origin = (example: string): string =>
  `must be only a host, in lower-case letters and without a path, such as ${example}`;
