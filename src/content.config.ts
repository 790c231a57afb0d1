import { defineCollection } from 'astro/content/config';
import { z } from 'astro/zod';
import { jsonSchemaOf } from './reference/index.ts';
import { places } from './schema/content.ts';
import { entryOf } from './schema/entry.ts';
import type { Problem } from './schema/problem.ts';
import { contentFiles } from './source/loader.ts';

export const collections = {
  site: defineCollection({ loader: contentFiles('site'), schema: entryOf(places.site.schema) }),
  vendors: defineCollection({ loader: contentFiles('vendors'), schema: entryOf(places.vendors.schema) }),
  organizations: defineCollection({
    loader: contentFiles('organizations'),
    schema: entryOf(places.organizations.schema),
  }),
  trackers: defineCollection({ loader: contentFiles('trackers'), schema: entryOf(places.trackers.schema) }),
  subprocessors: defineCollection({
    loader: contentFiles('subprocessors'),
    schema: entryOf(places.subprocessors.schema),
  }),
  documents: defineCollection({ loader: contentFiles('documents'), schema: entryOf(places.documents.schema) }),
  policies: defineCollection({
    loader: contentFiles('policies'),
    // Astro's editor extension helps with front matter by this JSON Schema. Without it, it would expect an entry.
    schema: entryOf(places.policies.schema).meta({ ...jsonSchemaOf('policies') }),
  }),
  translations: defineCollection({
    loader: contentFiles('translations'),
    schema: entryOf(places.translations.schema).meta({ ...jsonSchemaOf('translations') }),
  }),
  wordings: defineCollection({ loader: contentFiles('wordings'), schema: entryOf(places.wordings.schema) }),
  misplaced: defineCollection({
    loader: contentFiles('misplaced'),
    schema: z.object({
      files: z.array(z.string()),
      assets: z.record(z.string(), z.string()),
      lock: z.string().optional(),
      archive: z.record(z.string(), z.string()),
      unreadable: z.custom<Problem[]>(Array.isArray),
    }),
  }),
};
