import { isReservedHost } from '../schema/placeholders.ts';

/** What a build is told beside its content. */
export interface Settings {
  /** ISO 8601 day. */
  today: string;
  /** Whether drafts are shown: in `npm run dev`, and in a preview build. */
  drafts?: boolean;
  /** Whether it is only looked at: search engines are kept away from it. */
  isPreview?: boolean;
  /** Whether it is published as what an organization says: nothing in it may be a placeholder or invented. */
  isReal?: boolean;
  /** The organizations that are built: one is at the root of the site, several are in a folder each. Absent: all. */
  only?: readonly string[] | undefined;
  /** Where the site begins on its origin, without a slash at the end: `/policies`. Absent or empty: at the root. */
  root?: string | undefined;
}

/** Environment variables; docs/hosting.md describes those of Sayso. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The site's own address, with its path, or a placeholder for it. */
export const siteOf = ({ SAYSO_SITE }: Environment): string => SAYSO_SITE || 'https://policies.example';

/** Where a site with an address begins on its origin: `/policies` for `https://kestrel.github.io/policies/`. */
export const rootOf = (site: string): string => new URL(site).pathname.replace(/\/$/, '');

/** The organizations that a build was told to make. */
export const onlyOf = ({ SAYSO_ORGANIZATION }: Environment): string[] | undefined =>
  SAYSO_ORGANIZATION ? SAYSO_ORGANIZATION.split(',').map((id) => id.trim()) : undefined;

/** Whether a site belongs to one organization, whose pages begin at its root. */
export const isAlone = ({ only }: Pick<Settings, 'only'>): boolean => only?.length === 1;

/** Whether a build was told to show drafts. */
export const wantsDrafts = ({ SAYSO_DRAFTS }: Environment): boolean => isOn(SAYSO_DRAFTS);

/** Whether a build was told to be a preview; one with drafts always is. */
export const isPreview = (environment: Environment): boolean =>
  isOn(environment['SAYSO_PREVIEW']) || wantsDrafts(environment);

/**
 * Whether a build is a real one, which the public will rely on: it knows its address on the web, and was not told to be
 * a preview.
 */
export const isRealBuild = (environment: Environment): boolean =>
  hasRealAddress(siteOf(environment)) && !isPreview(environment);

const hasRealAddress = (site: string): boolean => URL.canParse(site) && !isReservedHost(new URL(site).hostname);

const isOn = (value: string | undefined): boolean => ['1', 'true', 'on'].includes(value ?? '');
