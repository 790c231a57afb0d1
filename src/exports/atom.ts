import { Feed } from 'feed';
import { wordsIn } from '../words/index.ts';
import { startOf } from '../model/text/dates.ts';
import type { Organization, Policy, Version } from '../model/organization.ts';
import { changesUrl, feedUrls } from '../model/pages/urls.ts';
import { textsOf } from '../model/translations/alternates.ts';
import { kindLine } from '../model/versions/status.ts';
import { previousOf } from '../model/versions/version-files.ts';

interface Entry {
  id: string;
  /** ISO 8601 day. */
  day: string;
  title: string;
  url: string;
  sentences: string[];
}

/**
 * Atom (RFC 4287): an entry when a version is announced, when it takes effect, and when it is corrected. Entries keep
 * their ids.
 */
export function atomOf(organization: Organization, site: URL | undefined): string {
  const { name, language, urls, policies, asOf, fictional } = organization;
  const say = wordsIn(language).exports.feed;
  const absolute = (url: string) => new URL(url, site).href;
  const entries = policies
    .flatMap((policy) => policy.versions.flatMap((version) => entriesOf(policy, version, organization)))
    .filter(({ day }) => day <= asOf)
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  const feed = new Feed({
    id: absolute(urls.hub),
    title: say.title(name, fictional),
    link: absolute(urls.hub),
    feedLinks: { atom: absolute(feedUrls(urls).atom) },
    updated: instant(entries[0]?.day ?? asOf),
    author: { name },
    generator: 'Sayso',
    copyright: '',
  });
  for (const { id, day, title, url, sentences } of entries) {
    feed.addItem({
      id: absolute(id),
      title: escape(title),
      link: absolute(url),
      date: instant(day),
      published: instant(day),
      content: `<ul>${sentences.map((sentence) => `<li>${escape(sentence)}</li>`).join('')}</ul>`,
    });
  }
  return feed.atom1();
}

function entriesOf(policy: Policy, version: Version, organization: Organization): Entry[] {
  const say = wordsIn(version.language).exports.feed;
  const { id, url, title, status, announced, earlier, changes, kind } = version;
  if (status === 'draft') return [];
  if (!policy.isVersioned) return [updateOf(version)];
  const sentences = kind !== 'first' && changes.length > 0 ? changes : [kindLine(version)];
  const link = previousOf(version, policy.versions) ? changesUrl(url) : url;
  return [
    ...(announced
      ? [
          {
            id: `${url}#announced`,
            day: startOf(announced),
            title: kind === 'first' ? say.takesEffect(title, id) : say.announced(title, id),
            url: link,
            sentences,
          },
        ]
      : []),
    {
      id: `${url}#in-force`,
      day: startOf(id),
      title: kind === 'first' ? say.first(title) : say.changed(title, id),
      url: link,
      sentences,
    },
    ...earlier.map(({ canonical, url: textUrl, corrections: [{ date, what }] }) => ({
      id: `${url}#corrected-${canonical.sha256.slice(0, 8)}`,
      day: startOf(date),
      title: say.corrected(title, date),
      url: changesUrl(textUrl),
      sentences: [what],
    })),
    ...textsOf(version, organization).flatMap((text) => addedLater(text, version)),
  ];
}

/** A text in another language that was added to a version in force. It ends nobody's consent. */
function addedLater({ translation, textLanguage, url }: Version, { id, language, title }: Version): Entry[] {
  if (!translation || startOf(translation.published) <= startOf(id)) return [];
  const say = wordsIn(language).translations;
  const name = say.named[textLanguage] ?? textLanguage;
  return [
    {
      id: `${url}#published`,
      day: startOf(translation.published),
      title: say.added(title, name),
      url,
      sentences: [say.addedSentence(name)],
    },
  ];
}

/** Of what is not versioned, only the last text is there. */
function updateOf({ id, language, url, title, changes }: Version): Entry {
  const say = wordsIn(language).exports.feed;
  const sentences = [...changes, say.unversioned];
  return { id: `${url}#updated-${id}`, day: startOf(id), title: say.updated(title, id), url, sentences };
}

const instant = (day: string): Date => new Date(`${day}T00:00:00Z`);
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
