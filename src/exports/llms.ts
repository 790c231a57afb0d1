import type { Organization, Policy, Version } from '../model/organization.ts';
import { feedUrls } from '../model/pages/urls.ts';
import { escapeMarkdown } from '../model/versions/canonical.ts';
import { textsOf } from '../model/translations/alternates.ts';
import { statusLine } from '../model/versions/status.ts';
import { siteLanguage, wordsIn } from '../words/index.ts';

const say = wordsIn(siteLanguage).exports.llms;

/** `llms.txt` (llmstxt.org): where a language model finds the texts without the pages around them. */
export function llmsText(organizations: readonly Organization[], site: URL | undefined): string {
  const sections = organizations.map((organization) => sectionOf(organization, site).join('\n'));
  return `${[`# ${say.title}`, `> ${say.about}`, ...sections].join('\n\n')}\n`;
}

function sectionOf(organization: Organization, site: URL | undefined): string[] {
  const { name, about, fictional, policies, offered, urls } = organization;
  const link = (text: string, url: string) => `[${escapeMarkdown(text)}](${new URL(url, site).href})`;
  const lines = policies
    .flatMap(shownVersions)
    .flatMap((version) => textsOf(version, organization))
    .map((text) => `- ${link(text.title, addressOf(text))}: ${statusLine(text)}${languageOf(text)}`);
  return [
    `## ${escapeMarkdown(name)}`,
    '',
    ...(fictional ? [say.fictional, ''] : []),
    escapeMarkdown(about),
    '',
    ...lines,
    ...offered.map(
      ({ title, how, url }) =>
        `- ${url === undefined ? escapeMarkdown(title) : link(title, url)}: ${escapeMarkdown(how)}`,
    ),
    `- ${link(say.json, feedUrls(urls).json)}: JSON`,
  ];
}

/** Of a translation, its language: the others are in the language of their source. */
const languageOf = ({ translation, textLanguage }: Version): string =>
  translation ? ` (${wordsIn(siteLanguage).translations.named[textLanguage]})` : '';

/** What is not versioned has no address that keeps its text. */
const addressOf = ({ isVersioned, url, markdownUrl }: Version): string => (isVersioned ? markdownUrl : url);

/** The version at the policy's own address, and those to come. */
const shownVersions = ({ current, upcoming }: Policy): Version[] => [...new Set([current, ...upcoming])];
