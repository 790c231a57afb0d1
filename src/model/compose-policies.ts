import type { DocumentKind } from './document-kind.ts';
import { inPageOrder } from './documents.ts';
import type { Policy, Version } from './organization.ts';
import { policyUrl, type Urls } from './pages/urls.ts';

/** The policies of an organization, in the order of its pages. `versions`: all of its versions, newest first. */
export function composePolicies(
  versions: readonly Version[],
  kindOf: (policy: string) => DocumentKind,
  urls: Urls,
): Policy[] {
  const ids = [...new Set(versions.map(({ policy }) => policy))];
  const documents = ids.map((id) => ({ ...kindOf(id), id }));
  const policies = documents.map((document): Policy => {
    const own = versions.filter(({ policy }) => policy === document.id);
    return {
      ...document,
      // A policy that has only drafts is no part of what is shown.
      annexes: document.annexes.filter((annex) => ids.includes(annex)),
      annexOf: documents.filter(({ annexes }) => annexes.includes(document.id)).map(({ id }) => id),
      ...(document.isVersioned ? withStates(own) : withLastOnly(own, policyUrl(urls, document.id))),
    };
  });
  return inPageOrder(policies);
}

type States = Pick<Policy, 'title' | 'versions' | 'current' | 'inForce' | 'upcoming'>;

/** `versions`: those of one policy, newest first; at least one. */
function withStates(versions: Version[]): States {
  const inForce = versions.find(({ status }) => status === 'in-force');
  const upcoming = versions.filter(({ status }) => status === 'upcoming').reverse();
  const current = inForce ?? upcoming[0] ?? versions[0]!;
  return { title: current.title, versions, current, upcoming, ...(inForce ? { inForce } : {}) };
}

/** What is not versioned has one page, at the URL of the policy, and nothing is kept of what was replaced. */
function withLastOnly(versions: readonly Version[], url: string): States {
  const { current } = withStates([...versions]);
  const shown = versions
    .filter(({ status }) => status !== 'superseded')
    .map((version) => (version === current ? { ...version, url } : version));
  return withStates(shown);
}
