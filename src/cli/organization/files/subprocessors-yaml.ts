import { adapterNamed } from '../../../trackers/index.ts';
import { words } from '../../../words/index.ts';
import type { Beginning } from './trackers-yaml.ts';
import { inItsLanguage, toComment, toQuestion, toYaml } from './yaml.ts';

const { remarks, subprocessors: asked } = words.skeleton.files;

/** `subprocessors.yaml`: a row for each vendor of a tool, and one for the first of the others. */
export function subprocessorsYaml({ tools, date, language }: Beginning): string {
  const vendors = [...new Set(tools.flatMap((tool) => adapterNamed(tool)?.vendor ?? []))];
  const rows = [
    row({ service: toQuestion(asked.service), vendor: 'not-stated', since: date }),
    ...vendors.map((vendor) => row({ service: inItsLanguage(asked.analytics, language), vendor, since: date })),
  ];
  return toComment(remarks.subprocessors) + toYaml({ list: 'published', rows });
}

const row = ({ service, vendor, since }: { service: string; vendor: string; since: string }) => ({
  service,
  vendor,
  purpose: toQuestion(asked.purpose),
  data: toQuestion(asked.data),
  country: 'not-stated',
  since,
});
