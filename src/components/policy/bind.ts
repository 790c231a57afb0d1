import type { PolicyComponent } from '../../model/prose.ts';
import type { Organization, Version } from '../../model/organization.ts';
import CookiePreferences from './CookiePreferences.astro';
import CookieTable from './CookieTable.astro';
import PolicyLink from './PolicyLink.astro';
import ProcessingTable from './ProcessingTable.astro';
import RetentionTable from './RetentionTable.astro';
import RightsTable from './RightsTable.astro';
import SubprocessorTable from './SubprocessorTable.astro';

const components = { CookiePreferences, CookieTable, ProcessingTable, RetentionTable, RightsTable, SubprocessorTable } satisfies Record<PolicyComponent, unknown>;

type Render = (result: unknown, props: Record<string, unknown>, slots: unknown) => unknown;

/** The components of a policy with their version's data in them, so that an editor writes `<RetentionTable />` and nothing more. */
export function policyComponentsFor(version: Version, organization: Organization): Record<string, unknown> {
  const bind = (component: unknown) => {
    const render = component as Render;
    return Object.assign((result: unknown, props: Record<string, unknown>, slots: unknown) => render(result, { ...props, version, organization }, slots), component);
  };
  return Object.fromEntries([...Object.entries(components), ['a', PolicyLink] as const].map(([name, component]) => [name, bind(component)]));
}
