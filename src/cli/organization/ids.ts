import { organizationOf } from '../../model/content-index.ts';
import type { Content } from '../../schema/content.ts';

/** Ids of the organizations that have a file, sound or not. */
export function idsIn({ organizations, trackers, subprocessors, policies }: Content): string[] {
  const files = [organizations, trackers, subprocessors, policies].flat().map(({ file }) => organizationOf(file));
  return [...new Set(files)].sort();
}
