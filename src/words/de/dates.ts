export const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;

/** `3. Juni 2026`, `Februar 2026`. */
export function dateInWords(date: string): string {
  const [year = '', month = '', day] = date.split('-');
  const monthAndYear = `${months[Number(month) - 1]} ${year}`;
  return day === undefined ? monthAndYear : `${Number(day)}. ${monthAndYear}`;
}

/** `am 3. Juni 2026`, `im Februar 2026`. */
export const whenInWords = (date: string): string => `${date.length === 7 ? 'im' : 'am'} ${dateInWords(date)}`;

/** In the nominative, which is the accusative too; no sentence puts a period into another case. */
const units: Record<string, readonly [one: string, other: string]> = {
  Y: ['Jahr', 'Jahre'],
  M: ['Monat', 'Monate'],
  W: ['Woche', 'Wochen'],
  D: ['Tag', 'Tage'],
  TH: ['Stunde', 'Stunden'],
  TM: ['Minute', 'Minuten'],
};

/** `90 Tage`. */
export function periodInWords(period: string): string {
  const [, time = '', amount = '', letter = ''] = /^P(T?)(\d+)([A-Z])$/.exec(period) ?? [];
  const unit = units[time + letter];
  if (!unit) throw new RangeError(`“${period}” is not a period`);
  const [one, other] = unit;
  return `${amount} ${amount === '1' ? one : other}`;
}
