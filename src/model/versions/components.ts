import { wordsIn, type Language } from '../../words/index.ts';
import type { SubprocessorList, Version } from '../organization.ts';
import { gapsIn } from '../recipients/subprocessor-gaps.ts';
import { cell, paragraph, table, type Block } from './blocks.ts';
import { purposeBlocks } from './cookie-table.ts';
import type { PolicyComponent } from './prose.ts';

/** What components take from a version. */
type Shown = Pick<Version, 'language' | 'retention' | 'processing' | 'rights' | 'registry' | 'subprocessors'>;

const tablesIn = (language: Language) => wordsIn(language).tables;

/** What each component shows in one version. The preferences are a control and no text: they show nothing here. */
export const blocksOf: Record<PolicyComponent, (version: Shown) => Block[]> = {
  RetentionTable: ({ retention, language }) => [
    table(
      tablesIn(language).columns.retention,
      retention.map(({ data, lines, note }) => [cell(data), { lines, note }]),
    ),
  ],
  ProcessingTable: ({ processing, language }) => [
    table(
      tablesIn(language).columns.processing,
      processing.map(({ purpose, basis, note }) => [
        cell(purpose),
        { ...cell(tablesIn(language).legalBasis(basis)), note },
      ]),
    ),
  ],
  RightsTable: ({ rights, language }) => [
    table(
      tablesIn(language).columns.rights,
      rights.map(({ right, how }) => [cell(tablesIn(language).rights[right]), cell(how)]),
    ),
  ],
  CookieTable: ({ registry, language }) => registry.purposes.flatMap((purpose) => purposeBlocks(purpose, language)),
  SubprocessorTable: ({ subprocessors, language }) => subprocessorBlocks(subprocessors, language),
  CookiePreferences: () => [],
};

/** The list of subprocessors, and what it lacks. */
export function subprocessorBlocks(subprocessors: SubprocessorList, language: Language): Block[] {
  const say = tablesIn(language);
  const { list, note, rows } = subprocessors;
  const unnamedVendor = list === 'on-request' ? say.onRequest : say.notStated;
  const whole = wholeness(subprocessors, language);
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
function wholeness(subprocessors: SubprocessorList, language: Language): string | undefined {
  const say = tablesIn(language);
  if (subprocessors.list === 'examples') return say.examplesOnly;
  const gaps = gapsIn(subprocessors);
  return gaps.length > 0 ? say.incomplete(gaps) : undefined;
}
