import { fileOf, organizationOf } from '../../model/content-index.ts';
import { siteOf, type Environment } from '../../model/settings.ts';
import { readProse } from '../../model/versions/prose.ts';
import type { Content } from '../../schema/content.ts';

/** Where texts of other organizations link to pages of these ones: `file:line  address`. */
export function linksTo(ids: readonly string[], content: Content, environment: Environment): string[] {
  const addresses = ids.flatMap((id) => addressesOf(id, content, environment));
  const texts = [...content.policies, ...content.translations];
  const others = texts.filter(({ file }) => !ids.includes(organizationOf(file)));
  return others.flatMap(({ file, body, bodyLine }) =>
    readProse(file, body, bodyLine)
      .links.filter(({ url }) => addresses.some((address) => isBelow(url, address)))
      .map(({ url, line }) => `${file}:${line}  ${url}`),
  );
}

/** What addresses of an organization's pages start with: on the site of all, from its root, and on its own site. */
function addressesOf(id: string, content: Content, environment: Environment): string[] {
  const data = fileOf(content.organizations, id)?.data as { site?: unknown } | undefined;
  const own = typeof data?.site === 'string' ? [withoutSlash(data.site)] : [];
  return [`${withoutSlash(siteOf(environment))}/${id}`, `/${id}`, ...own];
}

const withoutSlash = (address: string): string => address.replace(/\/+$/, '');

const isBelow = (url: string, address: string): boolean =>
  url === address || ['/', '#', '?'].some((next) => url.startsWith(address + next));
