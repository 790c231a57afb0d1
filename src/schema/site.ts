import { z } from 'zod';
import { words } from '../words/index.ts';
import { isPlainAddress, isSiteAddress } from './address.ts';
import { form } from './form.ts';
import { say } from './message.ts';
import { list, strict } from './strict.ts';
import { id, text } from './text.ts';

const wrong = words.problems.sites;

/**
 * The address at which a site is published: an https origin, or a folder of one. Always ends in a slash, as links are
 * made from it.
 */
export const siteAddressSchema = z
  .string({ error: ({ input }) => say(wrong.notAnAddress(input)) })
  .refine((value) => isPlainAddress(value) && isSiteAddress(value), {
    error: ({ input }) => say(wrong.notAnAddress(input)),
  })
  .meta(form('site-address'))
  .transform((value) => (value.endsWith('/') ? value : `${value}/`));

/** `site.yaml`: what belongs to no organization alone. */
export const siteSchema = strict({
  /** Title of the list of organizations, where several share a site. */
  name: text.optional(),
  /** The sentence below it. */
  about: text.optional(),
  /** Sites that several organizations share, each in a folder of its own. Visitors are told. */
  shared: list(
    strict({
      /** Where: `https://policies.example.com`. */
      site: siteAddressSchema,
      /** Names of their folders in `organizations/`. */
      organizations: list(id).min(2, { error: say(wrong.sharedByOne()) }),
    }),
  ).default([]),
});
export type SiteFile = z.output<typeof siteSchema>;
