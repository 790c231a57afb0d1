import type { Lock } from '../../schema/lock.ts';
import { problemAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import { parseText } from '../text/markdown.ts';
import { headOf } from '../versions/canonical.ts';
import { described, firstDifference } from '../versions/hidden-text/difference.ts';
import { hiddenCharacterProblems, hiddenTextProblems } from '../versions/hidden-text/problems.ts';
import { blockOf, outlineOf, type OutlineBlock } from '../versions/outline.ts';
import { lockedEntry, lockKey } from '../versions/lock.ts';
import { readPolicyText, type PolicyText } from '../versions/policy-text.ts';

const { hiddenText, lock: say } = words.problems;

/** An archived text of a version. */
interface ArchivedText {
  /** `altaclario/privacy/2026-06-03`. */
  key: string;
  file: string;
  text: string;
  anchors: readonly string[];
  lock: Lock;
}

/**
 * An archived text is held to the rules of one that Sayso writes today: it names its own version, and its page shows
 * all of it. Otherwise somebody who edits the archive and the lock together could publish what nobody sees. Its
 * headings must have their anchors.
 */
export function checkArchivedText(archived: ArchivedText): Problem[] {
  const { key, file, text } = archived;
  const head = `${headOf(named(archived)).join('\n')}\n`;
  const problems = text.startsWith(head) ? hiddenIn(archived, head) : [problemAt(file, 1, say.archiveHead(key, file))];
  return problems.map((problem) => ({ ...problem, fix: say.archiveFix(file) }));
}

/** What the head of a text must name: of a translation, a text that its source has or had. */
function named({ key, text, lock }: ArchivedText) {
  const parts = key.split('/');
  const [organization = '', policy = ''] = parts;
  const id = parts.at(-1) ?? '';
  const language = parts.length > 3 ? parts[2] : undefined;
  if (language === undefined) return { organization, policy, id };
  const source = lockedEntry({ lock }, lockKey(organization, policy, id));
  const known = source ? [source.sha256, ...(source.earlier ?? [])] : [];
  const translates = known.find((sha256) => text.includes(`\ntranslates: ${sha256}\n`)) ?? '';
  return { organization, policy, id, translation: { language, translates } };
}

function hiddenIn({ file, text, anchors }: ArchivedText, head: string): Problem[] {
  const characters = hiddenCharacterProblems(file, text, 1);
  if (characters.length > 0) return characters;
  const body = text.slice(head.length);
  const bodyLine = head.split('\n').length;
  const inBody = hiddenTextProblems({ file, root: parseText(body), body, bodyLine, isComparable: false });
  if (inBody.length > 0) return inBody;
  const difference = firstDifference(pageOf(readPolicyText(text, { anchors })), outlineOf(parseText(body)));
  if (!difference) return [];
  const { inPage, inText } = difference;
  const line = inText && bodyLine + inText.line - 1;
  return [problemAt(file, line, hiddenText.difference(described(inPage), described(inText)))];
}

/** What the page shows of a text that was taken apart. */
const pageOf = ({ title, summary, body }: PolicyText): OutlineBlock[] => [
  blockOf([], 'heading 1', title, 1),
  ...(summary ? [blockOf([], 'heading 2', summary.heading, 1), blockOf([], 'list', '', 1)] : []),
  ...(summary?.sentences ?? []).flatMap((sentence) => [
    blockOf(['list'], 'item', '', 1),
    blockOf(['list', 'item'], 'paragraph', sentence, 1),
  ]),
  ...outlineOf(parseText(body)),
];
