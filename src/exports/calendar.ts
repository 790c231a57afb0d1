import ical from 'ical-generator';
import { startOf } from '../model/text/dates.ts';
import type { Organization } from '../model/organization.ts';
import { changesUrl } from '../model/pages/urls.ts';
import { previousOf } from '../model/versions/version-files.ts';
import { wordsIn } from '../words/index.ts';

/**
 * iCalendar (RFC 5545): a whole day for every version to come. Nothing where none is: a calendar without an entry is
 * none. A document that is not versioned takes effect on no day.
 */
export function calendarOf(organization: Organization, site: URL | undefined): string | undefined {
  const { name, language, policies, asOf } = organization;
  const say = wordsIn(language).exports.calendar;
  const coming = policies
    .filter(({ isVersioned }) => isVersioned)
    .flatMap((policy) => policy.upcoming.map((version) => ({ policy, version })));
  if (coming.length === 0) return undefined;
  const calendar = ical({
    name: textOf(say.title(name)),
    prodId: { company: 'Sayso', product: 'policies', language: language.toUpperCase() },
  });
  for (const { policy, version } of coming) {
    const url = new URL(version.url, site).href;
    calendar.createEvent({
      id: url,
      // A text keeps the day: a `Date` would be read in the time zone of the machine.
      start: startOf(version.id),
      allDay: true,
      stamp: `${startOf(version.announced ?? asOf)}T00:00:00Z`,
      summary: version.kind === 'first' ? say.takesEffect(name, version.title) : say.changes(name, version.title),
      description: version.changes.length > 0 ? version.changes.join('\n') : null,
      url: previousOf(version, policy.versions) ? new URL(changesUrl(version.url), site).href : url,
    });
  }
  return calendar.toString();
}

/** The library writes the name of a calendar as it is: another line would be another property (RFC 5545, 3.3.11). */
const textOf = (name: string): string => name.replace(/[\\;,]/g, '\\$&').replace(/\s+/g, ' ');
