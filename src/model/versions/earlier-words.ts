import { diffArrays } from 'diff';
import { wordsIn } from '../../words/index.ts';
import type { Version } from '../organization.ts';
import { markdownOf } from './canonical.ts';
import { blocksOf } from './components.ts';
import type { TextPart } from './inputs.ts';
import type { PolicyComponent } from './prose.ts';

/** Where a line of a rendered text comes from: a part of what its editor wrote, or Sayso's own words. */
export type Origin = TextPart | 'own-words';

/** A version, with what its lines are printed from. */
export type Rendered = Pick<Version, 'rendered' | 'summary' | 'prose'> & Parameters<typeof blocksOf.CookieTable>[0];

/**
 * The text that a version's content gives today, in the words that were Sayso's own when a text of it was locked. What
 * differs between the two is then what its editor changed. A row in which both changed something counts as the
 * editor's. If nothing would differ then, the text is given as it is.
 *
 * @param locked The text that was locked.
 * @param changed The parts that the editor changed.
 */
export function inEarlierWords(locked: string, version: Rendered, changed: readonly TextPart[]): string {
  const origins = originsOf(version);
  const isEditors = (line: string): boolean => {
    const origin = origins.get(line.trim()) ?? 'body';
    return origin !== 'own-words' && changed.includes(origin);
  };
  let removed: string[] = [];
  const lines: string[] = [];
  for (const { value, ...run } of diffArrays(locked.split('\n'), version.rendered.text.split('\n'))) {
    const replaced = removed;
    removed = run.removed ? value : [];
    if (run.removed) continue;
    const isReplacement = run.added && replaced.length === value.length;
    lines.push(...(isReplacement ? value.map((line, at) => (isEditors(line) ? line : replaced[at]!)) : value));
  }
  const text = lines.join('\n');
  return text === locked ? version.rendered.text : text;
}

/** The origin of each line but those of the body. */
export function originsOf(version: Rendered): ReadonlyMap<string, Origin> {
  const { rendered, summary, prose, language } = version;
  const lines = rendered.text.split('\n');
  const title = lines.find((line) => line.startsWith('# ')) ?? '';
  const summaryAt = summary ? lines.indexOf(`## ${wordsIn(language).tables.summary}`) : -1;
  const summaryLines = summary && summaryAt > 0 ? lines.slice(summaryAt + 2, summaryAt + 2 + summary.length) : [];
  return new Map<string, Origin>([
    ...prose.components.flatMap(({ name }) => originsIn(name, version)),
    ...summaryLines.map((line): [string, Origin] => [line, 'summary']),
    ...(summaryAt > 0 ? [[lines[summaryAt]!, 'own-words'] as const] : []),
    [title, 'title'],
  ]);
}

/** The lines that a component shows. The headings of its tables are Sayso's. */
function originsIn(name: PolicyComponent, version: Rendered): [string, Origin][] {
  const isOfOtherFiles = name === 'CookieTable' || name === 'SubprocessorTable';
  const origin = isOfOtherFiles ? 'components' : 'rows';
  return blocksOf[name](version).flatMap((block): [string, Origin][] => {
    const lines = markdownOf([block]).split('\n');
    const isHeading = (at: number): boolean => block.kind === 'table' && at === 0;
    return lines.map((line, at) => [line, isHeading(at) ? 'own-words' : origin]);
  });
}
