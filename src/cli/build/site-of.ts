import { fileOf } from '../../model/content-index.ts';
import { sitesOf, type PublishedSite } from '../../model/sites.ts';
import type { Content } from '../../schema/content.ts';
import { suggestionFor } from '../../schema/nearest.ts';
import { words } from '../../words/index.ts';
import { idsIn } from '../organization/ids.ts';

const { build: say, organization: sayOrganization } = words.commands;

/** The site that an organization is published on. Throws why there is none. */
export function siteOf(id: string, content: Content): PublishedSite {
  refuseUnknown(id, content);
  const site = sitesOf(content).find(({ organizations }) => organizations.includes(id));
  if (site) return site;
  const isUnread = fileOf(content.organizations, id)?.value === undefined;
  throw new Error(isUnread ? say.unread(id) : say.noAddress(id));
}

/** Throws where there is no such organization. */
export function refuseUnknown(id: string, content: Content): void {
  const known = idsIn(content);
  if (!known.includes(id)) throw new Error(sayOrganization.noSuch(id, suggestionFor(id, known)));
}
