import type { en } from '../en/index.ts';
import type { Translated } from '../translated.ts';
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

export const fr = {
  language: 'fr-FR',
  languageName: 'Français',
  direction: 'ltr',
  ...dates,
  listed,
  footnotes,
  redline,
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
} satisfies Translated<typeof en>;
