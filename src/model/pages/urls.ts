/** URLs of an organization's pages, from the root of their origin. */
export interface Urls {
  /** The first page of the site: `/`, or `/policies/` where the site is in a folder of its origin. */
  home: string;
  /** Whether the site is this organization's alone, and begins with its hub. */
  isAlone: boolean;
  /** What they all start with: `/altaclario`, or only where the site begins (nothing at the root of its origin). */
  base: string;
  /** What those in the language of the source start with. Other languages add their tag: `/altaclario/de`. */
  sourceBase: string;
  hub: string;
  cookies: string;
  subprocessors: string;
  contact: string;
  /** Where the contact form's endpoint may send visitors afterwards. */
  sent: string;
  /** The visitor's own record. */
  choices: string;
}

/** Names that the site itself takes at its root. */
export const reservedOrganizations = ['scripts', '404', '_astro', '_vercel'];

/** Names that an organization's pages take as well, or that are kept free for pages to come: it may be at the root. */
const reservedPolicies = [
  ...reservedOrganizations,
  'cookies',
  'subprocessors',
  'contact',
  'choices',
  'notices',
  'coverage',
  'history',
  'assets',
];

/**
 * Whether a name is a language tag as URLs have them: a language of two letters (ISO 639-1), with or without a script
 * and a region (BCP 47): `de`, `pt-br`, `zh-hans`. Translations are at those addresses.
 */
const isLanguageTag = (name: string): boolean => /^[a-z]{2}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/.test(name);

/** Whether a policy cannot have a name, as a page of the site or of a language has it. */
export const isReservedPolicy = (name: string): boolean => reservedPolicies.includes(name) || isLanguageTag(name);

/** Where the inline preferences are in a policy. */
export const PREFERENCES_ANCHOR = 'cookie-preferences';

/** Where the organization's site is. `root`: where it begins on its origin, such as `/policies`; often empty. */
interface Place {
  root: string;
  isAlone: boolean;
}

/** `language`: absent: that of the source, whose URLs have no prefix. */
export function urlsOf(organization: string, { root, isAlone }: Place, language?: string): Urls {
  const sourceBase = isAlone ? root : `${root}/${organization}`;
  const base = language === undefined ? sourceBase : `${sourceBase}/${language}`;
  return {
    sourceBase,
    home: `${root}/`,
    isAlone,
    base,
    hub: `${base}/`,
    cookies: `${base}/cookies/`,
    subprocessors: `${base}/subprocessors/`,
    contact: `${base}/contact/`,
    sent: `${base}/contact/sent/`,
    choices: `${base}/choices/`,
  };
}

/** Whether pages are in another language than that of the source. */
export const isTranslated = ({ base, sourceBase }: Urls): boolean => base !== sourceBase;

export const policyUrl = (urls: Urls, policy: string): string => `${urls.base}/${policy}/`;
export const versionUrl = (urls: Urls, policy: string, version: string): string => `${urls.base}/${policy}/${version}/`;
/** The canonical text of a version. */
export const markdownUrl = (urls: Urls, policy: string, version: string): string =>
  `${urls.base}/${policy}/${version}.md`;

/** A file of the organization's look that its pages load. */
export const assetUrl = (urls: Urls, file: string): string => `${urls.sourceBase}/assets/${file}`;

/** The words of the banner and the preferences as they were shown, by their fingerprint. */
export const noticeUrl = (urls: Urls, sha256: string): string => `${urls.sourceBase}/notices/${sha256}.md`;

/**
 * A text of a version by its fingerprint, as a page and as canonical text: these bytes stay at this address, also after
 * a correction. Only an earlier text has the page. `version`: the version's URL.
 */
export const textUrl = (version: string, sha256: string): string => `${version}${sha256}/`;
export const textMarkdownUrl = (version: string, sha256: string): string => `${version}${sha256}.md`;

/** What changed against the version before, or what a correction changed. `version`: the URL of the version or text. */
export const changesUrl = (version: string): string => `${version}changes/`;
/** What changed since a version, up to the one in force. */
export const sinceUrl = (version: string): string => `${version}since/`;
export const historyUrl = (urls: Urls, policy: string): string => `${urls.base}/${policy}/history/`;

/** The same information for programs. */
export const feedUrls = ({ base, sourceBase }: Urls) => ({
  atom: `${base}/feed.xml`,
  json: `${sourceBase}/policies.json`,
  calendar: `${base}/policies.ics`,
});

/** Anchor of a purpose on the cookie page. */
export const purposeAnchor = (purpose: string): string => `purpose-${purpose}`;

/** Whether a policy's link leads to a page of its own organization: written from that one's root, `/security/`. */
export const isInternal = (url: string): boolean => url.startsWith('/') && !url.startsWith('//');

/** A policy's link as this site writes it. */
export const hrefOf = (urls: Urls, url: string): string => (isInternal(url) ? urls.base + url : url);

/** A link that starts an email. `subject`: filled in (RFC 6068). */
export function mailtoUrl(address: string, subject: string | undefined): string {
  const query = subject === undefined ? '' : `?subject=${encodeURIComponent(subject)}`;
  return `mailto:${encodeURIComponent(address).replace('%40', '@')}${query}`;
}
