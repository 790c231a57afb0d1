import type { Entry } from '../../schema/entry.ts';
import { lineOf } from '../../schema/lines.ts';
import { problemAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import type { Said } from '../../words/said.ts';
import { organizationOf, type ContentIndex } from '../content-index.ts';
import { numbersIn } from '../text/numbers.ts';
import { lacking } from '../text/unequal.ts';
import type { TranslationFile } from '../translations/translation-files.ts';
import { keyOfFile, lockedEntry } from '../versions/lock.ts';
import type { OutlineBlock } from '../versions/outline.ts';
import type { Prose } from '../versions/prose.ts';
import type { VersionFile } from '../versions/version-files.ts';
import { linkTargetsOf } from './link-targets.ts';
import { linkProblemsIn } from './links.ts';
import { checkShape } from './translated-shape.ts';

const wrong = words.problems.translations;

/**
 * A translation has the headings, components, lists, links and numbers of its source, block by block. A wrong period is
 * the one error in a translation that a court reads.
 */
export function checkTranslatedText(
  { entry, value }: TranslationFile,
  source: VersionFile,
  context: ContentIndex,
): Problem[] {
  const { prose, lockReading } = context;
  const theirs = prose.get(source.entry.file);
  const ours = prose.get(entry.file);
  // What was locked stays as it was.
  const isLocked = lockedEntry(lockReading, keyOfFile(entry.file)) !== undefined;
  const hasMistakes = !theirs || !ours || theirs.problems.length > 0 || ours.problems.length > 0;
  const isUnfinished = (ours?.questions.length ?? 0) > 0;
  const inSentences = sentenceKeys.flatMap((key) => checkSentences(key, entry, value[key], source.frontMatter[key]));
  if (hasMistakes || isLocked || isUnfinished) return inSentences;
  const shape = checkShape(entry.file, theirs, ours);
  if (shape.length > 0) return [...inSentences, ...shape];
  return [...inSentences, ...checkBlocks(entry.file, theirs, ours, brokenLinksIn(entry.file, context))];
}

const sentenceKeys = ['summary', 'changes'] as const;

/** As many sentences as in the source, each with its numbers. */
function checkSentences(
  key: (typeof sentenceKeys)[number],
  entry: Entry<unknown>,
  ours: readonly string[] = [],
  theirs: readonly string[] = [],
): Problem[] {
  if (ours.length !== theirs.length)
    return [problemAt(entry.file, lineOf(entry, [key]), wrong.sentences(key, theirs.length, ours.length))];
  return ours.flatMap((sentence, at) => checkNumbers(entry.file, lineOf(entry, [key, at]), theirs[at]!, sentence));
}

/** Lines with a link that leads nowhere, and has its own message. */
const brokenLinksIn = (file: string, context: ContentIndex): ReadonlySet<number | undefined> =>
  new Set(linkProblemsIn(file, linkTargetsOf(context, organizationOf(file)), context).map(({ line }) => line));

/** The same numbers and the same links in each block. */
function checkBlocks(file: string, theirs: Prose, ours: Prose, broken: ReadonlySet<number | undefined>): Problem[] {
  return ours.outline.flatMap((block, at) => {
    const numbers = checkNumbers(file, block.line, theirs.outline[at]!.text, block.text);
    const links = broken.has(block.line) ? [] : checkLinks(file, at, theirs, ours);
    return [...numbers, ...links];
  });
}

function checkNumbers(file: string, line: number | undefined, theirs: string, ours: string): Problem[] {
  const said = saidOfNumbers(theirs, ours);
  return said ? [problemAt(file, line, said)] : [];
}

/** What is said of two texts that do not have the same numbers. */
export function saidOfNumbers(theirs: string, ours: string): Said | undefined {
  const [source, translation] = [numbersIn(theirs), numbersIn(ours)];
  const [missing, more] = [lacking(source, translation), lacking(translation, source)];
  return missing.length + more.length > 0 ? wrong.numbers(missing, more) : undefined;
}

function checkLinks(file: string, at: number, theirs: Prose, ours: Prose): Problem[] {
  const [source, translation] = [linksOf(at, theirs), linksOf(at, ours)];
  const [missing, more] = [lacking(source, translation), lacking(translation, source)];
  const areSame = missing.length + more.length === 0;
  return areSame ? [] : [problemAt(file, ours.outline[at]?.line, wrong.links(missing, more))];
}

/** The targets of the links that begin in a block: up to where the next one begins. */
function linksOf(at: number, { outline, links }: Prose): string[] {
  const { line } = outline[at] as OutlineBlock;
  const end = outline.slice(at + 1).find((block) => block.line > line)?.line ?? Infinity;
  const isLast = outline[at + 1]?.line !== line;
  return isLast ? links.filter((link) => link.line >= line && link.line < end).map(({ url }) => url) : [];
}
