/** Rules of an adapter's options. Each ends a sentence that starts with the option's name. */
export const options = {
  missing: 'is missing',
  text: 'must be text',
  unseen: (code: string, name: string): string => `must not contain a character that nobody can see (${code}, ${name})`,
  notEmpty: 'must not be empty',
  trueOrFalse: 'must be true or false',
  list: 'must be a list, with each text on a line that starts with “- ”',
  form: (example: string): string => `must look like ${example}`,
  httpsAddress: (example: string): string => `must be an https address such as ${example}`,
  origin: (example: string): string =>
    `must be only a host, in lower-case letters and without a path, such as ${example}`,
};
