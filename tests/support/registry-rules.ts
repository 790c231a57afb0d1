import type { Organization } from '../../src/model/organization.ts';
import { isForAdvertising } from '../../src/model/registry/advertising.ts';

/** Names of cookies and keys of advertising tools in an organization's registry, whatever the legal basis. */
export const advertisingItems = ({ registry }: Organization): string[] =>
  registry.purposes
    .flatMap(({ trackers }) => trackers.flatMap(({ items = [] }) => items))
    .map(({ name }) => name)
    .filter(isForAdvertising);

/** The things that a sentence lists: “for hosting, the database and, with your consent, analytics” → three words. */
export const listedIn = (list: string): string[] =>
  list
    .replace(/with your consent,/, '')
    .split(/,|\band\b/)
    .map((part) => part.trim().replace(/^the /, '').toLowerCase())
    .filter(Boolean)
    .sort();

/**
 * The kinds of service in an organization's list of subprocessors, each once: “Analytics (with consent)” is analytics.
 */
export const servicesOf = ({ subprocessors }: Organization): string[] =>
  [...new Set(subprocessors.rows.map(({ service }) => service.replace(/ \(.*/, '').toLowerCase()))].sort();
