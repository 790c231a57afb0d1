import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

const notRead = "The file is in a place that Sayso doesn't read.";

/** What can be wrong with files and folders in `content/`. */
export const files = {
  noOrganization: (): Said => ({
    message: 'There is no organization.',
    fix: 'Run `npm run organization -- new` with its id, such as kestrel.',
  }),
  unknownOrganization: (id: string, fix: string): Said => ({
    message: `SAYSO_ORGANIZATION is ${quote(id)}, but there is no such folder.`,
    fix,
  }),
  noOrganizationFile: (): Said => ({
    message: 'The organization has no organization.yaml.',
    fix: 'Add it, as content/README.md shows, or remove the folder.',
  }),
  noPolicy: (organization: string): Said => ({
    message: 'The organization has no policy.',
    fix: `Run \`npm run policy -- new ${organization}/privacy\`.`,
  }),
  reservedName: (name: string): Said => ({
    message: `The name ${quote(name)} is reserved for the site itself.`,
    fix: 'Rename the folder.',
  }),
  notForUrls: (name: string): Said => ({
    message: `The name ${quote(name)} can't be used in a URL.`,
    fix: 'Use only lower-case letters, digits and hyphens.',
  }),
  emptyFolder: (): Said => ({
    message: 'The folder is empty.',
    fix: 'Add its files, or remove it.',
  }),
  notAFile: (): Said => ({
    message: 'This is a link or a device, not a file.',
    fix: 'Put the file itself here.',
  }),
  misplaced: (): Said => ({
    message: notRead,
    fix: 'Move, rename or remove it. content/README.md shows where files go.',
  }),
  /** `extension`: the one that files in this place have. */
  otherExtension: (extension: string): Said => ({
    message: notRead,
    fix: `Rename it so that it ends in ${extension}.`,
  }),
  notNamedByDate: (name: string): Said => ({
    message: `The file is named ${quote(name)}, which is not a date.`,
    fix: 'Name it after a real day or month: 2026-06-03.mdx or 2026-06.mdx.',
  }),
  twoForOneDate: (other: string): Said => ({
    message: `Two versions start on the same day. The other one is ${other}.`,
    fix: 'Give one of them another date, or remove it.',
  }),
};
