import { periodInHours } from '../text/dates.ts';
import { matchRows, material, plain, type DataChange } from './data-change.ts';
import type { RetentionRow, RetentionTerm } from '../versions/retention.ts';
import { textOfSpan } from '../text/spans.ts';

const howLong = ({ lines }: RetentionRow): string =>
  `“${lines.map((spans) => spans.map(textOfSpan).join('')).join('; ')}”`;

/** What differs in how long data is kept. */
export function retentionChanges(before: readonly RetentionRow[], after: readonly RetentionRow[]): DataChange[] {
  const { removed, added, matched } = matchRows(before, after, ({ data }) => data.toLowerCase());
  return [
    ...matched
      .filter(([old, now]) => howLong(old) !== howLong(now))
      .map(([old, now]) => {
        const verdict = verdictOn(old.terms, now.terms);
        return {
          isMaterial: verdict !== 'shorter',
          sentence: `${now.data}: ${verdict === 'longer' ? 'kept longer' : 'kept otherwise'}. Before ${howLong(old)}, now ${howLong(now)}.`,
        };
      }),
    ...added.map((row) => plain(`${row.data}: a period is stated, ${howLong(row)}.`)),
    ...removed.map((row) => material(`${row.data}: no period is stated any more; it was ${howLong(row)}.`)),
  ];
}

/** Whether what is kept is kept longer, or surely not; where no figure tells, nobody knows. */
function verdictOn(
  before: readonly RetentionTerm[],
  after: readonly RetentionTerm[],
): 'longer' | 'shorter' | 'unknown' {
  const { added, matched } = matchRows(before, after, ({ plan, event }) => `${plan ?? ''}\n${event ?? ''}`);
  const verdicts = matched.map(([old, now]) => {
    const [was, is] = [hoursOf(old), hoursOf(now)];
    if (was === undefined) return is === undefined ? 'unknown' : 'shorter';
    return is === undefined || is > was || (now.bound === 'at-least' && old.bound !== 'at-least')
      ? 'longer'
      : 'shorter';
  });
  return verdicts.includes('longer')
    ? 'longer'
    : added.length > 0 || verdicts.includes('unknown')
      ? 'unknown'
      : 'shorter';
}

/** Hours for which something is kept, after its event if there is one; nothing where no figure is given. */
const hoursOf = ({ period, event }: RetentionTerm): number | undefined =>
  period ? periodInHours(period) : event === undefined ? undefined : 0;
