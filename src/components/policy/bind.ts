import type { Version } from '../../model/organization.ts';
import { markdownOf } from '../../model/versions/canonical.ts';
import { blocksOf } from '../../model/versions/components.ts';
import { policyComponents } from '../../model/versions/prose.ts';
import PreferencesPlace from './PreferencesPlace.astro';
import Table from './Table.astro';

type Render = (result: unknown, props: Record<string, unknown>, slots: unknown) => unknown;

/**
 * The components of a policy with their version's data in them, so that an editor writes `<RetentionTable />` and
 * nothing more. They print the Markdown that the canonical text has in their place.
 */
export function policyComponentsFor(version: Version): Record<string, unknown> {
  const inItsLanguage = { ...version, language: version.textLanguage };
  const tables = policyComponents.map((name) => [
    name,
    bind(Table, { markdown: markdownOf(blocksOf[name](inItsLanguage)) }),
  ]);
  return { ...Object.fromEntries(tables), CookiePreferences: PreferencesPlace };
}

/** A component with some of its props given. Astro takes its components for functions that carry marks of their own. */
function bind(component: unknown, bound: Record<string, unknown>): unknown {
  const render = component as Render;
  const withProps = (result: unknown, props: Record<string, unknown>, slots: unknown) =>
    render(result, { ...props, ...bound }, slots);
  return Object.assign(withProps, component);
}
