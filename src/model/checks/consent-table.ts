import { problemAt, warningAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import { fileOf, isPublished, versionsOf, type ContentIndex } from '../content-index.ts';
import { isAsked } from '../registry/asked.ts';
import { registryOf } from '../registry/history.ts';
import { statusOf } from '../versions/version-files.ts';

/**
 * The policy that people consent under prints the cookie table: what a purpose is for is part of the text that their
 * records name. Asked of the version in force, and only where something is asked today. A warning in builds that are
 * not published.
 */
export const checkConsentTables = (context: ContentIndex): Problem[] =>
  context.organizations
    .filter((organization) => isPublished(context, organization))
    .flatMap((organization) => checkConsentTable(context, organization));

function checkConsentTable(context: ContentIndex, organization: string): Problem[] {
  const { content, prose, today } = context;
  const policy = fileOf(content.organizations, organization)?.value?.consent.policy;
  const isAsking = registryOf(organization, context).registry(today).purposes.some(isAsked);
  if (!isAsking || policy === undefined) return [];
  const versions = versionsOf(context, organization, policy);
  const inForce = versions.find((version) => statusOf(version, versions, today) === 'in-force');
  const names = inForce && prose.get(inForce.entry.file)?.components.map(({ name }) => name);
  if (!names || names.includes('CookieTable')) return [];
  const at = context.isReal ? problemAt : warningAt;
  return [at(inForce.entry.file, undefined, words.problems.versions.noTableToConsentTo())];
}
