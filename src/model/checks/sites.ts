import { lineOf } from '../../schema/lines.ts';
import { suggestionFor } from '../../schema/nearest.ts';
import { problemAt, warningAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import { fileOf, isPublished, organizationOf, type ContentIndex } from '../content-index.ts';
import { sitesOf, type PublishedSite } from '../sites.ts';
import { startOf } from '../text/dates.ts';

const wrong = words.problems.sites;

/** Every site has an address of its own, and organizations with trackers share one only where that is meant. */
export function checkSites(context: ContentIndex): Problem[] {
  const sites = sitesOf(context.content);
  return [
    ...checkShared(context),
    ...sites.flatMap((each) => checkAddress(each, sites, context)),
    ...checkOrigins(context, sites),
  ];
}

/** The organizations that share a site exist, and none has two addresses. */
function checkShared({ content, organizations }: ContentIndex): Problem[] {
  const [site] = content.site;
  if (!site?.value) return [];
  return site.value.shared.flatMap(({ organizations: named }, at) =>
    named.flatMap((id, index) => {
      const line = lineOf(site, ['shared', String(at), 'organizations', String(index)]);
      if (!organizations.includes(id))
        return [problemAt(site.file, line, wrong.unknownOrganization(id, suggestionFor(id, organizations)))];
      const addresses = addressesOf(id, content);
      return addresses.length > 1 ? [problemAt(site.file, line, wrong.twoSites(id, addresses))] : [];
    }),
  );
}

function addressesOf(id: string, { organizations, site }: ContentIndex['content']): string[] {
  const own = fileOf(organizations, id)?.value?.site;
  const shared = site
    .flatMap(({ value }) => value?.shared ?? [])
    .flatMap((each) => each.organizations.filter((other) => other === id).map(() => each.site));
  return own === undefined ? shared : [own, ...shared];
}

/** No other site is at the same address, or in a folder of it. */
function checkAddress(site: PublishedSite, sites: readonly PublishedSite[], { content }: ContentIndex): Problem[] {
  const inside = sites.filter((other) => other !== site && other.address.startsWith(site.address));
  if (inside.length === 0) return [];
  const [first = ''] = site.organizations;
  const entry = fileOf(content.organizations, first);
  const said = wrong.sameAddress(
    site.address,
    inside.flatMap(({ organizations }) => organizations),
  );
  const isOwn = entry?.value?.site !== undefined;
  return [isOwn ? problemAt(entry!.file, lineOf(entry!, ['site']), said) : problemAt('site.yaml', undefined, said)];
}

/**
 * Browsers keep cookies and storage by origin, so organizations with trackers have one each, or are known to share one.
 * Otherwise the build says so, and a real one refuses it.
 */
function checkOrigins(context: ContentIndex, sites: readonly PublishedSite[]): Problem[] {
  const { content, organizations, isReal } = context;
  const running = organizations.filter((id) => runsTrackers(context, id));
  const nameOf = (id: string): string => fileOf(content.organizations, id)?.value?.name ?? id;
  return running.flatMap((id) => {
    const entry = fileOf(content.organizations, id);
    const others = running.filter((other) => other !== id && areTogether(id, other, { context, sites }));
    if (others.length === 0 || !entry?.value || !isPublished(context, id)) return [];
    const at = isReal ? problemAt : warningAt;
    return [at(entry.file, lineOf(entry, ['name']), wrong.sharedOrigin(nameOf(id), others.map(nameOf)))];
  });
}

/** Whether two organizations are on one origin, and nothing says that this is meant. */
function areTogether(
  one: string,
  other: string,
  { context, sites }: { context: ContentIndex; sites: readonly PublishedSite[] },
): boolean {
  const siteOf = (id: string) => sites.find(({ organizations }) => organizations.includes(id));
  const [first, second] = [siteOf(one), siteOf(other)];
  if (first && first === second) return false;
  if (first && second && new URL(first.address).origin === new URL(second.address).origin) return true;
  // What is published is where it is built for. A preview shows all together, also those that will be apart.
  const isOneBuild = isPublished(context, one) && isPublished(context, other);
  return isOneBuild && (context.isReal || (!first && !second));
}

/** Whether pages of an organization run trackers, or will. */
function runsTrackers({ content, today }: ContentIndex, id: string): boolean {
  const entry = content.trackers.find(({ file }) => organizationOf(file) === id);
  const isOver = (until: string | undefined): boolean => until !== undefined && startOf(until) <= today;
  return (entry?.value?.trackers ?? []).some(({ runs, until }) => runs === 'this-site' && !isOver(until));
}
