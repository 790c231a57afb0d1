import type { Content } from '../../schema/content.ts';
import type { Entry } from '../../schema/entry.ts';
import { fileOf } from '../content-index.ts';

/** Ids of the vendors that an organization's files name, those with mistakes elsewhere included. */
export function vendorsNamedBy(organization: string, { trackers, subprocessors }: Content): Set<string> {
  const rows = [
    ...rowsOf(fileOf(trackers, organization), 'trackers'),
    ...rowsOf(fileOf(subprocessors, organization), 'rows'),
  ];
  return new Set(rows.flatMap(({ vendor }) => (typeof vendor === 'string' ? [vendor] : [])));
}

function rowsOf(entry: Entry<unknown> | undefined, list: string): { vendor?: unknown }[] {
  const rows = (entry?.data as Record<string, unknown> | null | undefined)?.[list];
  return Array.isArray(rows) ? rows.filter((row) => typeof row === 'object' && row !== null) : [];
}
