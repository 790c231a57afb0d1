import { whenInWords } from './dates.ts';
import type { Policy, Version } from './organization.ts';

/** What a reader must know before the text: “In force since 3 June 2026”. */
export function stateLine(version: Version): string {
  const when = whenInWords(version.id);
  switch (version.status) {
    case 'draft':
      return 'Draft: not decided on, and not in force';
    case 'upcoming':
      return `Takes effect ${when}`;
    case 'superseded':
      return `No longer in force; ${startedWords(version)}`;
    case 'in-force':
      return version.dateIs === 'effective' ? `In force since ${version.dateInWords}` : `In force; ${startedWords(version)}`;
  }
}

function startedWords(version: Version): string {
  const when = whenInWords(version.id);
  return { effective: `took effect ${when}`, 'last-updated': `last updated ${when}`, 'first-published': `first published here ${when}` }[version.dateIs];
}

/** A sentence with a link, above the text. */
export interface Notice {
  text: string;
  link: { href: string; text: string };
}

/** Notices of a version's page: what replaced it, what holds until it starts, or what is coming. */
export function noticesOf(version: Version, policy: Policy, policyHref: string): Notice[] {
  const inForce = { href: policyHref, text: 'Read the version in force' };
  if (version.status === 'superseded') return [{ text: 'This version has been replaced.', link: inForce }];
  if (version.status === 'draft') return [{ text: 'This is a draft.', link: inForce }];
  if (version.status === 'upcoming') {
    return policy.inForce ? [{ text: `This version is not in force yet. It takes effect ${whenInWords(version.id)}.`, link: inForce }] : [];
  }
  return policy.upcoming.map((next) => ({
    text: `This policy changes ${whenInWords(next.id)}.`,
    link: { href: next.url, text: `Read the version of ${next.dateInWords}` },
  }));
}
