export const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

/** `1er juin 2026`, `3 juin 2026`, `février 2026`. */
export function dateInWords(date: string): string {
  const [year = '', month = '', day] = date.split('-');
  const monthAndYear = `${months[Number(month) - 1]} ${year}`;
  if (day === undefined) return monthAndYear;
  return day === '01' ? `1er ${monthAndYear}` : `${Number(day)} ${monthAndYear}`;
}

/** `le 3 juin 2026`, `en février 2026`. */
export const whenInWords = (date: string): string => `${date.length === 7 ? 'en' : 'le'} ${dateInWords(date)}`;

const units: Record<string, readonly [one: string, other: string]> = {
  Y: ['an', 'ans'],
  M: ['mois', 'mois'],
  W: ['semaine', 'semaines'],
  D: ['jour', 'jours'],
  TH: ['heure', 'heures'],
  TM: ['minute', 'minutes'],
};

/** `90 jours`. */
export function periodInWords(period: string): string {
  const [, time = '', amount = '', letter = ''] = /^P(T?)(\d+)([A-Z])$/.exec(period) ?? [];
  const unit = units[time + letter];
  if (!unit) throw new RangeError(`“${period}” is not a period`);
  const [one, other] = unit;
  return `${amount} ${amount === '0' || amount === '1' ? one : other}`;
}
