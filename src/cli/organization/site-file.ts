import { parseDocument, YAMLMap, YAMLSeq } from 'yaml';

/**
 * `site.yaml` without some organizations, its comments and everything else as they were. A site that fewer than two are
 * left on is no shared one. Nothing where the text does not name them; an empty text where nothing is left of it.
 */
export function siteWithout(ids: readonly string[], text: string): string | undefined {
  const document = parseDocument(text);
  const shared = document.get('shared');
  if (!(shared instanceof YAMLSeq)) return undefined;
  const sites = shared.items.filter((item): item is YAMLMap => item instanceof YAMLMap);
  const isNamed = sites.some((site) => organizationsOf(site).some((id) => ids.includes(id)));
  if (!isNamed) return undefined;
  for (const site of sites) {
    const list = site.get('organizations');
    if (list instanceof YAMLSeq) list.items = list.items.filter((item) => !ids.includes(String(item)));
  }
  shared.items = sites.filter((site) => organizationsOf(site).length > 1);
  if (shared.items.length === 0) document.delete('shared');
  const isEmpty = document.contents instanceof YAMLMap && document.contents.items.length === 0;
  return isEmpty ? '' : document.toString({ lineWidth: 0 });
}

function organizationsOf(site: YAMLMap): string[] {
  const list = site.get('organizations');
  return list instanceof YAMLSeq ? list.items.map(String) : [];
}
