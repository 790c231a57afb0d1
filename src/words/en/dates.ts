/** Names of the months, from January. Written out: a browser's or Node's own names change with its data. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `2026-06-03` → `3 June 2026`; `2026-02` → `February 2026`. */
export function dateInWords(date: string): string {
  const [year = '', month = '', day] = date.split('-');
  const monthAndYear = `${months[Number(month) - 1]} ${year}`;
  return day === undefined ? monthAndYear : `${Number(day)} ${monthAndYear}`;
}

/** `on 3 June 2026`, `in February 2026`. */
export const whenInWords = (date: string): string => `${date.length === 7 ? 'in' : 'on'} ${dateInWords(date)}`;

const units: Record<string, string> = { Y: 'year', M: 'month', W: 'week', D: 'day', TH: 'hour', TM: 'minute' };

/**
 * An ISO 8601 duration of one unit in words: `P90D` → `90 days`.
 *
 * @throws RangeError where it is no such duration.
 */
export function periodInWords(period: string): string {
  const [, time = '', amount = '', letter = ''] = /^P(T?)(\d+)([A-Z])$/.exec(period) ?? [];
  const unit = units[time + letter];
  if (!unit) throw new RangeError(`“${period}” is not a period`);
  return `${amount} ${unit}${amount === '1' ? '' : 's'}`;
}
