import { words } from '../../../words/index.ts';
import { toComment, toYaml } from './yaml.ts';

const { remarks, vendors } = words.skeleton.files;

/** What is known of a vendor from a day on. */
export interface VendorFacts {
  name: string;
  /** ISO 3166-1, or `not-stated`. */
  country: string;
  since: string;
}

/** `vendors/<id>.yaml`, with one row. */
export const vendorYaml = ({ name, country, since }: VendorFacts): string =>
  toComment(remarks.vendor(name)) + toYaml({ rows: [{ since, name, country }] });

/** The name of a vendor as readers know it; of one that Sayso does not know, its id with capitals. */
export function vendorName(id: string): string {
  const known: Readonly<Record<string, string>> = vendors;
  if (Object.hasOwn(known, id)) return known[id] ?? id;
  return id.replace(/(^|-)(\w)/g, (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase());
}
