import { words as catalogue } from '../../words/index.ts';
import type { Said } from '../../words/said.ts';

const wrong = catalogue.problems.links;

/** An e-mail address in the words of a link. */
const EMAIL = /[^\s@<>()]+@[^\s@<>()]+\.[\p{L}\p{N}]+/gu;

/** An address of a page in the words of a link: with its scheme, or a name that ends like a domain. */
const ADDRESS = /(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?::\d+)?(\/[^\s]*)?/giu;

/** Ends of file names that are no domains. */
const FILE = /\.(js|json|pdf|txt|html?|csv|ya?ml|xml)$/i;

/** What is wrong with the words of a link: where they are an address, it is the one that the link leads to. */
export function saidOfWords(written: string, url: string): Said | undefined {
  // Other full stops and other widths read as an address all the same.
  const text = written.normalize('NFKC').replaceAll('。', '.');
  const emails = text.match(EMAIL) ?? [];
  const otherEmail = emails.find((email) => email.toLowerCase() !== mailedTo(url));
  if (otherEmail) return wrong.otherAddress(otherEmail, url);
  const rest = text.replace(EMAIL, ' ');
  const others = [...rest.matchAll(ADDRESS)].filter(([, host = '']) => !FILE.test(host));
  const other = others.find(([, host = '', path = '']) => !leadsTo(url, host, path));
  return other && wrong.otherAddress(other[0], url);
}

const mailedTo = (url: string): string | undefined => /^mailto:([^?]*)/.exec(url)?.[1]?.toLowerCase();

/** Whether a link leads to a host, or to a part of it, and to a page at or below a path. */
function leadsTo(url: string, host: string, path: string): boolean {
  if (!/^https:/.test(url) || !URL.canParse(url)) return false;
  const target = new URL(url);
  const [said, actual] = [host, target.hostname].map((name) => name.toLowerCase().replace(/^www\./, '')) as [
    string,
    string,
  ];
  const isHost = actual === said || actual.endsWith(`.${said}`);
  // An address in a sentence may end in a sign that belongs to the sentence, or be cut short.
  const start = path.replace(/[/.,;:!?)…]+$/, '');
  return isHost && `${target.pathname}${target.search}${target.hash}`.startsWith(start);
}
