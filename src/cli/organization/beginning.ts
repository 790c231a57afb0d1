import type { Content } from '../../schema/content.ts';
import { adapterNamed } from '../../trackers/index.ts';
import { organizationYaml } from './files/organization-yaml.ts';
import { subprocessorsYaml } from './files/subprocessors-yaml.ts';
import { trackersYaml, type Beginning } from './files/trackers-yaml.ts';
import { withSchemas } from './files/with-schemas.ts';
import { vendorName, vendorYaml } from './files/vendor-yaml.ts';
import { firstVersion } from './skeleton/version.ts';

/** Ids of the vendors that the chosen tools have. */
export const vendorsOf = ({ tools }: Pick<Beginning, 'tools'>): string[] => [
  ...new Set(tools.flatMap((tool) => adapterNamed(tool)?.vendor ?? [])),
];

/** All files of a new organization, by their path in the content folder. Vendors that have a file keep it. */
export function filesOf(beginning: Beginning, content: Pick<Content, 'vendors'>): Record<string, string> {
  const { id, date, tools, regimes, language } = beginning;
  const folder = `organizations/${id}`;
  const trackers = trackersYaml(beginning);
  const setting = {
    regimes,
    language,
    hasTrackers: trackers !== undefined,
    runsTrackers: tools.length > 0,
    hasSubprocessors: true,
  };
  return withSchemas({
    [`${folder}/organization.yaml`]: organizationYaml(beginning),
    ...(trackers === undefined ? {} : { [`${folder}/trackers.yaml`]: trackers }),
    [`${folder}/subprocessors.yaml`]: subprocessorsYaml(beginning),
    [`${folder}/privacy/${date}.mdx`]: firstVersion('privacy', setting),
    ...vendorFiles(beginning, content),
  });
}

function vendorFiles(beginning: Beginning, { vendors }: Pick<Content, 'vendors'>): Record<string, string> {
  const missing = vendorsOf(beginning)
    .map((vendor) => ({ vendor, file: `vendors/${vendor}.yaml` }))
    .filter(({ file }) => !vendors.some((entry) => entry.file === file));
  const facts = { country: 'not-stated', since: beginning.date };
  return Object.fromEntries(
    missing.map(({ vendor, file }) => [file, vendorYaml({ name: vendorName(vendor), ...facts })]),
  );
}
