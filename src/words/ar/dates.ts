import { counted, type Counted } from './plurals.ts';

/** Source: Unicode CLDR, locale `ar`. */
export const months = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
] as const;

/** `2026-06-03` → `3 يونيو 2026`; `2026-02` → `فبراير 2026`. */
export function dateInWords(date: string): string {
  const [year = '', month = '', day] = date.split('-');
  const monthAndYear = `${months[Number(month) - 1]} ${year}`;
  return day === undefined ? monthAndYear : `${Number(day)} ${monthAndYear}`;
}

/** `في 3 يونيو 2026`, `في فبراير 2026`. */
export const whenInWords = (date: string): string => `في ${dateInWords(date)}`;

/** In the nominative: sentences are worded so that it fits. */
const units: Record<string, Counted> = {
  Y: { one: 'سنة واحدة', two: 'سنتان', few: 'سنوات', many: 'سنة', other: 'سنة' },
  M: { one: 'شهر واحد', two: 'شهران', few: 'أشهر', many: 'شهرًا', other: 'شهر' },
  W: { one: 'أسبوع واحد', two: 'أسبوعان', few: 'أسابيع', many: 'أسبوعًا', other: 'أسبوع' },
  D: { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' },
  TH: { one: 'ساعة واحدة', two: 'ساعتان', few: 'ساعات', many: 'ساعة', other: 'ساعة' },
  TM: { one: 'دقيقة واحدة', two: 'دقيقتان', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' },
};

/**
 * `P90D` → `90 يومًا`.
 *
 * @throws RangeError where it is no duration of one unit.
 */
export function periodInWords(period: string): string {
  const [, time = '', amount = '', letter = ''] = /^P(T?)(\d+)([A-Z])$/.exec(period) ?? [];
  const unit = units[time + letter];
  if (!unit) throw new RangeError(`“${period}” is not a period`);
  return counted(Number(amount), unit);
}
