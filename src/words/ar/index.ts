import type { en } from '../en/index.ts';
import type { Translated } from '../translated.ts';
import { changes } from './changes.ts';
import { consent } from './consent.ts';
import { contact } from './contact.ts';
import { cookies } from './cookies.ts';
import names from './countries.json' with { type: 'json' };
import * as dates from './dates.ts';
import { exports } from './exports.ts';
import { footnotes } from './footnotes.ts';
import { hub } from './hub.ts';
import { listed } from './lists.ts';
import { page } from './page.ts';
import * as redline from './redline.ts';
import { registry } from './registry.ts';
import { savedChoices } from './saved-choices.ts';
import { tables } from './tables.ts';
import { trackers } from './trackers.ts';
import { translations } from './translations.ts';
import { versions } from './versions.ts';

/** Modern Standard Arabic, with Latin digits. */
export const ar: Translated<typeof en> = {
  language: 'ar',
  languageName: 'العربية',
  direction: 'rtl',
  ...dates,
  listed,
  footnotes,
  redline,
  countries: names,
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
