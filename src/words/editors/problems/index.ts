import { adapters } from './adapters.ts';
import { archive } from './archive.ts';
import { corrections } from './corrections.ts';
import { documents } from './documents.ts';
import { files } from './files.ts';
import { frontMatter } from './front-matter.ts';
import { hiddenText } from './hidden-text.ts';
import { keys } from './keys.ts';
import { links } from './links.ts';
import { lock } from './lock.ts';
import { look } from './look.ts';
import { misleading } from './misleading.ts';
import { notice } from './notice.ts';
import { options } from './options.ts';
import { organizations } from './organizations.ts';
import { passing } from './passing.ts';
import { prose } from './prose.ts';
import { publication } from './publication.ts';
import { purposes } from './purposes.ts';
import { questions } from './questions.ts';
import { rows } from './rows.ts';
import { sites } from './sites.ts';
import { storage } from './storage.ts';
import { suggestions } from './suggestions.ts';
import { trackers } from './trackers.ts';
import { translations } from './translations.ts';
import { values } from './values.ts';
import { versions } from './versions.ts';
import { yaml } from './yaml.ts';

/** What editors are told when something is wrong, by what it is about. */
export const problems = {
  adapters,
  archive,
  corrections,
  documents,
  files,
  frontMatter,
  hiddenText,
  keys,
  links,
  lock,
  look,
  misleading,
  notice,
  options,
  organizations,
  passing,
  prose,
  publication,
  purposes,
  questions,
  rows,
  sites,
  storage,
  suggestions,
  trackers,
  translations,
  values,
  versions,
  yaml,
};
