import { document } from './document.ts';
import { forms } from './forms.ts';
import { options } from './options.ts';
import { organization } from './organization.ts';
import { policy } from './policy.ts';
import { site } from './site.ts';
import { subprocessors } from './subprocessors.ts';
import { trackers } from './trackers.ts';
import { vendor } from './vendor.ts';

/** What editors are told while they write: of every key of every file. The names are those of `places`. */
export const fields = {
  site,
  vendors: vendor,
  organizations: organization,
  trackers,
  subprocessors,
  policies: policy,
  documents: document,
  options,
  forms,
  /** Of `not-stated`, wherever it may be written. */
  notStated: 'The source does not say. Never guess.',
} as const;
