import { getCollection } from 'astro:content';
import { assemble } from './model/assemble.ts';
import { ContentError } from './model/content-error.ts';
import type { Organization } from './model/organization.ts';
import { isAlone, isPreview, isRealBuild, onlyOf, rootOf, siteOf, wantsDrafts } from './model/settings.ts';
import { isError } from './schema/problem.ts';
import { today } from './today.ts';

/**
 * What all pages show. The only place that reads the collections; it stops the build if the content has an error.
 */
export async function organizations(): Promise<Organization[]> {
  // In `npm run dev` an editor's change must show at once; a build reads the content once.
  if (import.meta.env.DEV) return read();
  return (once ??= read());
}

/** The same in every language that they have texts in. */
export const inAllLanguages = async (): Promise<Organization[]> =>
  (await organizations()).flatMap(({ languages }) => languages);

let once: Promise<Organization[]> | undefined;

/** What `site.yaml` says of the site. */
export const siteFile = async () => (await getCollection('site'))[0]?.data.value;

/** Whether drafts are shown: in `npm run dev`, and in a preview build with `SAYSO_DRAFTS=1`. */
export const showsDrafts = (): boolean => import.meta.env.DEV || wantsDrafts(process.env);

/** Whether the site is only looked at: in `npm run dev`, and in a preview build (`SAYSO_PREVIEW`, `SAYSO_DRAFTS`). */
export const isPreviewed = (): boolean => import.meta.env.DEV || isPreview(process.env);

/** Whether redlines are made; `SAYSO_REDLINES=off` leaves them out, so that the benchmark can tell what they cost. */
export const showsRedlines = (): boolean => process.env['SAYSO_REDLINES'] !== 'off';

/** Which organizations are built (`SAYSO_ORGANIZATION`), and where the site begins on its origin. */
const place = () => ({ only: onlyOf(process.env), root: rootOf(siteOf(process.env)) });

/** Whether the site is one organization's alone, whose pages begin at its root. */
export const isOneOrganizations = (): boolean => isAlone(place());

/** Whether it is a file of the content: a collection that is empty holds a stand-in, which is in no folder. */
const isInPlace = ({ file }: { file: string }): boolean => file.includes('/');

async function read(): Promise<Organization[]> {
  const [sites, vendors, owners, trackers, subprocessors, documents, policies, translations, wordings, misplaced] =
    await Promise.all([
      getCollection('site'),
      getCollection('vendors'),
      getCollection('organizations'),
      getCollection('trackers'),
      getCollection('subprocessors'),
      getCollection('documents'),
      getCollection('policies'),
      getCollection('translations'),
      getCollection('wordings'),
      getCollection('misplaced'),
    ]);
  const content = {
    site: sites.map(({ data }) => data),
    vendors: vendors.map(({ data }) => data),
    organizations: owners.map(({ data }) => data),
    trackers: trackers.map(({ data }) => data),
    subprocessors: subprocessors.map(({ data }) => data),
    documents: documents.map(({ data }) => data).filter(isInPlace),
    policies: policies.map(({ data }) => data),
    translations: translations.map(({ data }) => data).filter(isInPlace),
    wordings: wordings.map(({ data }) => data).filter(isInPlace),
    misplaced: misplaced.flatMap(({ data }) => data.files),
    assets: misplaced[0]?.data.assets,
    lock: misplaced[0]?.data.lock,
    archive: misplaced[0]?.data.archive,
    unreadable: misplaced[0]?.data.unreadable,
  };
  const site = assemble(content, {
    today: today(),
    drafts: showsDrafts(),
    isPreview: isPreviewed(),
    isReal: isRealBuild(process.env) && !isPreviewed(),
    ...place(),
  });
  const errors = site.problems.filter(isError);
  if (errors.length > 0) throw new ContentError(errors);
  return site.organizations;
}
