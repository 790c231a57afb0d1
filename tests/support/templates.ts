import { isAsking, type BuiltPage } from './pages.ts';

/** Pages of one template differ in their content only. */
export type Template =
  | 'organizations'
  | 'not found'
  | 'hub'
  | 'policy'
  | 'version'
  | 'changes'
  | 'since'
  | 'history'
  | 'cookies'
  | 'subprocessors'
  | 'contact'
  | 'sent'
  | 'choices';

export function templateOf({ path, owner }: BuiltPage): Template {
  if (!owner) return path === '/' ? 'organizations' : 'not found';
  const { hub, cookies, subprocessors, contact, sent, choices } = owner.urls;
  const own = Object.entries({ hub, cookies, subprocessors, contact, sent, choices }).find(
    ([, url]) => url === path,
  )?.[0];
  if (own) return own as Template;
  const [, version, last] = path.slice(hub.length).split('/');
  if (!version) return 'policy';
  if (version === 'history') return 'history';
  return last === 'changes' || last === 'since' ? last : 'version';
}

/** Of each template the page with the most elements: one that asks, and one that does not. */
export function representatives(pages: readonly BuiltPage[]): BuiltPage[] {
  const largest = new Map<string, BuiltPage>();
  for (const page of pages) {
    const key = `${templateOf(page)}, ${isAsking(page) ? 'asking' : 'not asking'}`;
    const known = largest.get(key);
    if (!known || sizeOf(page) > sizeOf(known)) largest.set(key, page);
  }
  return [...largest.values()];
}

const sizeOf = ({ html }: BuiltPage): number => html.match(/<[a-z]/g)?.length ?? 0;
