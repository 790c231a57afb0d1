import { lineOf } from '../../schema/entry.ts';
import type { Problem } from '../../schema/problem.ts';
import { textBelowHead } from '../versions/canonical.ts';
import { dataChanges } from '../changes/data-changes.ts';
import type { Organization, Version } from '../organization.ts';
import { versionProblems as say } from '../problems/versions.ts';
import { previousOf } from '../versions/version-files.ts';
import type { ContentIndex } from '../content-index.ts';

/** A version differs from the one before, and what usually is material is not called editorial without a reason. */
export function checkChanges(
  { content }: Pick<ContentIndex, 'content'>,
  organizations: readonly Organization[],
): Problem[] {
  const lines = new Map(content.policies.map((entry) => [entry.file, lineOf(entry, ['kind'])]));
  return organizations.flatMap(({ policies }) =>
    policies.flatMap(({ versions }) =>
      versions.flatMap((version) => {
        const previous = previousOf(version, versions);
        return previous ? checkAgainst(previous, version, lines.get(version.file)) : [];
      }),
    ),
  );
}

function checkAgainst(
  previous: Version,
  { file, kind, justification, rendered, ...version }: Version,
  line: number | undefined,
): Problem[] {
  const changes = dataChanges(previous, version);
  if (changes.length === 0 && textBelowHead(previous.rendered.text) === textBelowHead(rendered.text))
    return [say.sameText(file, previous.file)];
  const material = changes.filter(({ isMaterial }) => isMaterial).map(({ sentence }) => sentence);
  return kind === 'editorial' && justification === undefined && material.length > 0
    ? [say.looksMaterial(file, line, previous.id, material)]
    : [];
}
