import { isTextType, mediaTypes } from '../content-types.ts';
import { serverRules } from '../headers.ts';
import type { HostedSite, HostFiles } from './hosted-site.ts';
import { fillTemplate } from './template.ts';

/** `table`: `always ` for errors too (mod_headers). */
const set = (headers: Readonly<Record<string, string>>, table: string): string[] =>
  Object.entries(headers).map(([name, value]) => `Header ${table}set ${name} "${value}"`);

const textEndings = Object.keys(mediaTypes).filter((ending) => isTextType(mediaTypes[ending] ?? ''));

export const apache = ({ folder, hostname, root }: HostedSite): HostFiles => ({
  'apache.conf': fillTemplate('apache.conf.template', {
    folder,
    hostname,
    root,
    rootPattern: RegExp.escape(root).replaceAll('\\/', '/'),
    redirect: root === '' ? [] : ['', `RedirectMatch 301 "^${RegExp.escape(root)}$" "${root}/"`, ''],
    types: Object.entries(mediaTypes).map(([ending, type]) => `AddType ${type} .${ending}`),
    textEndings: textEndings.map((ending) => `.${ending}`),
    everywhere: set(serverRules.everywhere, 'always '),
    pages: set(serverRules.pages, ''),
    hashed: set(serverRules.hashed, ''),
  }),
});
