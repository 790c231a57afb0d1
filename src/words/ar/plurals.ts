export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** Which form of a noun goes with a whole number. Source: Unicode CLDR, plural rules of `ar`. */
export function pluralFormOf(count: number): PluralForm {
  if (count === 0) return 'zero';
  if (count === 1) return 'one';
  if (count === 2) return 'two';
  const lastTwoDigits = count % 100;
  if (lastTwoDigits >= 3 && lastTwoDigits <= 10) return 'few';
  return lastTwoDigits >= 11 ? 'many' : 'other';
}

/** What is counted. `one` and `two` say the number in words, as a dual does; the others follow the digits. */
export type Counted = Readonly<Record<Exclude<PluralForm, 'zero'>, string>>;

/** `1` → `يوم واحد`, `2` → `يومان`, `3` → `3 أيام`, `11` → `11 يومًا`, `100` → `100 يوم`. */
export function counted(count: number, noun: Counted): string {
  const form = pluralFormOf(count);
  if (form === 'one' || form === 'two') return noun[form];
  return `${count} ${form === 'zero' ? noun.other : noun[form]}`;
}
