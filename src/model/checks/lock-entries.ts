import { LOCK_FILE, type LockedVersion } from '../../schema/lock.ts';
import { problemAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import type { Said } from '../../words/said.ts';
import { anchorOwner } from '../pages/anchors.ts';
import { linesOf, parse } from '../text/markdown.ts';
import { isReadableWith } from '../versions/policy-text.ts';

const say = words.problems.lock;

/** An entry fits its archived text: pages use its anchors, and its place for the preferences, as they are there. */
export function checkLockEntry(key: string, entry: LockedVersion, text: string): Problem[] {
  if (!isReadableWith(text, entry)) return [problemAt(LOCK_FILE, undefined, say.altered(key, LOCK_FILE))];
  return [...saidOfAnchors(key, entry), ...saidOfPreferences(key, entry, text)].map((said) =>
    problemAt(LOCK_FILE, undefined, said),
  );
}

const saidOfAnchors = (key: string, { anchors }: LockedVersion): Said[] =>
  anchors.flatMap((anchor, at) => {
    if (!/^\S+$/.test(anchor)) return [say.anchorUnusable(key, anchor, LOCK_FILE)];
    if (anchorOwner(anchor)) return [say.anchorInUse(key, anchor, LOCK_FILE)];
    return anchors.indexOf(anchor) < at ? [say.anchorTwice(key, anchor, LOCK_FILE)] : [];
  });

/** The preferences are set between two blocks below the title, or after the last one. */
function saidOfPreferences(key: string, { preferencesLine: line }: LockedVersion, text: string): Said[] {
  if (line === undefined) return [];
  const blocks = (parse(text).children ?? []).map((node) => ({ type: node.type, lines: linesOf(node) }));
  const title = blocks.find(({ type }) => type === 'heading');
  const isBelowTitle = line > (title?.lines[1] ?? 0);
  const isInText = line <= text.split('\n').length;
  const isInBlock = blocks.some(({ lines: [first, last] }) => first < line && line <= last);
  return isBelowTitle && isInText && !isInBlock ? [] : [say.preferencesLine(key, line, LOCK_FILE)];
}
