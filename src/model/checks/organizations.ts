import { lineOf } from '../../schema/entry.ts';
import type { Problem } from '../../schema/problem.ts';
import { backgrounds, contrast, LEAST_CONTRAST } from '../contrast.ts';
import { contentProblems as say } from '../problems/content.ts';
import { partsOf } from '../versions.ts';
import { fileOf, organizationOf, type CheckContext } from './context.ts';

/** `organization.yaml`: the colour can be read, the policy of the consent exists, and a missing form is said. */
export function checkOrganizations(context: CheckContext): Problem[] {
  return context.content.organizations.flatMap((entry) => {
    const { facts, file } = entry;
    if (!facts) return [];
    const id = organizationOf(file);
    const schemes = (['light', 'dark'] as const).flatMap((scheme) => {
      const ratio = contrast(facts.accent[scheme], backgrounds[scheme]);
      return ratio >= LEAST_CONTRAST ? [] : [say.contrast(file, lineOf(entry, ['accent', scheme]), scheme, facts.accent[scheme], ratio)];
    });
    const trackers = fileOf(context.content.trackers, id)?.facts?.trackers ?? [];
    const policies = [...new Set(context.content.policies.map((policy) => partsOf(policy.file)).filter(({ organization }) => organization === id).map(({ policy }) => policy))];
    const asks = trackers.some(({ runs }) => runs === 'this-site');
    return [
      ...schemes,
      ...(asks && !policies.includes(facts.consent.policy) ? [say.consentPolicy(file, lineOf(entry, ['consent', 'policy']), facts.consent.policy, policies)] : []),
      ...(facts.contact.form ? [] : [say.noForm(file, lineOf(entry, ['contact']), facts.name, facts.contact.email !== 'not-stated')]),
    ];
  });
}
