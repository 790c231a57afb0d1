import path from 'node:path';
import { contentTypeOf, mediaTypes } from '../../../hosting/content-types.ts';
import { headerRules, headersFor } from '../../../hosting/headers.ts';
import { words } from '../../../words/index.ts';
import { urlOf, type Check, type Finding, type Visit } from '../visit.ts';

const say = words.commands.doctor;

/** Pages, a text, a script, a font and an export have the headers of the rules, and the type that they are of. */
export const checkHeaders: Check = async (visit) => {
  const { pages, texts, inForce } = visit.expected;
  const paths = [...pages, ...[...texts.keys()].slice(0, 1), ...inForce.map((each) => each.path), ...visit.hashed];
  return (await Promise.all(paths.map((each) => findingsAt(each, visit)))).flat();
};

async function findingsAt(asked: string, visit: Visit): Promise<Finding[]> {
  const { status, headers } = await visit.get(asked);
  const url = urlOf(visit, asked);
  if (status !== 200) return [{ url, what: say.status(status, 200) }];
  const wrongType = isTypeOf(asked, headers['content-type']) ? [] : [say.type(headers['content-type'])];
  const wrong = visit.sendsHeaders ? wrongHeaders(asked, headers, visit) : [];
  return [...wrongType, ...wrong].map((what) => ({ url, what }));
}

function wrongHeaders(asked: string, headers: Readonly<Record<string, unknown>>, visit: Visit): string[] {
  const { root } = visit.expected;
  const rules = headerRules(visit.hashed.map((file) => file.slice(root.length)));
  return Object.entries(headersFor(rules, asked.slice(root.length))).flatMap(([name, value]) => {
    const sent = headers[name.toLowerCase()];
    return sent === value ? [] : [say.header(name, value, sent)];
  });
}

/** Other names of the same type are as good (RFC 7303, RFC 9239); a text has its encoding. */
const alsoCalled: Readonly<Record<string, RegExp>> = {
  js: /^(text|application)\/javascript/i,
  xml: /^(text|application)\/(atom\+)?xml/i,
  md: /^text\/(markdown|plain); ?charset=utf-8/i,
};

function isTypeOf(asked: string, sent = ''): boolean {
  const ending = asked.endsWith('/') ? 'html' : path.extname(asked).slice(1);
  if (!(ending in mediaTypes)) return true;
  const other = alsoCalled[ending];
  if (other) return other.test(sent);
  return sent.toLowerCase().replaceAll(' ', '').startsWith(contentTypeOf(ending)!.replaceAll(' ', ''));
}
