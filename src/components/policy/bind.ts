import { blocksOf } from '../../model/versions/components.ts';
import type { Organization, Version } from '../../model/organization.ts';
import { policyComponents } from '../../model/versions/prose.ts';
import Blocks from '../Blocks.astro';
import CookiePreferences from './CookiePreferences.astro';
import PolicyLink from './PolicyLink.astro';

type Render = (result: unknown, props: Record<string, unknown>, slots: unknown) => unknown;

/**
 * The components of a policy with their version's data in them, so that an editor writes `<RetentionTable />` and
 * nothing more.
 */
export function policyComponentsFor(version: Version, organization: Organization): Record<string, unknown> {
  const tables = policyComponents.map((name) => [name, bind(Blocks, { blocks: blocksOf[name](version) })] as const);
  return {
    ...Object.fromEntries(tables),
    CookiePreferences: bind(CookiePreferences, { organization }),
    a: bind(PolicyLink, { organization }),
  };
}

/** A component with some of its props given. Astro takes its components for functions that carry marks of their own. */
function bind(component: unknown, bound: Record<string, unknown>): unknown {
  const render = component as Render;
  return Object.assign(
    (result: unknown, props: Record<string, unknown>, slots: unknown) => render(result, { ...props, ...bound }, slots),
    component,
  );
}
