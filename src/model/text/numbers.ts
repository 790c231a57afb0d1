/**
 * The numbers of a text in digits, in order of size: without the separators that languages write differently, and in
 * Latin digits. Numbers in words are not among them.
 */
export function numbersIn(text: string): string[] {
  const latin = text.replace(/\p{Nd}/gu, (digit) => String(valueOf(digit)));
  const found = latin.match(/\d+(?:[.,'’٫٬ \u00a0\u202f]\d{3}(?!\d))*(?:[.,٫]\d+)?/gu) ?? [];
  return found.map((number) => number.replace(/\D/g, '')).sort((a, b) => Number(a) - Number(b));
}

/** Unicode has the ten digits of each script in a row, from zero. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
  return code - zero;
}
