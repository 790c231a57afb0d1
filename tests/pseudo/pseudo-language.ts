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

/** What no reader reads. */
const codes = ['language'];

/**
 * A catalogue in a language that nobody speaks: every sentence accented and in brackets, so that a sentence which comes
 * from elsewhere shows. Functions give what they gave, in the same form.
 */
export function pseudo<Value>(value: Value, name = ''): Value {
  if (codes.includes(name)) return value;
  if (typeof value === 'string') return (value.trim() === '' ? value : `${OPEN}${accented(value)}${CLOSE}`) as Value;
  if (typeof value === 'function') return ((...args: unknown[]) => pseudo(value(...args) as unknown)) as Value;
  if (Array.isArray(value)) return value.map((each: unknown) => pseudo(each)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, pseudo(each as unknown, key)])) as Value;
}

/** What of a text is not in brackets: nothing of it may be ours. */
export function outsideBrackets(text: string): string {
  let depth = 0;
  let rest = '';
  for (const sign of text) {
    if (sign === OPEN) depth++;
    else if (sign === CLOSE) depth--;
    else if (depth === 0) rest += sign;
    else if (depth === 1 && rest.at(-1) !== '\n') rest += rest.endsWith('\n') ? '' : '\n';
  }
  return rest;
}
