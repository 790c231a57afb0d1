import type { Organization } from '../../src/model/organization.ts';
import { periodInDays } from '../../src/model/text/dates.ts';

/** CNIL's guidance on audience measurement: 13 months, in days. */
const LONGEST_COOKIE = 395;

/** Cookies of this site's trackers that stay longer than 13 months, with their lifetimes. */
export const longCookies = ({ consent }: Organization): string[] =>
  (consent?.purposes ?? [])
    .flatMap(({ trackers }) => trackers.flatMap(({ items = [] }) => items))
    .filter(({ kind, lifetime }) => kind === 'cookie' && isLong(lifetime))
    .map(({ name, lifetime }) => `${name} ${lifetime}`);

/** Whether a lifetime is a period of more than that. */
export const isLong = (lifetime: string): boolean =>
  lifetime.startsWith('P') && periodInDays(lifetime) > LONGEST_COOKIE;

/** Names of what keeps the visitor's choice, each with the basis of its purpose. */
export const consentRecords = ({ registry }: Organization): [name: string, basis: string | undefined][] =>
  registry.purposes.flatMap(({ basis, trackers }) =>
    trackers
      .flatMap(({ items = [] }) => items)
      .filter(({ name }) => name.startsWith('consent:'))
      .map(({ name }): [string, string | undefined] => [name, basis]),
  );
