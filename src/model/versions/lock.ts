import { createHash } from 'node:crypto';
import GithubSlugger from 'github-slugger';
import { lockSchema, type Lock, type LockedVersion } from '../../schema/lock.ts';
import type { Organization, Version } from '../organization.ts';
import { parse, type Node } from '../redline/blocks.ts';
import { words } from '../../words/index.ts';

/** Name of a version in the lock. */
export const lockKey = (organization: string, policy: string, version: string): string =>
  `${organization}/${policy}/${version}`;

/** The lock as it was read, or why it cannot be. No file is an empty lock. */
export function readLock(text: string | undefined): { lock?: Lock; reason?: string } {
  if (text === undefined) return { lock: { format: 1, versions: {} } };
  try {
    const result = lockSchema.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')));
    if (result.success) return { lock: result.data };
    const [issue] = result.error.issues;
    return { reason: `${issue?.path.join('.') || 'the file'}: ${issue?.message}` };
  } catch (error) {
    return { reason: (error as Error).message };
  }
}

/** Whether an entry still is what was written: its text gives its fingerprint and its anchors. */
export function isWhole({ sha256, anchors, text }: LockedVersion): boolean {
  const canonical = `${text.join('\n')}\n`;
  const isText = createHash('sha256').update(canonical, 'utf8').digest('hex') === sha256;
  return (
    isText &&
    (isSame(anchors, anchorsOf(headingsIn(parse(canonical)))) ||
      isSame(anchors, anchorsOf(withoutSummary(headingsIn(parse(canonical))))))
  );
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each, at) => each === b[at]);

/** Texts of the headings below the title. */
const headingsIn = (node: Node): string[] =>
  node.type === 'heading' ? (node.depth === 1 ? [] : [textOf(node)]) : (node.children ?? []).flatMap(headingsIn);

/** The heading of the short version stands in the canonical text, and is none of the policy's own. */
const withoutSummary = ([first, ...rest]: readonly string[]): string[] =>
  first === words.tables.summary ? rest : [first ?? '', ...rest];

function anchorsOf(headings: readonly string[]): string[] {
  const slugger = new GithubSlugger();
  return headings.map((heading) => slugger.slug(heading));
}

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');

export const lockedForm = ({ canonical, prose }: Version): LockedVersion => ({
  sha256: canonical.sha256,
  anchors: prose.headings.map(({ slug }) => slug),
  text: canonical.text.replace(/\n$/, '').split('\n'),
});

/**
 * The lock with every version that has been in force and is not in it yet. Nothing that is in it changes.
 * Nobody agreed to the policies of an invented organization, and it may be taken away.
 */
export function extendLock(lock: Lock, organizations: readonly Organization[]): { lock: Lock; added: string[] } {
  const versions = organizations
    .filter(({ fictional }) => !fictional)
    .flatMap(({ id, policies }) =>
      policies.flatMap((policy) =>
        policy.versions
          .filter(({ status }) => status === 'in-force' || status === 'superseded')
          .map((version) => [lockKey(id, policy.id, version.id), lockedForm(version)] as const),
      ),
    );
  const added = versions.filter(([key]) => !Object.hasOwn(lock.versions, key));
  const all = [...Object.entries(lock.versions), ...added].sort(([a], [b]) => (a < b ? -1 : 1));
  return { lock: { ...lock, versions: Object.fromEntries(all) }, added: added.map(([key]) => key).sort() };
}

/** The first lines in which two texts differ, from a little before the first word that does: a paragraph is one long line. */
export function firstDifference(
  before: readonly string[],
  after: readonly string[],
): { line: number; before: string; after: string } {
  const index = Array.from({ length: Math.max(before.length, after.length) }).findIndex(
    (_, at) => before[at] !== after[at],
  );
  const [was, is] = [before[index] ?? '', after[index] ?? ''];
  const column = Array.from(was).findIndex((_, at) => was[at] !== is[at]);
  const from = Math.max(0, was.lastIndexOf(' ', (column < 0 ? was.length : column) - 24));
  const excerpt = (line: string) => (from > 0 ? `…${line.slice(from)}` : line);
  return { line: index + 1, before: excerpt(was), after: excerpt(is) };
}
