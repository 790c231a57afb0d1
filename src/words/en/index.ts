import names from './countries.json' with { type: 'json' };
import * as dates from './dates.ts';
import { archive } from './archive.ts';
import { commands } from './commands.ts';
import { footnotes } from './footnotes.ts';
import { listed } from './lists.ts';
import { problems } from './problems/index.ts';

/** Everything that Sayso itself says, in British English. */
export const en = {
  /** BCP 47. */
  language: 'en-GB',
  ...dates,
  listed,
  archive,
  commands,
  footnotes,
  problems,
  /**
   * Names of countries by code (ISO 3166-1, two letters). Written out: they are part of legal texts, and the names that
   * Node brings change with its data. Source: Unicode CLDR.
   */
  countries: names as Readonly<Record<string, string>>,
};
