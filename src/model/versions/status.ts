import { words } from '../../words/index.ts';
import type { Policy, Version } from '../organization.ts';
import { changesUrl, sinceUrl } from '../pages/urls.ts';
import { previousOf } from './version-files.ts';

/** What a reader must know before the text: “In force since 3 June 2026”. */
export function statusLine(version: Version): string {
  const when = words.whenInWords(version.id);
  switch (version.status) {
    case 'draft':
      return 'Draft: not decided on, and not in force';
    case 'upcoming':
      return `Takes effect ${when}`;
    case 'superseded':
      return `No longer in force; ${startedWords(version)}`;
    case 'in-force':
      return version.dateKind === 'effective'
        ? `In force since ${version.dateInWords}`
        : `In force; ${startedWords(version)}`;
  }
}

function startedWords(version: Version): string {
  const when = words.whenInWords(version.id);
  return {
    effective: `took effect ${when}`,
    'last-updated': `last updated ${when}`,
    'first-published': `first published here ${when}`,
  }[version.dateKind];
}

/** A sentence with links, above the text. */
export interface Notice {
  text: string;
  links: { href: string; text: string }[];
}

/** Notices of a version's page: what replaced it, what holds until it starts, or what is coming, and why it was announced late. */
export function noticesOf(version: Version, policy: Policy, policyHref: string): Notice[] {
  return [
    ...statusNotices(version, policy, policyHref),
    ...(version.lateReason ? [{ text: `Announced later than promised: ${version.lateReason}`, links: [] }] : []),
  ];
}

function statusNotices(version: Version, policy: Policy, policyHref: string): Notice[] {
  const inForce = policy.inForce ? [{ href: policyHref, text: 'Read the version in force' }] : [];
  const changes = previousOf(version, policy.versions)
    ? [{ href: changesUrl(version.url), text: 'See what changes' }]
    : [];
  switch (version.status) {
    case 'superseded':
      return [
        {
          text: 'This version has been replaced.',
          links: [...inForce, { href: sinceUrl(version.url), text: 'See what has changed since' }],
        },
      ];
    case 'draft':
      return [{ text: 'This is a draft.', links: [...inForce, ...changes] }];
    case 'upcoming':
      return policy.inForce
        ? [
            {
              text: `This version is not in force yet. It takes effect ${words.whenInWords(version.id)}.`,
              links: [...inForce, ...changes],
            },
          ]
        : [];
    case 'in-force':
      return policy.upcoming.map((next) => ({
        text: `This policy changes ${words.whenInWords(next.id)}.`,
        links: [
          { href: changesUrl(next.url), text: 'See what changes' },
          { href: next.url, text: `Read the version of ${next.dateInWords}` },
        ],
      }));
  }
}

/** What kind of change a version is, in a sentence. */
export function kindLine({ kind, reconsent, justification, registry }: Version): string {
  if (kind === 'first') return 'The first version here.';
  if (kind === 'editorial')
    return `An editorial change: nothing changes for you.${justification ? ` ${justification}` : ''}`;
  if (reconsent === 'none') return 'A material change. The choices that you made stay as they are.';
  const names = Array.isArray(reconsent)
    ? reconsent.map((id) => registry.purposes.find((purpose) => purpose.id === id)?.name ?? id)
    : [];
  return `A material change. Consent${names.length > 0 ? ` to ${words.listed(names)}` : ''} that was given before ends, and you are asked again.`;
}
