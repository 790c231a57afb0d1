import type { Organization, Policy, Version } from '../../../model/organization.ts';
import { suggestionFor } from '../../../schema/nearest.ts';
import { words, type Language } from '../../../words/index.ts';
import { nameOf, readLanguage } from '../../languages.ts';

const say = words.commands.translate;

/** What is to be translated, and into which language. */
export interface Target {
  /** `altaclario/privacy`. */
  name: string;
  organization: Organization;
  policy: Policy;
  language: Language;
  /** The versions that are read now or later: in force, or to come. */
  versions: Version[];
}

/** The target that a command line names. Throws, with what was most likely meant, where there is none. */
export function targetOf(name: string, language: string, organizations: readonly Organization[]): Target {
  const policies = organizations.flatMap((organization) =>
    organization.policies.map((policy) => ({ name: `${organization.id}/${policy.id}`, organization, policy })),
  );
  const known = policies.map((each) => each.name);
  const found = policies.find((each) => each.name === name);
  if (!found) throw new Error(say.noPolicy(name, suggestionFor(name, known)));
  const tag = readLanguage(language);
  if (tag === found.organization.language) throw new Error(say.isTheSource(name, nameOf(tag)));
  const versions = found.policy.versions.filter(({ status }) => status === 'in-force' || status === 'upcoming');
  if (versions.length === 0) throw new Error(say.onlyDrafts(name));
  return { ...found, language: tag, versions };
}
