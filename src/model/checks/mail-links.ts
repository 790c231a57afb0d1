import { isVisible } from '../../schema/characters.ts';
import { words } from '../../words/index.ts';
import type { Said } from '../../words/said.ts';

const wrong = words.problems.links;

/** One address in plain letters: no list, and nothing in `%` that a mail program would read as more. */
const ADDRESS = /^[a-z0-9._'+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/** What is wrong with a `mailto:` link: it names one address, and may set the subject (RFC 6068) and nothing else. */
export function saidOfMail(url: string): Said | undefined {
  const [, address = '', , query] = /^mailto:([^?#]*)(\?([^#]*))?/.exec(url) ?? [];
  if (url.includes('#') || !ADDRESS.test(address)) return wrong.mailAddress(url);
  if (query === undefined) return undefined;
  const fields = query.split('&').map((field) => field.split('=') as [string, string | undefined]);
  const other = fields.find(([name]) => name.toLowerCase() !== 'subject');
  if (other) return wrong.mailField(url, other[0]);
  const isOneLine = fields.length === 1 && isPlainSubject(fields[0]?.[1] ?? '');
  return isOneLine ? undefined : wrong.mailSubject(url);
}

function isPlainSubject(value: string): boolean {
  try {
    const subject = decodeURIComponent(value);
    return subject !== '' && isVisible(subject) && !/[\t\n]/.test(subject);
  } catch {
    return false;
  }
}
