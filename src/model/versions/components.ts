import type { RegistryPurpose, RegistryTracker, SubprocessorList, Version } from '../organization.ts';
import type { PolicyComponent } from './prose.ts';
import type { Span } from '../text/spans.ts';
import { words } from '../../words/index.ts';
import { legalBasis, lifetime, NOT_STATED, purposeBasis, rights, storageKinds } from '../text/words.ts';

/** What stands in one cell of a table: its lines, and a note below them. */
export interface Cell {
  lines: Span[][];
  note?: string | undefined;
}

/** A table of a policy. The first cell of a row names it. */
export interface Table {
  columns: string[];
  rows: Cell[][];
}

/** What a component shows, before anybody decides how: the pages print it as HTML, the canonical text as Markdown. */
export type Block = { kind: 'paragraph'; spans: Span[] } | { kind: 'table'; table: Table };

const cell = (...spans: Span[]): Cell => ({ lines: [spans] });
const table = (columns: string[], rows: Cell[][]): Block => ({ kind: 'table', table: { columns, rows } });
const paragraph = (...spans: Span[]): Block => ({ kind: 'paragraph', spans });

const places: Record<RegistryTracker['runs'], string> = {
  product: 'in the product',
  website: 'on the website',
  'this-site': 'on these pages',
};

/** What components take from a version. */
type Shown = Pick<Version, 'retention' | 'processing' | 'rights' | 'registry' | 'subprocessors'>;

/** What each component shows in one version. The preferences are a control and no text: they show nothing here. */
export const blocksOf: Record<PolicyComponent, (version: Shown) => Block[]> = {
  RetentionTable: ({ retention }) => [
    table(
      ['Data', 'Kept'],
      retention.map(({ data, lines, note }) => [cell(data), { lines, note }]),
    ),
  ],
  ProcessingTable: ({ processing }) => [
    table(
      ['Purpose', 'Legal basis'],
      processing.map(({ purpose, basis, note }) => [cell(purpose), { ...cell(legalBasis(basis)), note }]),
    ),
  ],
  RightsTable: (version) => [
    table(
      ['Right', 'How'],
      version.rights.map(({ right, how }) => [cell(rights[right]), cell(how)]),
    ),
  ],
  CookieTable: ({ registry }) =>
    registry.purposes.flatMap((purpose) => [
      paragraph({ strong: `${purpose.name}.` }, ` ${purposeBasis(purpose.basis)}.`),
      ...trackerBlocks(purpose),
    ]),
  SubprocessorTable: ({ subprocessors }) => subprocessorBlocks(subprocessors),
  CookiePreferences: () => [],
};

/** What the trackers of a purpose store and contact. */
export const trackerBlocks = ({ trackers }: Pick<RegistryPurpose, 'trackers'>): Block[] =>
  trackers.flatMap((tracker) => [
    paragraph(trackerSentences(tracker)),
    ...(tracker.items && tracker.items.length > 0
      ? [
          table(
            ['Name', 'Kind', 'Kept', 'Use'],
            tracker.items.map((item) => [
              item.name === 'not-stated' ? cell(NOT_STATED) : cell({ code: item.name }),
              cell(storageKinds[item.kind]),
              cell(lifetime(item.lifetime)),
              cell(item.use),
            ]),
          ),
        ]
      : []),
  ]);

function trackerSentences({ vendor, runs, about, hosts, items }: RegistryTracker): string {
  const contacted = [...new Set([hosts.script, hosts.connect, hosts.image].flatMap((list) => list ?? []))].map(
    (host) => (host === "'self'" ? 'this site' : host.replace('https://', '')),
  );
  return [
    `${vendor === NOT_STATED ? 'Provider not stated' : vendor}, ${places[runs]}.`,
    about,
    contacted.length > 0 && `It contacts ${words.listed(contacted)}.`,
    !items ? 'What it stores is not stated.' : items.length === 0 && 'It stores nothing on your device.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The list of subprocessors. */
export function subprocessorBlocks({ note, rows, isPublished }: SubprocessorList): Block[] {
  return [
    ...(note ? [paragraph(note)] : []),
    ...(rows.length > 0
      ? [
          table(
            ['Service', 'Provider', 'Purpose', 'Data', 'Country'],
            rows.map(({ service, vendor, purpose, data, country, region }) => [
              cell(service),
              cell(vendor ?? (isPublished ? NOT_STATED : 'On request')),
              cell(purpose ?? NOT_STATED),
              cell(data ?? NOT_STATED),
              cell(`${country ?? NOT_STATED}${region ? ` (${region})` : ''}`),
            ]),
          ),
        ]
      : []),
  ];
}
