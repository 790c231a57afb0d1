import { changes } from './changes.ts';
import { consent } from './consent.ts';
import { contact } from './contact.ts';
import { cookies } from './cookies.ts';
import names from './countries.json' with { type: 'json' };
import * as dates from './dates.ts';
import { footnotes } from './footnotes.ts';
import * as redline from './redline.ts';
import { exports } from './exports.ts';
import { hub } from './hub.ts';
import { listed } from './lists.ts';
import { page } from './page.ts';
import { registry } from './registry.ts';
import { savedChoices } from './saved-choices.ts';
import { tables } from './tables.ts';
import { trackers } from './trackers.ts';
import { translations } from './translations.ts';
import { versions } from './versions.ts';

/** Everything that Sayso itself says to visitors and readers, in British English. The other catalogues follow it. */
export const en = {
  /** BCP 47. */
  language: 'en-GB',
  /** What the language calls itself. */
  languageName: 'English',
  direction: 'ltr' as 'ltr' | 'rtl',
  ...dates,
  listed,
  footnotes,
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
  page,
  registry,
  savedChoices,
  tables,
  trackers,
  translations,
  versions,
};
