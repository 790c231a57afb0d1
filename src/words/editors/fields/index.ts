import { document } from './document.ts';
import { forms } from './forms.ts';
import { options } from './options.ts';
import { organization } from './organization.ts';
import { policy } from './policy.ts';
import { site } from './site.ts';
import { subprocessors } from './subprocessors.ts';
import { trackers } from './trackers.ts';
import { translation } from './translation.ts';
import { vendor } from './vendor.ts';
import { wording } from './wording.ts';

/** What editors are told while they write: of every key of every file. The names are those of `places`. */
export const fields = {
  site,
  vendors: vendor,
  organizations: organization,
  trackers,
  subprocessors,
  policies: policy,
  translations: translation,
  wordings: wording,
  documents: document,
  options,
  forms,
  /** Of `not-stated`, wherever it may be written. */
  notStated: 'The source does not say. Never guess.',
} as const;
