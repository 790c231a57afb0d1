import type { Content } from '../schema/content.ts';
import { policyTypes, type PolicyType } from '../schema/policy-file.ts';
import type { DocumentKind } from './document-kind.ts';
import { partsOf } from './versions/version-files.ts';

export { policyTypes };

/** The `policy.yaml` of a policy, if it has one. */
export const documentFile = (organization: string, policy: string, { documents }: Pick<Content, 'documents'>) =>
  documents.find(({ file }) => {
    const parts = partsOf(file);
    return parts.organization === organization && parts.policy === policy;
  });

/** What kind of document a policy is: what `policy.yaml` says, or else the name of its folder. */
export function kindOf(organization: string, policy: string, content: Pick<Content, 'documents'>): DocumentKind {
  const {
    type = typeNamed(policy),
    versioned,
    annexes = [],
    order,
  } = documentFile(organization, policy, content)?.value ?? {};
  return { type, annexes, order, isVersioned: versioned ?? type !== 'imprint' };
}

/** The kind that the name of a folder says. */
export const typeNamed = (policy: string): PolicyType => policyTypes.find((type) => type === policy) ?? 'other';

/** Documents in the order in which pages list them: annexes come after what they belong to. */
export function inPageOrder<Document extends DocumentKind & { id: string }>(
  documents: readonly Document[],
): Document[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const annexes = new Set(documents.flatMap((document) => document.annexes));
  const own = documents.filter(({ id }) => !annexes.has(id)).sort(compare);
  const ids = own.flatMap(({ id, annexes: below }) => [id, ...below]);
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

function compare<Document extends DocumentKind & { id: string }>(a: Document, b: Document): number {
  const byOrder = (a.order ?? Infinity) - (b.order ?? Infinity);
  if (a.order !== b.order) return byOrder;
  const byType = policyTypes.indexOf(a.type) - policyTypes.indexOf(b.type);
  return byType === 0 ? a.id.localeCompare(b.id, 'en') : byType;
}
