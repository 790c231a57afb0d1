import { quote } from '../../quote.ts';

/** What all commands say that make or remove files, and of flags. */
export const plans = {
  unknownFlag: (flag: string, fix: string): string => `There is no --${flag}. ${fix}`,
  flagWithoutValue: (flag: string): string => `--${flag} needs a value: --${flag} …`,
  flagWithValue: (flag: string, value: string): string => `--${flag} takes no value, but got ${quote(value)}.`,
  tooMany: (argument: string): string =>
    `${quote(argument)} is one argument too many. Put a value with spaces in quotes.`,
  taken: (file: string): string => `${file} already exists. Nothing was written.`,
  refused: (problems: string): string => `Nothing was written, because the content would have errors:\n\n${problems}\n`,
};

/** What `npm run vendor` says. */
export const vendor = {
  usage: [
    'npm run vendor -- new <id>   makes the file of a vendor, for all organizations',
    '  --name, --country          what readers call it, and where it is established (two letters)',
    '  --since                    the first day of what is known; without it, today',
  ].join('\n'),
  noId: 'Write the id of the vendor: npm run vendor -- new hetzner',
  notAnId: (id: string): string =>
    `The id ${quote(id)} can't be used. Use only lower-case letters, digits and hyphens.`,
  reserved: (id: string): string => `${quote(id)} has a meaning of its own as a vendor. Choose another id.`,
  exists: (file: string): string => `There is already a vendor of that id: ${file}.`,
  made: (file: string): string => `Made ${file}. Check the name and the country in it.`,
};

/** What `npm run policy -- new` says of the first version of a document. */
export const document = {
  unknownType: (type: string, fix: string): string => `There is no kind of document ${quote(type)}. ${fix}`,
  addType: (name: string, types: string): string =>
    `There is no policy ${quote(name)}. To begin it as a new document, say of which kind it is: ` +
    `npm run policy -- new ${name} --type ${types}`,
  reserved: (policy: string): string =>
    `The name ${quote(policy)} is reserved for the site or a language. Choose another one.`,
  notForUrls: (policy: string): string =>
    `The name ${quote(policy)} can't be used in a URL. Use only lower-case letters, digits and hyphens.`,
};
