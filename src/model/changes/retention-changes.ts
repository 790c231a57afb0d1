import { wordsIn, type Language } from '../../words/index.ts';
import { periodInHours } from '../text/dates.ts';
import { textOfSpan } from '../text/spans.ts';
import type { RetentionRow, RetentionTerm } from '../versions/retention.ts';
import { matchRows, material, plain, type DataChange } from './data-change.ts';

const howLong = ({ lines }: RetentionRow): string => lines.map((spans) => spans.map(textOfSpan).join('')).join('; ');

/** What differs in how long data is kept. */
export function retentionChanges(
  before: readonly RetentionRow[],
  after: readonly RetentionRow[],
  language: Language,
): DataChange[] {
  const { changes: say } = wordsIn(language);
  const { removed, added, matched } = matchRows(before, after, ({ data }) => data.toLowerCase());
  return [
    ...matched.filter(([old, now]) => howLong(old) !== howLong(now)).map(([old, now]) => changeOf(old, now, language)),
    ...added.map((row) => plain(say.periodAdded(row.data, howLong(row)))),
    ...removed.map((row) => material(say.periodRemoved(row.data, howLong(row)))),
  ];
}

function changeOf(old: RetentionRow, now: RetentionRow, language: Language): DataChange {
  const verdict = verdictOn(old.terms, now.terms);
  const isMaterial = verdict === 'longer' || verdict === 'unknown';
  return { isMaterial, sentence: sentenceOf(verdict, language)(now.data, howLong(old), howLong(now)) };
}

type Verdict = 'longer' | 'shorter' | 'not-longer' | 'unknown';

function sentenceOf(verdict: Verdict, language: Language): (data: string, was: string, now: string) => string {
  const { changes: say } = wordsIn(language);
  if (verdict === 'longer') return say.keptLonger;
  return verdict === 'shorter' ? say.keptShorter : say.keptDifferently;
}

/** Whether data is kept longer, shorter, or only surely not longer; unknown where no figure says so. */
function verdictOn(before: readonly RetentionTerm[], after: readonly RetentionTerm[]): Verdict {
  const { added, removed, matched } = matchRows(before, after, ({ plan, event }) => `${plan ?? ''}\n${event ?? ''}`);
  const verdicts = matched.map(([old, now]) => verdictOnTerm(old, now));
  if (verdicts.includes('longer')) return 'longer';
  if (added.length > 0 || verdicts.includes('unknown')) return 'unknown';
  const isShorter = removed.length === 0 && verdicts.includes('shorter');
  return isShorter ? 'shorter' : 'not-longer';
}

function verdictOnTerm(old: RetentionTerm, now: RetentionTerm): Verdict {
  const [was, is] = [hoursOf(old), hoursOf(now)];
  if (was === undefined) return is === undefined ? 'unknown' : 'not-longer';
  const isNowFloor = now.bound === 'at-least' && old.bound !== 'at-least';
  if (is === undefined || is > was || isNowFloor) return 'longer';
  // Up to 60 days may have been 10: an exact period below a ceiling may be longer than what was. So may a usual one.
  const mayHaveBeenLess = old.isUsual || (old.bound === 'up-to' && now.bound !== 'up-to');
  return is < was && !mayHaveBeenLess ? 'shorter' : 'not-longer';
}

/** Hours for which something is kept, after its event if there is one; nothing where no figure is given. */
function hoursOf({ period, event }: RetentionTerm): number | undefined {
  if (period) return periodInHours(period);
  return event === undefined ? undefined : 0;
}
