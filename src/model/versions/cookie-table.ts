import { wordsIn, type Language, type ReaderWords } from '../../words/index.ts';
import type { RegistryPurpose, RegistryTracker } from '../organization.ts';
import { isAsked } from '../registry/asked.ts';
import { contactsOf } from '../registry/contacts.ts';
import type { Span } from '../text/spans.ts';
import { cell, paragraph, table, type Block } from './blocks.ts';

/** A purpose in a policy: what it is for and on which ground, then what its trackers store and contact. */
export function purposeBlocks(purpose: RegistryPurpose, language: Language): Block[] {
  const words = wordsIn(language);
  const { name, shortForm } = purpose;
  return [
    paragraph(...words.tables.purposeNamed<Span>({ strong: name }, shortForm), groundOf(purpose, words)),
    ...aboutBlocks(purpose, words),
  ];
}

/** The same below a heading that has its name. */
export function purposeBlocksBelow(purpose: RegistryPurpose, language: Language): Block[] {
  const words = wordsIn(language);
  return [
    paragraph(words.tables.purposeBelow(purpose.shortForm), groundOf(purpose, words)),
    ...aboutBlocks(purpose, words),
  ];
}

const aboutBlocks = (purpose: RegistryPurpose, words: ReaderWords): Block[] => [
  paragraph([purpose.description, ...rewordedOn(purpose, words)].join(' ')),
  ...trackerBlocks(purpose, words),
];

/** On which legal basis a purpose stores or sends something, and for which interest (GDPR Art. 13(1)(c) and (d)). */
function groundOf(purpose: RegistryPurpose, { tables: say }: ReaderWords): string {
  const { basis, interest, exemption } = purpose;
  const storesFirst = basis === 'legitimate-interests' && isAsked(purpose) && storesHere(purpose);
  return [
    `${say.purposeBasis(basis)}.`,
    ...(interest === undefined ? [] : [say.interest(interest === 'not-stated' ? undefined : interest)]),
    ...(storesFirst ? [say.storesBeforeChoice] : []),
    ...(exemption === undefined ? [] : [exemption]),
  ].join(' ');
}

const storesHere = ({ trackers }: RegistryPurpose): boolean =>
  trackers.some(({ runs, items = [] }) => runs === 'this-site' && items.length > 0);

function rewordedOn({ since, editorial }: Pick<RegistryTracker, 'since' | 'editorial'>, words: ReaderWords): string[] {
  if (editorial === undefined) return [];
  return [words.tables.reworded(since === undefined ? undefined : words.dateInWords(since), editorial)];
}

/** What the trackers of a purpose store and contact. */
const trackerBlocks = ({ trackers }: Pick<RegistryPurpose, 'trackers'>, words: ReaderWords): Block[] =>
  trackers.flatMap((tracker) => [paragraph(...trackerSentences(tracker, words)), ...itemBlocks(tracker, words)]);

function trackerSentences(tracker: RegistryTracker, words: ReaderWords): Span[] {
  const { tables: say } = words;
  const { vendor, runs } = tracker;
  const about = [tracker.about, ...rewordedOn(tracker, words)].filter(Boolean);
  const first = [say.tracker(vendor === say.notStated ? undefined : vendor, runs), ...about].join(' ');
  const contacts = contactSentence(tracker, words);
  const last = itemsSentence(tracker, words);
  return [first, ...(contacts.length > 0 ? [' ', ...contacts] : []), ...(last ? [` ${last}`] : [])];
}

/** The hosts as code: Markdown would make links of some of them. */
function contactSentence(tracker: RegistryTracker, { tables: say }: ReaderWords): Span[] {
  const all = contactsOf(tracker);
  if (all.length === 0) return [];
  const named = all.map((host): Span => (host === "'self'" ? say.thisSite : { code: host.replace('https://', '') }));
  return say.contacts(named);
}

function itemsSentence({ items }: RegistryTracker, { tables: say }: ReaderWords): string | undefined {
  if (!items) return say.itemsNotStated;
  return items.length === 0 ? say.storesNothing : undefined;
}

function itemBlocks({ items = [] }: RegistryTracker, words: ReaderWords): Block[] {
  if (items.length === 0) return [];
  const { tables: say } = words;
  const rows = items.map(({ name, kind, lifetime, use, httpOnly }) => [
    name === 'not-stated' ? cell(say.notStated) : cell({ code: name }),
    cell(say.storageKinds[kind]),
    cell(lifetimeOf(lifetime, words)),
    cell(httpOnly ? `${use} ${say.httpOnly}` : use),
  ]);
  return [table(say.columns.items, rows)];
}

/** How long an item stays: words, and the period where there is one. */
function lifetimeOf(value: string, words: ReaderWords): Span {
  const { tables: say } = words;
  if (value === 'session') return say.untilSessionEnds;
  if (value === 'until-deleted') return say.untilDeleted;
  if (value === 'momentary') return say.removedAtOnce;
  return value === 'not-stated' ? say.notStated : { period: value, words: words.periodInWords(value) };
}
