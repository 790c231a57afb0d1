import { periodInHours } from './dates.ts';
import { compare, material, plain, type FactChange } from './fact-change.ts';
import type { RetentionRow, RetentionTerm } from './retention.ts';
import { wordsOf } from './spans.ts';

const howLong = ({ lines }: RetentionRow): string => `“${lines.map((spans) => spans.map(wordsOf).join('')).join('; ')}”`;

/** What differs in how long data is kept. */
export function retentionChanges(before: readonly RetentionRow[], after: readonly RetentionRow[]): FactChange[] {
  const { gone, come, kept } = compare(before, after, ({ data }) => data.toLowerCase());
  return [
    ...kept.filter(([old, now]) => howLong(old) !== howLong(now)).map(([old, now]) => {
      const verdict = verdictOn(old.terms, now.terms);
      return { isMaterial: verdict !== 'shorter', sentence: `${now.data}: ${verdict === 'longer' ? 'kept longer' : 'kept otherwise'}. Before ${howLong(old)}, now ${howLong(now)}.` };
    }),
    ...come.map((row) => plain(`${row.data}: a period is stated, ${howLong(row)}.`)),
    ...gone.map((row) => material(`${row.data}: no period is stated any more; it was ${howLong(row)}.`)),
  ];
}

/** Whether what is kept is kept longer, or surely not; where no figure tells, nobody knows. */
function verdictOn(before: readonly RetentionTerm[], after: readonly RetentionTerm[]): 'longer' | 'shorter' | 'unknown' {
  const { come, kept } = compare(before, after, ({ plan, event }) => `${plan ?? ''}\n${event ?? ''}`);
  const verdicts = kept.map(([old, now]) => {
    const [was, is] = [hoursOf(old), hoursOf(now)];
    if (was === undefined) return is === undefined ? 'unknown' : 'shorter';
    return is === undefined || is > was || (now.bound === 'at-least' && old.bound !== 'at-least') ? 'longer' : 'shorter';
  });
  return verdicts.includes('longer') ? 'longer' : come.length > 0 || verdicts.includes('unknown') ? 'unknown' : 'shorter';
}

/** Hours for which something is kept, after its event if there is one; nothing where no figure is given. */
const hoursOf = ({ period, event }: RetentionTerm): number | undefined => (period ? periodInHours(period) : event === undefined ? undefined : 0);
