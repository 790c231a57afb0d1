import { wordsIn } from '../../words/index.ts';
import type { Policy, Version } from '../organization.ts';
import { changesUrl, sinceUrl } from '../pages/urls.ts';
import { previousOf } from './version-files.ts';

/** What a reader must know before the text: “In force since 3 June 2026”. */
export function statusLine({ id, language, status, dateKind, isVersioned }: Version): string {
  const { versions: say } = wordsIn(language);
  if (!isVersioned && status === 'in-force') return say.status.updated(id);
  if (!isVersioned && status === 'upcoming') return say.status.from(id);
  switch (status) {
    case 'draft':
      return say.status.draft;
    case 'upcoming':
      return say.status.upcoming(id);
    case 'superseded':
      return say.status.superseded(id, dateKind);
    case 'in-force':
      return say.status.inForce(id, dateKind);
  }
}

/** A sentence with links, above the text. */
export interface Notice {
  text: string;
  links: Link[];
}

interface Link {
  href: string;
  text: string;
}

/**
 * Notices of a version's page: what replaced it, which version counts until it starts, or what is coming, and why it
 * was announced late.
 */
export function noticesOf(version: Version, policy: Policy, policyHref: string): Notice[] {
  const { lateReason, language } = version;
  const { versions: say } = wordsIn(language);
  return [
    ...statusNotices(version, policy, policyHref),
    ...(lateReason ? [{ text: say.announcedLate(lateReason), links: [] }] : []),
  ];
}

function statusNotices(version: Version, policy: Policy, policyHref: string): Notice[] {
  const { versions: say } = wordsIn(version.language);
  const inForce: Link[] = policy.inForce ? [{ href: policyHref, text: say.readInForce }] : [];
  switch (version.status) {
    case 'superseded':
      return [
        { text: say.isReplaced, links: [...inForce, { href: sinceUrl(version.url), text: say.seeChangesSince }] },
      ];
    case 'draft':
      return [{ text: say.isDraft, links: [...inForce, ...changesLinks(version, policy)] }];
    case 'upcoming':
      // Where nothing is in force yet, the status line says the same.
      if (!policy.inForce) return [];
      return [{ text: say.isUpcoming(version.id), links: [...inForce, ...changesLinks(version, policy)] }];
    case 'in-force':
      return policy.upcoming.map(announcementOf);
  }
}

const changesLinks = (version: Version, { versions }: Policy): Link[] =>
  previousOf(version, versions)
    ? [{ href: changesUrl(version.url), text: wordsIn(version.language).versions.seeChanges }]
    : [];

function announcementOf({ id, url, language }: Version): Notice {
  const { versions: say } = wordsIn(language);
  const links = [
    { href: changesUrl(url), text: say.seeChanges },
    { href: url, text: say.readVersion(id) },
  ];
  return { text: say.policyChanges(id), links };
}

/** What kind of change a version is, in a sentence. */
export function kindLine({ kind, language, reconsent, justification, registry }: Version): string {
  const { versions: say } = wordsIn(language);
  if (kind === 'first') return say.kind.first;
  if (kind === 'not-stated') return say.kind.notStated;
  if (kind === 'editorial') return [say.kind.editorial, justification].filter(Boolean).join(' ');
  if (reconsent === 'none') return say.kind.material;
  const ended = Array.isArray(reconsent) ? reconsent : [];
  return say.kind.endsConsent(ended.map((id) => registry.purposes.find((purpose) => purpose.id === id)?.name ?? id));
}
