import type { Organization } from '../model/organization.ts';
import { statusLine } from '../model/versions/status.ts';
import { feedUrls } from '../model/pages/urls.ts';

/** `llms.txt` (llmstxt.org): where a language model finds the texts without the pages around them. */
export function llmsText(organizations: readonly Organization[], site: URL | undefined): string {
  const link = (text: string, url: string) => `[${text}](${new URL(url, site).href})`;
  const sections = organizations.map(({ name, about, fictional, policies, urls }) =>
    [
      `## ${name}`,
      '',
      ...(fictional ? ["Invented, as an example. Nobody's policies.", ''] : []),
      about,
      '',
      ...policies
        .flatMap(({ current, upcoming }) => [current, ...upcoming.filter((version) => version !== current)])
        .map((version) => `- ${link(version.title, version.markdownUrl)}: ${statusLine(version)}`),
      `- ${link('All versions, with what is stored and who gets data', feedUrls(urls).json)}: JSON`,
    ].join('\n'),
  );
  return `${['# Policies', '', '> Privacy policies as Markdown. Each address holds one version for ever; its SHA-256 is in the JSON.', '', sections.join('\n\n')].join('\n')}\n`;
}
