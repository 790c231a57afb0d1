import { changes } from './changes.ts';
import { consent } from './consent.ts';
import { contact } from './contact.ts';
import { cookies } from './cookies.ts';
import names from './countries.json' with { type: 'json' };
import * as dates from './dates.ts';
import { archive } from './archive.ts';
import { characters } from './characters.ts';
import { commands } from './commands/index.ts';
import { failures } from './failures.ts';
import { fields } from './fields/index.ts';
import { footnotes } from './footnotes.ts';
import { problems } from './problems/index.ts';
import * as redline from './redline.ts';
import { exports } from './exports.ts';
import { hub } from './hub.ts';
import { listed } from './lists.ts';
import { meaning } from './meaning.ts';
import { page } from './page.ts';
import { registry } from './registry.ts';
import { savedChoices } from './saved-choices.ts';
import { skeleton } from './skeleton/index.ts';
import { tables } from './tables.ts';
import { trackers } from './trackers.ts';
import { versions } from './versions.ts';

/** Everything that Sayso itself says, in British English. */
export const en = {
  /** BCP 47. */
  language: 'en-GB',
  ...dates,
  listed,
  archive,
  characters,
  commands,
  failures,
  fields,
  footnotes,
  problems,
  redline,
  /**
   * Names of countries by code (ISO 3166-1, two letters). Written out: they are part of legal texts, and the names that
   * Node brings change with its data. Source: Unicode CLDR.
   */
  countries: names as Readonly<Record<string, string>>,
  changes,
  consent,
  contact,
  cookies,
  exports,
  hub,
  meaning,
  page,
  registry,
  savedChoices,
  skeleton,
  tables,
  trackers,
  versions,
};
