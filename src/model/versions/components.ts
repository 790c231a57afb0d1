import { words } from '../../words/index.ts';
import type { RegistryPurpose, RegistryTracker, SubprocessorList, Version } from '../organization.ts';
import type { Span } from '../text/spans.ts';
import type { PolicyComponent } from './prose.ts';

const say = words.tables;

/** What is in one cell of a table: its lines, and a note below them. */
export interface Cell {
  lines: Span[][];
  note?: string | undefined;
}

/** A table of a policy. The first cell of a row names it. */
export interface Table {
  columns: string[];
  rows: Cell[][];
}

/** What a component shows, before anybody decides how: pages print it as HTML, the canonical text as Markdown. */
export type Block = { kind: 'paragraph'; spans: Span[] } | { kind: 'table'; table: Table };

const cell = (...spans: Span[]): Cell => ({ lines: [spans] });
const table = (columns: string[], rows: Cell[][]): Block => ({ kind: 'table', table: { columns, rows } });
const paragraph = (...spans: Span[]): Block => ({ kind: 'paragraph', spans });

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
  CookieTable: ({ registry }) =>
    registry.purposes.flatMap((purpose) => [
      paragraph({ strong: `${purpose.name}.` }, ` ${say.purposeBasis(purpose.basis)}.`),
      ...trackerBlocks(purpose),
    ]),
  SubprocessorTable: ({ subprocessors }) => subprocessorBlocks(subprocessors),
  CookiePreferences: () => [],
};

/** What the trackers of a purpose store and contact. */
export const trackerBlocks = ({ trackers }: Pick<RegistryPurpose, 'trackers'>): Block[] =>
  trackers.flatMap((tracker) => [paragraph(...trackerSentences(tracker)), ...itemBlocks(tracker)]);

function trackerSentences(tracker: RegistryTracker): Span[] {
  const { vendor, runs, about } = tracker;
  const first = [say.tracker(vendor === say.notStated ? undefined : vendor, runs), about].filter(Boolean).join(' ');
  const contacts = contactsOf(tracker);
  const last = itemsSentence(tracker);
  return [first, ...(contacts.length > 0 ? [' ', ...contacts] : []), ...(last ? [` ${last}`] : [])];
}

/** The hosts as code: Markdown would make links of some of them. */
function contactsOf({ hosts }: RegistryTracker): Span[] {
  const all = [...new Set([hosts.script, hosts.connect, hosts.image].flatMap((list) => list ?? []))];
  if (all.length === 0) return [];
  const named = all.map((host): Span => (host === "'self'" ? say.thisSite : { code: host.replace('https://', '') }));
  const [before = '', after = ''] = say.contacts.split('{hosts}');
  return [before, ...named.flatMap((host, index) => (index === 0 ? [host] : [', ', host])), after];
}

function itemsSentence({ items }: RegistryTracker): string | undefined {
  if (!items) return say.itemsNotStated;
  return items.length === 0 ? say.storesNothing : undefined;
}

function itemBlocks({ items = [] }: RegistryTracker): Block[] {
  if (items.length === 0) return [];
  const rows = items.map(({ name, kind, lifetime, use }) => [
    name === 'not-stated' ? cell(say.notStated) : cell({ code: name }),
    cell(say.storageKinds[kind]),
    cell(lifetimeOf(lifetime)),
    cell(use),
  ]);
  return [table(say.columns.items, rows)];
}

/** How long an item stays: words, and the period where there is one. */
function lifetimeOf(value: string): Span {
  if (value === 'session') return say.untilSessionEnds;
  if (value === 'until-deleted') return say.untilDeleted;
  return value === 'not-stated' ? say.notStated : { period: value, words: words.periodInWords(value) };
}

/** The list of subprocessors. */
export function subprocessorBlocks({ note, rows, isPublished }: SubprocessorList): Block[] {
  const unnamedVendor = isPublished ? say.notStated : say.onRequest;
  const cells = rows.map(({ service, vendor, purpose, data, country, region }) => [
    cell(service),
    cell(vendor ?? unnamedVendor),
    cell(purpose ?? say.notStated),
    cell(data ?? say.notStated),
    cell(say.country(country, region)),
  ]);
  return [...(note ? [paragraph(note)] : []), ...(cells.length > 0 ? [table(say.columns.subprocessors, cells)] : [])];
}
