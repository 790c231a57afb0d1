import { isTextType, mediaTypes } from '../content-types.ts';
import { serverRules } from '../headers.ts';
import type { HostedSite, HostFiles } from './hosted-site.ts';
import { fillTemplate } from './template.ts';

type Headers = Readonly<Record<string, string>>;

const add = (headers: Headers, end: string): string[] =>
  Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}"${end};`);

/** nginx takes `add_header` from outside only where a location has none itself, so each location has all of them. */
export const nginx = ({ folder, hostname, root }: HostedSite): HostFiles => ({
  'nginx.conf': fillTemplate('nginx.conf.template', {
    folder,
    hostname,
    root,
    rootPattern: RegExp.escape(root).replaceAll('\\/', '/'),
    redirect: root === '' ? [] : ['', `location = ${root} {`, `    return 301 ${root}/;`, '}', ''],
    common: common(root),
    everywhere: add(serverRules.everywhere, ' always'),
    pages: add(serverRules.pages, ''),
    hashed: add(serverRules.hashed, ''),
  }),
});

/** What each location needs besides. */
const common = (root: string): string[] => {
  const types = Object.entries(mediaTypes);
  const textTypes = types.map(([, type]) => type).filter((type) => isTextType(type) && type !== 'text/html');
  const text = fillTemplate('nginx-common.conf.template', {
    root,
    textTypes,
    types: types.map(([ending, type]) => `${type} ${ending};`),
  });
  return text.trimEnd().split('\n');
};
