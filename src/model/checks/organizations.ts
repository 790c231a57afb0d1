import { lineOf } from '../../schema/entry.ts';
import type { Problem } from '../../schema/problem.ts';
import { backgrounds, contrast, LEAST_CONTRAST } from '../pages/contrast.ts';
import { contentProblems as say } from '../problems/content.ts';
import { partsOf } from '../versions/version-files.ts';
import { fileOf, organizationOf, type ContentIndex } from '../content-index.ts';

/** `organization.yaml`: the colour can be read, the policy of the consent exists, and a missing form is said. */
export function checkOrganizations(context: ContentIndex): Problem[] {
  return context.content.organizations.flatMap((entry) => {
    const { value, file } = entry;
    if (!value) return [];
    const id = organizationOf(file);
    const schemes = (['light', 'dark'] as const).flatMap((scheme) => {
      const ratio = contrast(value.accent[scheme], backgrounds[scheme]);
      return ratio >= LEAST_CONTRAST
        ? []
        : [say.contrast(file, lineOf(entry, ['accent', scheme]), scheme, value.accent[scheme], ratio)];
    });
    const trackers = fileOf(context.content.trackers, id)?.value?.trackers ?? [];
    const policies = [
      ...new Set(
        context.content.policies
          .map((policy) => partsOf(policy.file))
          .filter(({ organization }) => organization === id)
          .map(({ policy }) => policy),
      ),
    ];
    const asks = trackers.some(({ runs }) => runs === 'this-site');
    return [
      ...schemes,
      ...(asks && !policies.includes(value.consent.policy)
        ? [say.consentPolicy(file, lineOf(entry, ['consent', 'policy']), value.consent.policy, policies)]
        : []),
      ...(value.contact.form
        ? []
        : [say.noForm(file, lineOf(entry, ['contact']), value.name, value.contact.email !== 'not-stated')]),
    ];
  });
}
