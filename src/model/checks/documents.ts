import type { Entry } from '../../schema/entry.ts';
import { lineOf } from '../../schema/lines.ts';
import { suggestionFor } from '../../schema/nearest.ts';
import type { PolicyFile } from '../../schema/policy-file.ts';
import { problemAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import { fileOf, organizationOf, type ContentIndex } from '../content-index.ts';
import { documentFile, kindOf } from '../documents.ts';
import { lockKey } from '../versions/lock.ts';
import { partsOf } from '../versions/version-files.ts';

const wrong = words.problems.documents;

/** Each `policy.yaml` is beside versions, its annexes are there, and what must be versioned is. */
export function checkDocuments(context: ContentIndex): Problem[] {
  return [
    ...context.content.documents.flatMap((entry) => checkDocument(entry, context)),
    ...policiesIn(context).flatMap(([organization, policy]) => checkVersioned(organization, policy, context)),
  ];
}

function checkDocument(entry: Entry<PolicyFile>, context: ContentIndex): Problem[] {
  const { organization, policy } = partsOf(entry.file);
  const siblings = policiesOf(organization, context);
  if (!siblings.includes(policy)) return [problemAt(entry.file, undefined, wrong.noVersion())];
  const { annexes = [] } = entry.value ?? {};
  return annexes.flatMap((annex, at) => {
    const said = whatIsWrongWith(annex, { at, annexes, policy, siblings, organization, context });
    return said ? [problemAt(entry.file, lineOf(entry, ['annexes', String(at)]), said)] : [];
  });
}

interface Annexed {
  /** Where the annex is in the list. */
  at: number;
  annexes: readonly string[];
  policy: string;
  siblings: readonly string[];
  organization: string;
  context: ContentIndex;
}

function whatIsWrongWith(annex: string, { at, annexes, policy, siblings, organization, context }: Annexed) {
  if (annex === policy) return wrong.ownAnnex(policy);
  const others = siblings.filter((other) => other !== policy);
  if (!others.includes(annex)) return wrong.unknownAnnex(annex, suggestionFor(annex, others));
  if (annexes.indexOf(annex) < at) return wrong.annexTwice(annex);
  const isNested = kindOf(organization, annex, context.content).annexes.length > 0;
  return isNested ? wrong.annexOfAnnex(annex) : undefined;
}

/** A text that people could rely on, or consented under, is kept. */
function checkVersioned(organization: string, policy: string, { content, lockReading }: ContentIndex): Problem[] {
  if (kindOf(organization, policy, content).isVersioned) return [];
  const entry = documentFile(organization, policy, content);
  const place = entry?.file ?? `organizations/${organization}/${policy}/`;
  const line = entry && lineOf(entry, [entry.value?.versioned === undefined ? 'type' : 'versioned']);
  const isLocked = Object.keys(lockReading.lock?.versions ?? {}).some((key) =>
    key.startsWith(lockKey(organization, policy, '')),
  );
  if (isLocked) return [problemAt(place, line, wrong.lockedButUnversioned(policy, entry !== undefined))];
  const isForConsent = fileOf(content.organizations, organization)?.value?.consent.policy === policy;
  const isAsking = fileOf(content.trackers, organization)?.value?.trackers.some(({ runs }) => runs === 'this-site');
  return isForConsent && isAsking ? [problemAt(place, line, wrong.consentUnversioned(policy))] : [];
}

const policiesOf = (organization: string, { content }: ContentIndex): string[] => [
  ...new Set(
    content.policies
      .filter(({ file }) => organizationOf(file) === organization)
      .map(({ file }) => partsOf(file).policy),
  ),
];

const policiesIn = (context: ContentIndex): [organization: string, policy: string][] =>
  context.organizations.flatMap((organization) =>
    policiesOf(organization, context).map((policy): [string, string] => [organization, policy]),
  );
