import { PREFERENCES_ANCHOR } from './urls.ts';

/** Ids that a policy's page has beside its headings. */
const pageIds = new Set([
  'main',
  'preferences',
  'preferences-title',
  'banner-title',
  'contents-title',
  'short-version',
  'footnote-label',
  PREFERENCES_ANCHOR,
]);

/** How ids start that are made from purposes (the fields of the two forms) and from footnotes. */
const pagePrefixes = ['panel-', 'inline-', 'user-content-'];

/**
 * Names that trackers' scripts look up in the window. An element with such an id is found there too (HTML, “Named
 * access on the Window object”), and the script would take a heading for its own queue or settings. Anchors are in
 * lower case; names that differ in case only are kept free as well.
 */
const scriptNames = new Set([
  // Vercel Web Analytics 2.0.1 and its companion for speed.
  ...['va', 'vai', 'vam', 'vaq', 'vats', 'si', 'sil', 'siq'],
  // posthog-js 1.430.0 and its recorder.
  ...['posthog', 'rrweb', 'rrwebconsolerecord', 'getrecordnetworkplugin'],
  // Plausible 0.4.6.
  ...['plausible', 'plausible_ignore'],
  // gtag.js, as Google documents it.
  ...['gtag', 'datalayer', 'ga', 'gaglobal', 'gaplugins', 'gadata'],
]);
const scriptPrefixes = ['ga-disable-', 'google_', 'posthog_', 'rrweb_', '_'];

/** Whose an anchor is already, if a heading cannot have it. */
export function anchorOwner(anchor: string): 'page' | 'script' | undefined {
  if (pageIds.has(anchor) || pagePrefixes.some((prefix) => anchor.startsWith(prefix))) return 'page';
  if (scriptNames.has(anchor) || scriptPrefixes.some((prefix) => anchor.startsWith(prefix))) return 'script';
  return undefined;
}
