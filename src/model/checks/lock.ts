import type { Lock, LockedVersion } from '../../schema/lock.ts';
import { textBelowHead } from '../versions/canonical.ts';
import { startOf } from '../text/dates.ts';
import { firstDifference, isWhole, lockedForm, lockKey } from '../versions/lock.ts';
import type { Organization, Version } from '../organization.ts';
import { lockProblems as say } from '../problems/lock.ts';
import type { Problem } from '../../schema/problem.ts';

/** What has been in force stays as it was, unless readers are told of a correction; and nothing is slipped in behind it. */
export function checkLock(
  lock: Lock,
  organizations: readonly Organization[],
  today: string,
  drafts: ReadonlySet<string>,
): Problem[] {
  const versions = new Map(
    organizations.flatMap(({ id, policies }) =>
      policies.flatMap((policy) =>
        policy.versions.map((version) => [lockKey(id, policy.id, version.id), version] as const),
      ),
    ),
  );
  const invented = new Set(organizations.filter(({ fictional }) => fictional).map(({ id }) => id));
  return [
    ...Object.entries(lock.versions).flatMap(([key, locked]) => {
      const version = versions.get(key);
      if (!isWhole(locked)) return [say.altered(key)];
      if (drafts.has(key)) return [say.draft(`organizations/${key}.mdx`)];
      if (version) return checkVersion(key, locked, version);
      const renamed = [...versions].find(
        ([other, { canonical }]) =>
          !Object.hasOwn(lock.versions, other) &&
          endOf(other) === endOf(key) &&
          textBelowHead(canonical.text) === textBelowHead(`${locked.text.join('\n')}\n`),
      );
      return [renamed ? say.renamed(renamed[1].file, key) : say.gone(key)];
    }),
    ...[...versions]
      .filter(([key, version]) => isCorrected(lock.versions[key]?.sha256, version))
      .flatMap(([, version]) => checkCorrections(version, today)),
    ...[...versions].flatMap(([key, version]) =>
      Object.hasOwn(lock.versions, key) || invented.has(organizationIn(key)) ? [] : checkUnlocked(key, version, lock),
    ),
  ];
}

const organizationIn = (key: string): string => key.slice(0, key.indexOf('/'));
const endOf = (key: string): string => key.slice(key.lastIndexOf('/'));

function checkVersion(key: string, locked: LockedVersion, version: Version): Problem[] {
  const now = lockedForm(version);
  const anchors = locked.anchors.filter((anchor) => !now.anchors.includes(anchor));
  return [
    ...(isCorrected(locked.sha256, version)
      ? []
      : [
          say.changed(
            version.file,
            key,
            firstDifference(locked.text, now.text),
            version.corrections.at(-1)?.after ?? locked.sha256,
            now.sha256,
          ),
        ]),
    ...anchors.map((anchor) => say.anchor(version.file, anchor)),
  ];
}

/** Whether the text is the locked one, or the corrections of the version lead from there to it. What is not locked may be as it is. */
function isCorrected(locked: string | undefined, { corrections, canonical }: Version): boolean {
  return (
    locked === undefined ||
    canonical.sha256 === locked ||
    (corrections.some(({ before }) => before === locked) && corrections.at(-1)?.after === canonical.sha256)
  );
}

/** Corrections follow each other in time and by their fingerprints, and lead to the text as it is: readers take them for a proof. */
function checkCorrections({ file, id, corrections, canonical }: Version, today: string): Problem[] {
  return corrections.flatMap(({ date, before, after }, at) => {
    const next = corrections[at + 1];
    const isLinked =
      before !== after &&
      (next ? next.before === after && startOf(next.date) >= startOf(date) : after === canonical.sha256);
    const isTimely = startOf(date) >= startOf(id) && startOf(date) <= today;
    return [
      ...(isTimely ? [] : [say.correctionDate(file, date)]),
      ...(isLinked ? [] : [say.correctionChain(file, at + 1, canonical.sha256)]),
    ];
  });
}

function checkUnlocked(key: string, { id, file, status }: Version, lock: Lock): Problem[] {
  const policy = key.slice(0, key.lastIndexOf('/') + 1);
  const later = Object.keys(lock.versions).filter(
    (other) => other.startsWith(policy) && startOf(other.slice(policy.length)) > startOf(id),
  );
  if (later.length > 0) return [say.backdated(file, id, later.sort()[0] ?? '')];
  return status === 'in-force' || status === 'superseded' ? [say.unlocked(file)] : [];
}
