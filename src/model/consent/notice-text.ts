import { createHash } from 'node:crypto';
import { wordsIn, type Language } from '../../words/index.ts';
import type { Notice } from './notice.ts';

/**
 * A notice as a text of its own, in reading order: what it is published as, and what its fingerprint is of. Every
 * sentence that its page may show is in it; places such as `{date}` are filled in by the page.
 */
export function noticeText(organization: string, notice: Notice, language: Language): string {
  const words = wordsIn(language);
  const { banner, labels, preferences, states } = words.consent;
  const { title, intro, answers, asks, asked, cookiesAsked, cookies } = notice;
  const { announced, objectByDeclining, changes, changeLater, policyTitle } = notice;
  const inPreferences = notice.preferences;
  const buttons = [answers.accept, answers.decline, labels.keepOn, labels.turnOff, labels.turnOn, labels.keepOff];
  return [
    ['---', `organization: ${organization}`, `language: ${words.language}`, '---'].join('\n'),
    `# ${title}`,
    ...(intro === undefined ? [] : [intro]),
    ...changes.map(({ text }) => `${text} ${labels.seeChanges}`),
    labels.seeStored,
    ...(asked.length > 0 ? [asks] : []),
    ...asked.map(({ name, text }) => `- **${name}:** ${text}`),
    ...[cookiesAsked, cookies].filter((sentence) => sentence !== undefined),
    ...announced.flatMap(({ name, text, alreadyOn }) => [`**${name}:** ${text}`, alreadyOn]),
    ...(announced.length > 0 ? [objectByDeclining, banner.objectByButton] : []),
    `${changeLater} ${policyTitle}`,
    [...buttons, labels.manage].map((label) => `[${label}]`).join(' '),
    `## ${labels.open}`,
    preferences.unscripted,
    ...inPreferences.purposes.flatMap(({ name, description, ground, allow }) => [
      `### ${name}`,
      description,
      ground,
      ...(allow === undefined ? [] : [`[ ] ${allow}`]),
    ]),
    inPreferences.scope,
    [answers.accept, answers.decline, labels.save].map((label) => `[${label}]`).join(' '),
    preferences.everything,
    preferences.savedChoices,
    ...Object.values(states).map((sentence) => sentence.trim()),
  ]
    .join('\n\n')
    .concat('\n');
}

/** SHA-256 of a notice's text, hexadecimal: what a record names. */
export const noticeFingerprint = (text: string): string => createHash('sha256').update(text).digest('hex');
