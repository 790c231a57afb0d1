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
    scripts: add(serverRules.scripts, ''),
  }),
});

/** A folder without a page is refused with 403, so that nobody can list it: it is as if it were not there. */
const common = (root: string): string[] => [
  'absolute_redirect off;',
  'autoindex off;',
  'index index.html;',
  'etag on;',
  'gzip off;',
  'gzip_static on;',
  'gzip_vary on;',
  '# brotli_static on; # with the module ngx_brotli (Debian: libnginx-mod-http-brotli-static)',
  'charset utf-8;',
  `charset_types ${Object.values(mediaTypes)
    .filter((type) => isTextType(type) && type !== 'text/html')
    .join(' ')};`,
  `types { ${Object.entries(mediaTypes)
    .map(([ending, type]) => `${type} ${ending};`)
    .join(' ')} }`,
  `error_page 403 404 =404 ${root}/404.html;`,
];
