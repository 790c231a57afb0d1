import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeLock } from '../../src/cli/policy/write-lock.ts';
import { assemble } from '../../src/model/assemble.ts';
import { extendLock } from '../../src/model/versions/extend-lock.ts';
import { emptyLock, readLock } from '../../src/model/versions/lock.ts';
import type { Version } from '../../src/model/organization.ts';
import { readContent } from '../../src/source/tree.ts';
import { writeFixture } from './content.ts';

const CORRECTED = 'organizations/lighthouse/privacy/2026-06-01.mdx';
const slip = ['watches the sea.', 'watches the seas.'] as const;

/**
 * The content of `several-versions` at a later time: its version in force was locked and corrected, and a material one
 * took its place. `first` and `later`: the days of the two builds.
 */
export function writeLaterContent(folder: string, { first, later }: { first: string; later: string }): void {
  writeFixture('several-versions', folder);
  lock(folder, first);
  const before = correctedVersion(folder, first).canonical.sha256;
  const file = path.join(folder, CORRECTED);
  const text = readFileSync(file, 'utf8').replace(...slip);
  // What the corrected text will be is what it would be without a lock.
  writeFileSync(file, text);
  const after = correctedVersion(folder, later, { isLocked: false }).canonical.sha256;
  const correction = ['corrections:', '  - date: 2026-12-01', '    what: It watches more than one sea.'];
  const lines = [...correction, `    before: ${before}`, `    after: ${after}`, 'retention:'];
  writeFileSync(file, text.replace('retention:', lines.join('\n')));
  lock(folder, later);
}

/** As `npm run policy -- lock` does it. */
function lock(folder: string, today: string): void {
  const content = readContent(folder);
  const { organizations } = assemble(content, { today });
  writeLock(folder, extendLock(readLock(content.lock).lock ?? emptyLock, organizations, content.archive ?? {}));
}

function correctedVersion(folder: string, today: string, { isLocked = true } = {}): Version {
  const content = readContent(folder);
  const read = isLocked ? content : { ...content, lock: undefined, archive: {} };
  const versions = assemble(read, { today }).organizations.flatMap(({ policies }) =>
    policies.flatMap((policy) => policy.versions),
  );
  return versions.find(({ file }) => file === CORRECTED)!;
}
