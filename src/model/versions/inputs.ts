import { createHash } from 'node:crypto';
import type { Inputs } from '../../schema/lock.ts';
import { fileOf, type ContentIndex } from '../content-index.ts';
import { vendorOn } from '../recipients/vendors.ts';
import { canonicalJson } from '../text/canonical-json.ts';
import { holdsOn } from '../text/dates.ts';
import type { VersionFile } from './version-files.ts';

type Row = Record<string, unknown>;

/** What of a version's inputs its text is made of, as the lock keeps it. */
export function inputsOf(version: VersionFile, index: ContentIndex): Inputs {
  const { title, summary, processing, retention, rights, dateKind, kind, reconsent } = version.entry.data as Row;
  const rows = { processing, retention, rights };
  const components = printedRows(version, index);
  return {
    body: hashOf(version.entry.body),
    title: hashOf(title),
    ...(summary !== undefined && { summary: hashOf(summary) }),
    ...(hasValues(rows) && { rows: hashOf(rows) }),
    ...(hasValues(components) && { components: hashOf(components) }),
    effect: hashOf({ dateKind, kind, reconsent }),
  };
}

/** A part of the inputs that the text shows. */
export type TextPart = (typeof textParts)[number];

/** The parts in which two texts' inputs differ. What a version has an effect on is not in its text. */
export const changedInputs = (before: Partial<Inputs>, after: Inputs): TextPart[] =>
  textParts.filter((part) => before[part] !== after[part]);

export const textParts = ['title', 'summary', 'body', 'rows', 'components'] as const satisfies (keyof Inputs)[];

const hasValues = (row: Row): boolean => Object.values(row).some((value) => value !== undefined);

/**
 * Rows of other files that the version's components print, as they were on its date. When a row begins or ends is not
 * printed.
 */
function printedRows({ id, organization, entry }: VersionFile, index: ContentIndex): Row {
  const used = index.prose.get(entry.file)?.components.map(({ name }) => name) ?? [];
  return {
    cookies: used.includes('CookieTable') ? trackerRows(organization, id, index) : undefined,
    subprocessors: used.includes('SubprocessorTable') ? subprocessorRows(organization, id, index) : undefined,
  };
}

function trackerRows(organization: string, date: string, { content, vendors }: ContentIndex): Row | undefined {
  const data = fileOf(content.trackers, organization)?.data as { purposes?: Row[]; trackers?: Row[] } | undefined;
  if (!data) return undefined;
  const trackers = rowsOn(date, data.trackers);
  const inUse = new Set(trackers.map(({ purpose }) => purpose));
  return {
    purposes: rowsOn(date, data.purposes)
      .filter(({ id }) => inUse.has(id))
      .map(({ id, name, basis, shortForm, description, interest, exemption, editorial }) => ({
        ...{ id, name, basis, shortForm, description, interest, exemption, editorial },
      })),
    trackers: trackers.map(({ id, purpose, vendor, runs, about, items, adapter, options, editorial }) => ({
      ...{ id, purpose, vendor: vendorName(vendor), runs, about, items, adapter, options, editorial },
    })),
  };
  function vendorName(vendor: unknown): unknown {
    return vendorOn(vendors, String(vendor), date)?.name ?? vendor;
  }
}

function subprocessorRows(organization: string, date: string, { content, vendors }: ContentIndex): Row | undefined {
  const data = fileOf(content.subprocessors, organization)?.data as Row | undefined;
  if (!data) return undefined;
  const rows = rowsOn(date, data['rows'] as Row[]).map(({ since, until, vendor, ...row }) => ({
    ...row,
    vendor: vendorOn(vendors, String(vendor), date)?.name ?? vendor,
  }));
  return { list: data['list'], note: data['note'], rows };
}

const rowsOn = (date: string, rows: readonly Row[] = []): Row[] => rows.filter((row) => holdsOn(date, row));

const hashOf = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');
