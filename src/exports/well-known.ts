import type { Organization } from '../model/organization.ts';
import { policyUrl } from '../model/pages/urls.ts';
import { laterBy, startOf } from '../model/text/dates.ts';

/** A file in `/.well-known/`, where programs look for it (RFC 8615). */
export interface WellKnownFile {
  name: string;
  text: string;
}

/** How long `security.txt` is valid without another build. RFC 9116, 2.5.5 wants less than a year. */
const VALIDITY = 'P6M';

/** The folder is that of an origin, so its files speak for all pages there. `site`: the origin. */
export function wellKnownFiles(organizations: readonly Organization[], site: URL | undefined): WellKnownFile[] {
  const [first] = organizations;
  // A report about one organization must not reach another: several on one origin have no contact in common.
  const isAlone = first?.urls.isAlone;
  return [...gpcSupport(organizations), ...(isAlone ? securityText(first, site) : [])];
}

/**
 * That Global Privacy Control is honoured (its specification, “GPC Support Resource”). All pages that run anything
 * optional honour it, so one is enough to say so for the origin; where nothing is optional, there is nothing to say.
 */
function gpcSupport(organizations: readonly Organization[]): WellKnownFile[] {
  // The statement is as old as the latest of the policies that consent is given under.
  const days = organizations.flatMap(({ consent }) => (consent ? [startOf(consent.version)] : [])).sort();
  const lastUpdate = days.at(-1);
  return lastUpdate === undefined ? [] : [{ name: 'gpc.json', text: `${JSON.stringify({ gpc: true, lastUpdate })}\n` }];
}

/** Where security problems are reported (RFC 9116). */
function securityText(
  { contact, language, policies, urls, asOf }: Organization,
  site: URL | undefined,
): WellKnownFile[] {
  const { security } = contact;
  if (security === undefined) return [];
  const absolute = (url: string): string => new URL(url, site).href;
  const policy = policies.find(({ type }) => type === 'security');
  const lines = [
    `Contact: ${security.includes('@') ? `mailto:${security}` : security}`,
    `Expires: ${laterBy(VALIDITY, asOf)}T00:00:00.000Z`,
    `Preferred-Languages: ${language}`,
    `Canonical: ${absolute('/.well-known/security.txt')}`,
    ...(policy ? [`Policy: ${absolute(policyUrl(urls, policy.id))}`] : []),
  ];
  return [{ name: 'security.txt', text: `${lines.join('\n')}\n` }];
}
