import type { Content } from '../../schema/content.ts';

/** Every name that the content knows of organizations, of who answers for their policies, and of vendors. */
export function knownNames({ organizations, vendors }: Pick<Content, 'organizations' | 'vendors'>): string[] {
  const ofOrganizations = organizations.flatMap(({ value }) => (value ? [value.name, value.controller.legalName] : []));
  const ofVendors = vendors.flatMap(({ value }) => (value?.rows ?? []).map(({ name }) => name));
  return [...new Set([...ofOrganizations, ...ofVendors])].filter((name) => name !== 'not-stated');
}
