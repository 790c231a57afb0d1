import type { Content } from '../schema/content.ts';
import { suggestionFor } from '../schema/nearest.ts';
import { isError, problemAt, type Problem } from '../schema/problem.ts';
import { words } from '../words/index.ts';
import { checkAnswers } from './checks/answers.ts';
import { checkChanges } from './checks/changes.ts';
import { checkConsentTables } from './checks/consent-table.ts';
import { isPublished, organizationOf, type ContentIndex } from './content-index.ts';
import { checkDocuments } from './checks/documents.ts';
import { checkFiles } from './checks/files.ts';
import { checkLinks } from './checks/links.ts';
import { checkLock } from './checks/lock.ts';
import { checkLook } from './checks/look.ts';
import { checkNames } from './checks/names.ts';
import { checkNotice } from './checks/notice.ts';
import { checkOrganizations } from './checks/organizations.ts';
import { checkPagesEqualTexts } from './checks/page-equals-text.ts';
import { checkPublication } from './checks/publication.ts';
import { checkRegistry } from './checks/registry.ts';
import { checkRows } from './checks/rows.ts';
import { checkSites } from './checks/sites.ts';
import { checkHeadingLevels } from './checks/heading-levels.ts';
import { checkUnwritten } from './checks/questions.ts';
import { checkTables } from './checks/tables.ts';
import { checkBindings } from './checks/bindings.ts';
import { checkTranslations } from './checks/translations.ts';
import { checkVersions } from './checks/versions.ts';
import { composeOrganization } from './compose-organization.ts';
import { readLock } from './versions/lock.ts';
import type { Organization } from './organization.ts';
import { readProse } from './versions/prose.ts';
import { vendorBook } from './recipients/vendors.ts';
import type { Settings } from './settings.ts';
import { readTranslations } from './translations/translation-files.ts';
import { readVersions } from './versions/version-files.ts';

export interface Assembled {
  /** Empty where there is an error. */
  organizations: Organization[];
  /** Errors and warnings, of all files at once. */
  problems: Problem[];
}

/**
 * Turns raw content and a day into what the pages show, or says everything that is wrong.
 * Pure: no clock, network or file system.
 */
export function assemble(content: Content, settings: Settings): Assembled {
  const context = contextOf(content, settings);
  const entries = [
    content.site,
    content.vendors,
    content.organizations,
    content.trackers,
    content.subprocessors,
    content.documents,
    content.policies,
    content.translations,
    content.wordings,
  ].flat();
  const problems = [
    ...entries.flatMap((entry) => entry.problems),
    ...(content.unreadable ?? []),
    ...checks.flatMap((check) => check(context)),
    ...checkChosen(context),
  ];
  if (problems.some(isError)) return { organizations: [], problems };
  const all = context.organizations.map((id) => composeOrganization(id, context, settings));
  problems.push(...checkConsentTables(context), ...checkChanges(context, all), ...checkTables(context));
  problems.push(...checkBindings(context, all), ...checkLock(context, all), ...checkPagesEqualTexts(all));
  if (problems.some(isError)) return { organizations: [], problems };
  const published = all.filter(({ id }) => isPublished(context, id));
  return {
    organizations: published.map((each) => withNeighbours(each, published)),
    problems,
  };
}

/** What is checked on content that may have errors. */
const checks = [
  checkFiles,
  checkDocuments,
  checkOrganizations,
  checkLook,
  checkAnswers,
  checkRegistry,
  checkRows,
  checkNames,
  checkVersions,
  checkNotice,
  checkLinks,
  checkPublication,
  checkUnwritten,
  checkHeadingLevels,
  checkSites,
  checkTranslations,
];

function withNeighbours(organization: Organization, published: readonly Organization[]): Organization {
  const sharesOriginWith = neighboursOf(organization, published);
  for (const each of organization.languages) each.sharesOriginWith = sharesOriginWith;
  return organization;
}

/** Names of the other organizations whose pages run trackers, where those of an organization do so themselves. */
function neighboursOf({ id, consent }: Organization, published: readonly Organization[]): string[] {
  if (!consent) return [];
  return published.filter((other) => other.id !== id && other.consent).map(({ name }) => name);
}

/** The organizations that the build was told to make exist. */
function checkChosen({ only = [], organizations }: ContentIndex): Problem[] {
  const unknown = only.filter((id) => !organizations.includes(id));
  return unknown.map((id) => {
    const said = words.problems.files.unknownOrganization(id, suggestionFor(id, organizations));
    return problemAt('organizations/', undefined, said);
  });
}

/** The content of a build, with what is derived from it once. */
export function contextOf(content: Content, { today, only, isReal = false }: Settings): ContentIndex {
  const texts = [...content.policies, ...content.translations];
  const files = [content.organizations, content.trackers, content.subprocessors, content.documents, content.policies]
    .flat()
    .map(({ file }) => file);
  return {
    content,
    today,
    only,
    isReal,
    organizations: [...new Set(files.map(organizationOf))].sort(),
    vendors: vendorBook(content),
    versions: readVersions(content.policies),
    translations: readTranslations(content.translations),
    lockReading: readLock(content.lock),
    prose: new Map(texts.map(({ file, body, bodyLine }) => [file, readProse(file, body, bodyLine)])),
  };
}
