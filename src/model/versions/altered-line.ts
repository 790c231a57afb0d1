import { diffArrays } from 'diff';
import { readBlocks } from '../redline/blocks/read-blocks.ts';
import { compareBlocks } from '../redline/compare/compare-blocks.ts';
import { textsIn } from '../text/texts-in.ts';
import { escapeMarkdown } from './canonical.ts';
import { touchedIn } from './corrections/touched.ts';
import { touchesMeaning } from './corrections/weighty.ts';
import { originsOf, type Origin, type Rendered } from './earlier-words.ts';
import { firstDifference, type Difference } from './first-difference.ts';

/**
 * The first line of an archived text that is not what its version's content gives, although it is no sentence of
 * Sayso's: somebody edited archive and lock together. Nothing where only words of ours differ.
 */
export function alteredLine(archived: string, version: Rendered): Difference | undefined {
  const origins = originsOf(version);
  const theirs = theirTexts(version);
  const isOurs = ({ was, is }: Pair): boolean => {
    if (is === '') return was === '';
    const origin: Origin = origins.get(is.trim()) ?? 'body';
    if (origin === 'own-words') return true;
    const isPrinted = origin === 'rows' || origin === 'components';
    return isPrinted && was !== '' && isOnlyReworded(was, is, theirs);
  };
  const found = unequalLines(archived, version.rendered.text).find((pair) => !isOurs(pair));
  return found && { ...firstDifference(found.was, found.is), line: found.line };
}

/** Two lines in one place. `line`: of the first text, from 1. Empty: there is none. */
interface Pair {
  line: number;
  was: string;
  is: string;
}

function unequalLines(archived: string, rendered: string): Pair[] {
  const pairs: Pair[] = [];
  let line = 1;
  let removed: string[] = [];
  const pair = (was: readonly string[], is: readonly string[]): void => {
    for (let at = 0; at < Math.max(was.length, is.length); at++)
      pairs.push({ line: line - was.length + at, was: was[at] ?? '', is: is[at] ?? '' });
  };
  for (const { value, ...run } of diffArrays(archived.split('\n'), rendered.split('\n'))) {
    if (!run.added) pair(removed, []);
    else pair(removed, value);
    if (!run.added) line += value.length;
    removed = run.removed ? value : [];
  }
  pair(removed, []);
  return pairs;
}

/** Every text that an editor wrote into what components print, as a canonical text has it. */
function theirTexts({ retention, processing, rights, registry, subprocessors }: Rendered): string[] {
  const written = [
    ...retention.map(({ data, note, terms }) => ({ data, note, terms: terms.map(({ plan, event }) => [plan, event]) })),
    ...processing.map(({ purpose, note }) => ({ purpose, note })),
    ...rights.map(({ how }) => how),
    ...registry.purposes,
    ...subprocessors.rows.map(({ service, vendor, purpose, data, region }) => [service, vendor, purpose, data, region]),
    subprocessors.note,
  ];
  return textsIn(written).map(({ text }) => escapeMarkdown(text));
}

/** Whether a line keeps its numbers, its promises and every text of an editor: then only words around them differ. */
function isOnlyReworded(was: string, is: string, theirs: readonly string[]): boolean {
  const touched = touchedIn(compareBlocks(readBlocks(was), readBlocks(is)));
  if (touched.some(touchesMeaning)) return false;
  const [before, after] = [cellsOf(was), cellsOf(is)];
  return before.length === after.length && after.every((cell, at) => keeps(theirs, before[at]!, cell));
}

function keeps(theirs: readonly string[], was: string, is: string): boolean {
  if (theirs.includes(is)) return was === is;
  return theirs.every((text) => !is.includes(text) || was.includes(text));
}

const cellsOf = (line: string): string[] => line.split(/(?<!\\)\|/).map((cell) => cell.trim());
