import { contentTypeOf, mediaTypes } from '../content-types.ts';
import { serverRules } from '../headers.ts';
import type { HostedSite, HostFiles } from './hosted-site.ts';
import { fillTemplate } from './template.ts';

const set = (headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(headers).map(([name, value]) => `${name} "${value}"`);

/** Caddy takes types from the machine that it runs on, which may not know `.md`: so each is said here. */
export const caddy = ({ folder, hostname, root }: HostedSite): HostFiles => ({
  Caddyfile: fillTemplate('Caddyfile.template', {
    folder,
    hostname,
    root,
    redirect: root === '' ? [] : ['', `redir ${root} ${root}/ 301`, ''],
    handle: root === '' ? 'handle' : `handle_path ${root}/*`,
    everywhere: set(serverRules.everywhere),
    pages: set(serverRules.pages),
    hashed: set(serverRules.hashed),
    types: Object.keys(mediaTypes)
      .filter((ending) => ending !== 'html')
      .flatMap(typeOf),
  }),
});

const typeOf = (ending: string): string[] => [
  `@${ending} {`,
  `\tpath *.${ending}`,
  '\tfile',
  '}',
  `header @${ending} Content-Type "${contentTypeOf(ending)}"`,
];
