import { lineOf } from '../../schema/lines.ts';
import { problemAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import { dataChanges } from '../changes/data-changes.ts';
import type { ContentIndex } from '../content-index.ts';
import type { Organization, Version } from '../organization.ts';
import { textBelowHead } from '../versions/canonical.ts';
import { previousOf } from '../versions/version-files.ts';

const wrong = words.problems.versions;

/** A version differs from the one before, and is not called editorial without a reason where it is usually material. */
export function checkChanges(
  { content }: Pick<ContentIndex, 'content'>,
  organizations: readonly Organization[],
): Problem[] {
  const kindLines = new Map(content.policies.map((entry) => [entry.file, lineOf(entry, ['kind'])]));
  const histories = organizations.flatMap(({ policies }) => policies.map(({ versions }) => versions));
  return histories.flatMap((versions) =>
    versions.flatMap((version) => {
      const previous = previousOf(version, versions);
      return previous ? checkAgainst(previous, version, kindLines.get(version.file)) : [];
    }),
  );
}

function checkAgainst(previous: Version, version: Version, kindLine: number | undefined): Problem[] {
  const { file, kind, justification } = version;
  const changes = dataChanges(previous, version);
  const isSameText = textBelowHead(previous.rendered.text) === textBelowHead(version.rendered.text);
  if (changes.length === 0 && isSameText) return [problemAt(file, undefined, wrong.sameText(previous.file))];
  const material = changes.filter(({ isMaterial }) => isMaterial).map(({ sentence }) => sentence);
  const isUnexplained = kind === 'editorial' && justification === undefined;
  if (!isUnexplained || material.length === 0) return [];
  return [problemAt(file, kindLine, wrong.looksMaterial(previous.id, material))];
}
