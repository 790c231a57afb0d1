import { isVisible, saidOfHidden } from '../../schema/characters.ts';
import { saidOfMisleading } from '../../schema/misleading.ts';
import { suggestionFor } from '../../schema/nearest.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Tracker } from '../../schema/tracker.ts';
import type { AdapterFacts } from '../../trackers/adapter.ts';
import { adapterNamed, adapters, optionNames } from '../../trackers/index.ts';
import { words } from '../../words/index.ts';
import type { Said } from '../../words/said.ts';
import type { VendorBook } from '../recipients/vendors.ts';
import { textsIn } from '../text/texts-in.ts';
import { problemIn, type Row } from './row.ts';

const { adapters: wrong, trackers: wrongTracker } = words.problems;

/** One thing that an adapter's schema finds wrong with its options. */
type OptionIssue = NonNullable<ReturnType<AdapterFacts['options']['safeParse']>['error']>['issues'][number];

/** A tracker that this site runs has an adapter, with the vendor and the options that the adapter needs. */
export function checkAdapter(row: Row<Tracker>, vendors: VendorBook): Problem[] {
  const { id, runs, adapter: name } = row.value;
  const runsHere = runs === 'this-site';
  if (name === undefined) return runsHere ? [problemIn(row, 'runs', wrongTracker.withoutAdapter(id))] : [];
  if (!runsHere) return [problemIn(row, 'adapter', wrongTracker.needlessAdapter(id))];
  const adapter = adapterNamed(name);
  if (!adapter) return [problemIn(row, 'adapter', wrong.unknown(name, suggestionFor(name, Object.keys(adapters))))];
  return [...checkItems(row), ...checkVendorOf(row, name, adapter, vendors), ...checkOptions(row, name, adapter)];
}

function checkItems(row: Row<Tracker>): Problem[] {
  return row.value.items ? [problemIn(row, 'items', wrongTracker.needlessItems(row.value.id))] : [];
}

function checkVendorOf(row: Row<Tracker>, name: string, adapter: AdapterFacts, vendors: VendorBook): Problem[] {
  const { id, vendor } = row.value;
  // An unknown vendor is another mistake.
  const isKnown = vendors.has(vendor) || vendor === 'own' || vendor === 'not-stated';
  if (!isKnown || vendor === adapter.vendor) return [];
  return [problemIn(row, 'vendor', wrongTracker.otherVendor(id, vendor, name, adapter.vendor))];
}

function checkOptions(row: Row<Tracker>, name: string, adapter: AdapterFacts): Problem[] {
  const options = row.value.options ?? {};
  const misleading = checkCharacters(row, options);
  if (misleading.length > 0) return misleading;
  const issues = adapter.options.safeParse(options).error?.issues ?? [];
  return issues.map((issue) => {
    const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const said = saidOf(issue, options, name, optionNames(adapter));
    return problemIn(row, ['options', ...issue.path, ...unknownKey], said);
  });
}

/** Readers see options in the cookie table, and browsers use them. A key may be one that nobody can read, too. */
function checkCharacters(row: Row<Tracker>, options: Record<string, unknown>): Problem[] {
  return textsIn(options).flatMap(({ path, text }) => {
    const written = [...path.map(String), text];
    const said = written.map((each) => (isVisible(each) ? saidOfMisleading(each) : saidOfHidden(each))).find(Boolean);
    return said ? [problemIn(row, ['options', ...path], said)] : [];
  });
}

function saidOf(issue: OptionIssue, options: unknown, adapter: string, known: readonly string[]): Said {
  if (issue.code === 'unrecognized_keys')
    return wrong.unknownOption(adapter, issue.keys, suggestionFor(issue.keys[0] ?? '', known));
  const value = issue.path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    options,
  );
  const option = issue.path.join('.');
  if (value === undefined) return wrong.missingOption(adapter, option, issue.message);
  return wrong.wrongOption(adapter, option, value, issue.message);
}
