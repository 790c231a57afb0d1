import * as adapters from './adapters.ts';
import * as files from './files.ts';
import * as frontMatter from './front-matter.ts';
import * as keys from './keys.ts';
import * as links from './links.ts';
import * as notice from './notice.ts';
import * as options from './options.ts';
import * as organizations from './organizations.ts';
import * as prose from './prose.ts';
import * as purposes from './purposes.ts';
import * as rows from './rows.ts';
import * as storage from './storage.ts';
import * as suggestions from './suggestions.ts';
import * as trackers from './trackers.ts';
import * as values from './values.ts';
import * as versions from './versions.ts';
import * as yaml from './yaml.ts';

/** What editors are told when something in the content is wrong. */
export const problems = {
  /** An adapter's name, options and hosts. */
  adapters,
  /** Files and folders. */
  files,
  /** Values of a version's front matter. */
  frontMatter,
  /** Keys of a value in YAML. */
  keys,
  /** Links in a policy. */
  links,
  /** The day on which a version was announced. */
  notice,
  /** Rules of an adapter's options: each ends a sentence that starts with the option's name. */
  options,
  /** `organization.yaml`. */
  organizations,
  /** The text of a policy. */
  prose,
  purposes,
  /** Rows with dates or a vendor. */
  rows,
  /** What trackers store. */
  storage,
  /** Fixes for a name that is not known: the name that was most likely meant, or all there are. */
  suggestions,
  trackers,
  /** Single values, in any file. */
  values,
  /** A version's text and data, against its front matter and the versions before it. */
  versions,
  /** What keeps a file from being read. */
  yaml,
};
