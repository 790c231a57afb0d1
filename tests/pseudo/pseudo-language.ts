const [OPEN, CLOSE] = ['⟦', '⟧'];

const accents: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
};

/** Places for values, such as `{date}`, which a program fills in, and line ends, which a message is laid out by. */
const kept = /(\{\w+\}|\n)/;

const accented = (text: string): string =>
  text
    .split(kept)
    .map((part) => (kept.test(part) ? part : part.replace(/[aeiou]/gi, (letter) => accents[letter] ?? letter)))
    .join('');

/** A language tag (BCP 47) or a direction, which no reader reads. */
const isNoSentence = (value: unknown): boolean =>
  typeof value === 'string' && /^([a-z]{2}-[A-Z]{2}|ltr|rtl)$/.test(value);

/** Parts of a page that were given to a sentence are handed on as they are. */
const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

/**
 * A catalogue in a language that nobody speaks: every sentence accented and in brackets, so that a sentence which comes
 * from elsewhere shows. Functions give what they gave, in the same form.
 */
export function pseudo<Value>(value: Value): Value {
  if (isNoSentence(value)) return value;
  if (typeof value === 'string') return (value.trim() === '' ? value : `${OPEN}${accented(value)}${CLOSE}`) as Value;
  if (typeof value === 'function') return ((...args: unknown[]) => pseudo(value(...args) as unknown)) as Value;
  if (Array.isArray(value)) return value.map((each: unknown) => pseudo(each)) as Value;
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, pseudo(each as unknown)])) as Value;
}

/** What of a text is not in brackets: nothing of it may be ours. */
export function outsideBrackets(text: string): string {
  let depth = 0;
  let rest = '';
  for (const sign of text) {
    if (sign === OPEN) depth++;
    else if (sign === CLOSE) depth = Math.max(0, depth - 1);
    else if (depth === 0) rest += sign;
    else if (!rest.endsWith('\n')) rest += '\n';
  }
  return rest;
}
