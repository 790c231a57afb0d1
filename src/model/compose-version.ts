import { words } from '../words/index.ts';
import { versionsOf, type ContentIndex } from './content-index.ts';
import type { SubprocessorList, Version } from './organization.ts';
import { markdownUrl, versionUrl, type Urls } from './pages/urls.ts';
import type { RegistryHistory } from './registry/history.ts';
import { canonicalOf } from './versions/canonical.ts';
import { retentionInWords } from './versions/retention.ts';
import { statusOf, type VersionFile } from './versions/version-files.ts';

/** What the versions of one organization are made from, beside their files. */
export interface OrganizationData {
  id: string;
  context: ContentIndex;
  urls: Urls;
  history: RegistryHistory;
  subprocessorsOn: (date: string) => SubprocessorList;
}

/** One version of a policy, with the data of its own date. */
export function composeVersion(file: VersionFile, organization: OrganizationData): Version {
  const { id, context, history, subprocessorsOn, urls } = organization;
  const shown = {
    ...identityOf(file, urls),
    ...frontMatterOf(file),
    prose: context.prose.get(file.entry.file)!,
    registry: history.registry(file.id),
    subprocessors: subprocessorsOn(file.id),
  };
  return {
    ...shown,
    status: statusOf(file, versionsOf(context, id, file.policy), context.today),
    canonical: canonicalOf({ ...shown, organization: id, body: file.entry.body }),
  };
}

/** What a version is called, and where it is. */
const identityOf = ({ id, policy, entry }: VersionFile, urls: Urls) => ({
  id,
  policy,
  file: entry.file,
  url: versionUrl(urls, policy, id),
  markdownUrl: markdownUrl(urls, policy, id),
  dateInWords: words.dateInWords(id),
});

/** What a version's front matter says. */
const frontMatterOf = ({ frontMatter }: VersionFile) => ({
  title: frontMatter.title,
  dateKind: frontMatter.dateKind,
  kind: frontMatter.kind,
  changes: frontMatter.changes,
  reconsent: frontMatter.reconsent,
  announced: frontMatter.announced,
  lateReason: frontMatter.lateReason,
  justification: frontMatter.justification,
  corrections: frontMatter.corrections,
  summary: frontMatter.summary,
  retention: (frontMatter.retention ?? []).map(retentionInWords),
  processing: (frontMatter.processing ?? []).map(({ basis, ...row }) => ({
    ...row,
    basis: basis === 'not-stated' ? undefined : basis,
  })),
  rights: frontMatter.rights ?? [],
});
