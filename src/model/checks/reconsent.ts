import { lineOf } from '../../schema/lines.ts';
import { suggestionFor } from '../../schema/nearest.ts';
import type { FrontMatter } from '../../schema/policy.ts';
import { problemAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import { fileOf, type ContentIndex } from '../content-index.ts';
import { partsOf, type VersionFile } from '../versions/version-files.ts';

const { purposes: wrongPurpose, versions: wrong } = words.problems;

/** `reconsent` is in the policy under which consent is given, and names purposes that exist. */
export function checkReconsent(version: VersionFile, { content }: ContentIndex): Problem[] {
  const { entry, frontMatter, organization, policy } = version;
  const purposes = fileOf(content.trackers, organization)?.value?.purposes;
  // A file that is missing or cannot be read says so itself.
  if (!purposes) return [];
  const consentPolicy = fileOf(content.organizations, organization)?.value?.consent.policy;
  const files = content.policies.map(({ file }) => partsOf(file));
  const exists = files.some((other) => other.organization === organization && other.policy === consentPolicy);
  if (consentPolicy !== undefined && exists && policy !== consentPolicy && endsConsent(frontMatter))
    return [problemAt(entry.file, lineOf(entry, ['reconsent']), wrong.reconsentInOtherPolicy(consentPolicy))];
  return checkPurposes(
    version,
    purposes.map(({ id }) => id),
  );
}

function endsConsent({ reconsent }: FrontMatter): boolean {
  return reconsent !== undefined && reconsent !== 'none' && reconsent.length > 0;
}

function checkPurposes({ entry, frontMatter }: VersionFile, known: readonly string[]): Problem[] {
  const purposes = Array.isArray(frontMatter.reconsent) ? frontMatter.reconsent : [];
  return purposes.flatMap((purpose, index) => {
    if (known.includes(purpose)) return [];
    const said = wrongPurpose.unknown(purpose, suggestionFor(purpose, known));
    return [problemAt(entry.file, lineOf(entry, ['reconsent', index]), said)];
  });
}
