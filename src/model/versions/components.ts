import { words } from '../../words/index.ts';
import type { SubprocessorList, Version } from '../organization.ts';
import { gapsIn } from '../recipients/subprocessor-gaps.ts';
import { cell, paragraph, table, type Block } from './blocks.ts';
import { purposeBlocks } from './cookie-table.ts';
import type { PolicyComponent } from './prose.ts';

const say = words.tables;

/** What components take from a version. */
type Shown = Pick<Version, 'retention' | 'processing' | 'rights' | 'registry' | 'subprocessors'>;

/** What each component shows in one version. The preferences are a control and no text: they show nothing here. */
export const blocksOf: Record<PolicyComponent, (version: Shown) => Block[]> = {
  RetentionTable: ({ retention }) => [
    table(
      say.columns.retention,
      retention.map(({ data, lines, note }) => [cell(data), { lines, note }]),
    ),
  ],
  ProcessingTable: ({ processing }) => [
    table(
      say.columns.processing,
      processing.map(({ purpose, basis, note }) => [cell(purpose), { ...cell(say.legalBasis(basis)), note }]),
    ),
  ],
  RightsTable: ({ rights }) => [
    table(
      say.columns.rights,
      rights.map(({ right, how }) => [cell(say.rights[right]), cell(how)]),
    ),
  ],
  CookieTable: ({ registry }) => registry.purposes.flatMap(purposeBlocks),
  SubprocessorTable: ({ subprocessors }) => subprocessorBlocks(subprocessors),
  CookiePreferences: () => [],
};

/** The list of subprocessors, and what it lacks. */
export function subprocessorBlocks(subprocessors: SubprocessorList): Block[] {
  const { list, note, rows } = subprocessors;
  const unnamedVendor = list === 'on-request' ? say.onRequest : say.notStated;
  const whole = wholeness(subprocessors);
  const cells = rows.map(({ service, vendor, purpose, data, country, region }) => [
    cell(service),
    cell(vendor ?? unnamedVendor),
    cell(purpose ?? say.notStated),
    cell(data ?? say.notStated),
    cell(say.country(country, region)),
  ]);
  return [
    ...(note ? [paragraph(note)] : []),
    ...(whole ? [paragraph(whole)] : []),
    ...(cells.length > 0 ? [table(say.columns.subprocessors, cells)] : []),
  ];
}

/** What a reader must know before relying on the table: a published list lacks facts, or there is no list at all. */
function wholeness(subprocessors: SubprocessorList): string | undefined {
  if (subprocessors.list === 'examples') return say.examplesOnly;
  const gaps = gapsIn(subprocessors);
  return gaps.length > 0 ? say.incomplete(gaps) : undefined;
}
