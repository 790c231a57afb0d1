import { wordsIn } from '../words/index.ts';
import { startOf } from '../model/text/dates.ts';
import type { Organization, Version } from '../model/organization.ts';

/**
 * A version as schema.org names it. `dateModified` is the day of the version, or of its last correction; absent for one
 * that is still to come.
 */
export function linkedDataOf(organization: Organization, version: Version, site: URL | undefined): object {
  const dates = [version.id, ...version.corrections.map(({ date }) => date)].map(startOf).sort();
  const past = dates.filter((day) => day <= organization.asOf);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: version.title,
    url: new URL(version.url, site).href,
    version: version.id,
    dateModified: past.at(-1),
    inLanguage: wordsIn(version.textLanguage).language,
    publisher: { '@type': 'Organization', name: organization.name },
  };
}
