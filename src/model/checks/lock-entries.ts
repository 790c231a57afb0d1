import GithubSlugger from 'github-slugger';
import { LOCK_FILE, type LockedVersion } from '../../schema/lock.ts';
import { problemAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import type { Said } from '../../words/said.ts';
import { anchorOwner } from '../pages/anchors.ts';
import { linesOf, parse } from '../text/markdown.ts';
import { isReadableWith, readPolicyText } from '../versions/policy-text.ts';

const say = words.problems.lock;

/** An entry fits its archived text: pages use its anchors, and its place for the preferences, as they are there. */
export function checkLockEntry(key: string, entry: LockedVersion, text: string): Problem[] {
  if (!isReadableWith(text, entry)) return [problemAt(LOCK_FILE, undefined, say.altered(key, LOCK_FILE))];
  return [...saidOfAnchors(key, entry, text), ...saidOfPreferences(key, entry, text)].map((said) =>
    problemAt(LOCK_FILE, undefined, said),
  );
}

/** What an anchor is made of: it ends up in addresses and in ids of the page. */
const ANCHOR = /^[\p{L}\p{N}_-]+$/u;

function saidOfAnchors(key: string, entry: LockedVersion, text: string): Said[] {
  const { anchors } = entry;
  const slugger = new GithubSlugger();
  const slugs = readPolicyText(text, entry).headings.map((heading) => slugger.slug(heading.text));
  return anchors.flatMap((anchor, at) => {
    if (!ANCHOR.test(anchor)) return [say.anchorUnusable(key, anchor, LOCK_FILE)];
    if (anchorOwner(anchor)) return [say.anchorInUse(key, anchor, LOCK_FILE)];
    if (anchors.indexOf(anchor) < at) return [say.anchorTwice(key, anchor, LOCK_FILE)];
    // A rule for anchors that has changed gives others; it never gives one heading the anchor of another.
    const isOfAnother = anchor !== slugs[at] && slugs.includes(anchor);
    return isOfAnother ? [words.problems.archive.anchorOfAnother(key, anchor, LOCK_FILE)] : [];
  });
}

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
