import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { vendorsNamedBy } from '../../model/recipients/named-vendors.ts';
import { readLock } from '../../model/versions/lock.ts';
import { places, type Content } from '../../schema/content.ts';
import { LOCK_FILE } from '../../schema/lock.ts';
import { words } from '../../words/index.ts';
import type { Plan } from '../plan/plan.ts';
import { idsIn } from './ids.ts';
import { siteWithout } from './site-file.ts';

const SITE_FILE = places.site.pattern;

/** What goes with organizations. */
export interface Removal extends Plan {
  /** How many versions of theirs are locked. */
  locked: number;
}

/** Where the tests of an organization are, from the content folder. */
const testsOf = (id: string): string => `../tests/organizations/${id}`;

/**
 * Takes organizations away, with everything that is only theirs. `kept`: vendors that stay, whoever named them.
 * `folder`: the content folder.
 */
export function removalOf(
  ids: readonly string[],
  content: Content,
  { folder, kept = [] }: { folder: string; kept?: readonly string[] },
): Removal {
  const folders = ids.flatMap((id) => [`organizations/${id}`, `archive/${id}`, testsOf(id)]);
  const vendors = vendorsOnlyOf(ids, content).filter((vendor) => !kept.includes(vendor));
  const lock = lockWithout(ids, content);
  const removed = [...folders, ...vendors.map((vendor) => `vendors/${vendor}.yaml`)].filter((file) =>
    existsSync(path.join(folder, file)),
  );
  const rewritten = { ...(lock.isChanged && { [LOCK_FILE]: lock.text }), ...siteFile(ids, folder) };
  const written = Object.entries(rewritten).filter(([, text]) => text);
  return {
    files: Object.fromEntries(written) as Record<string, string>,
    removed: [...removed, ...Object.keys(rewritten)],
    locked: lock.count,
  };
}

/** `site.yaml` without them, if it names them. */
function siteFile(ids: readonly string[], folder: string): Record<string, string> {
  const file = path.join(folder, SITE_FILE);
  const text = existsSync(file) ? siteWithout(ids, readFileSync(file, 'utf8')) : undefined;
  return text === undefined ? {} : { [SITE_FILE]: text };
}

/** Vendors that these organizations name, and no other one. */
function vendorsOnlyOf(ids: readonly string[], content: Content): string[] {
  const others = idsIn(content).filter((id) => !ids.includes(id));
  const named = new Set(others.flatMap((id) => [...vendorsNamedBy(id, content)]));
  const own = new Set(ids.flatMap((id) => [...vendorsNamedBy(id, content)]));
  return [...own].filter((vendor) => !named.has(vendor)).sort();
}

/** The lock without their versions and notices, and how many versions these are. No text where nothing is left. */
function lockWithout(ids: readonly string[], { lock: text }: Content): LockLeft {
  const { lock } = readLock(text);
  if (!lock) throw new Error(words.commands.organization.unreadableLock);
  const isKept = ([key]: [string, unknown]): boolean => !ids.includes(key.split('/')[0] ?? '');
  const all = Object.entries(lock.versions);
  const left = all.filter(isKept);
  const allNotices = Object.entries(lock.notices ?? {});
  const notices = allNotices.filter(isKept);
  const count = all.length - left.length;
  const isChanged = count > 0 || notices.length < allNotices.length;
  if (!isChanged || left.length + notices.length === 0) return { count, isChanged };
  const changed = {
    ...lock,
    versions: Object.fromEntries(left),
    ...(lock.notices && { notices: Object.fromEntries(notices) }),
  };
  return { text: `${JSON.stringify(changed, null, 2)}\n`, count, isChanged };
}

interface LockLeft {
  text?: string;
  count: number;
  isChanged: boolean;
}
