/** Three digits after each sign that languages set between thousands: “1,000”, “1.000”, “1 000”, “١٬٠٠٠”. */
const THOUSANDS = /(?<!\d)\d{1,3}([.,'’٫٬ \u00a0\u202f])\d{3}(?:\1\d{3})*(?!\d)/gu;

/**
 * The numbers of a text in digits, in order of size: without the signs that languages set between thousands, and in
 * Latin digits. A decimal number is two numbers and a date three, because languages write other signs between them.
 * Numbers in words are not among them.
 */
export function numbersIn(text: string): string[] {
  const latin = text.replace(/\p{Nd}/gu, (digit) => String(valueOf(digit)));
  const whole = latin.replace(THOUSANDS, (number) => number.replace(/\D/g, ''));
  return (whole.match(/\d+/g) ?? []).sort((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1));
}

/** Unicode has the ten digits of each script in a row, from zero. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
  return code - zero;
}
