import { wordsIn } from '../../words/index.ts';
import type { Organization } from '../organization.ts';
import { policyUrl } from './urls.ts';

export interface WayLink {
  href: string;
  text: string;
  /** `page`: it leads to this page. `true`: to the document that this page belongs to (ARIA, `aria-current`). */
  current?: 'page' | 'true' | undefined;
}

/** How a reader gets around from one page of an organization. */
export interface WayAround {
  /** Every document, in the order of the hub. */
  documents: WayLink[];
  /** The pages above this one, from the top. Empty on the hub of an organization that has the site for itself. */
  trail: WayLink[];
}

/** `path`: of the page, from the root of its origin. */
export function wayAround(organization: Organization, path: string): WayAround {
  const { urls, name, language } = organization;
  const documents = documentsOf(organization).map((link) => ({ ...link, current: currentOf(link.href, path) }));
  const above = documents.find(({ current }) => current === 'true');
  const list = urls.isAlone ? [] : [{ href: urls.home, text: wordsIn(language).page.allOrganizations }];
  const hub = path === urls.hub ? [] : [{ href: urls.hub, text: name }];
  const document = above ? [{ href: above.href, text: above.text }] : [];
  return { documents, trail: [...list, ...hub, ...document] };
}

/** The pages that every footer and header lead to. */
export function documentsOf({ urls, policies, language }: Organization): { href: string; text: string }[] {
  const { page } = wordsIn(language);
  return [
    ...policies.map(({ id, title }) => ({ href: policyUrl(urls, id), text: title })),
    { href: urls.cookies, text: page.cookies },
    { href: urls.subprocessors, text: page.subprocessors },
    { href: urls.contact, text: page.contact },
  ];
}

function currentOf(href: string, path: string): WayLink['current'] {
  if (path === href) return 'page';
  return path.startsWith(href) ? 'true' : undefined;
}
