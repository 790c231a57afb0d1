import { codeOf } from '../../schema/characters.ts';
import type { Lifespan } from '../../schema/date.ts';
import { lineOf, type Lines } from '../../schema/lines.ts';
import { lettersThatLookLatin } from '../../schema/misleading.ts';
import { problemAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import type { Said } from '../../words/said.ts';
import type { ContentIndex } from '../content-index.ts';
import { overlap } from '../text/dates.ts';
import { plainName, readAlike } from '../text/plain-name.ts';
import { readableRows } from './readable-rows.ts';
import { problemIn, rowsOf, type Row } from './row.ts';

const say = words.problems.misleading;

/** Names tell organizations, vendors and purposes apart, so that none may pass for another or for words of ours. */
export function checkNames({ content }: ContentIndex): Problem[] {
  const organizations = content.organizations.flatMap((entry) =>
    entry.value ? [nameAt(entry, entry.value.name)] : [],
  );
  const vendors = content.vendors.flatMap((entry) => rowsOf(entry, 'rows', entry.value?.rows ?? []));
  const purposes = content.trackers.flatMap((entry) => readableRows(entry).purposes);
  return [
    ...[...organizations, ...vendors, ...purposes].flatMap(checkLetters),
    ...otherNames(content).flatMap(({ source, path, name }) =>
      saidOfLetters(name).map((said) => problemAt(source.file, lineOf(source, path), said)),
    ),
    ...[organizations, vendors].flatMap(checkUnique),
    ...vendors.flatMap(checkReserved),
  ];
}

interface OtherName {
  source: Lines;
  path: readonly PropertyKey[];
  name: string;
}

/** Who answers, the titles of documents, and services of others: names too, but two things may have the same. */
const otherNames = ({ organizations, policies, translations, subprocessors }: ContentIndex['content']): OtherName[] => [
  ...organizations.flatMap((source) =>
    source.value ? [{ source, path: ['controller', 'legalName'], name: source.value.controller.legalName }] : [],
  ),
  ...[...policies, ...translations].flatMap((source) =>
    source.value ? [{ source, path: ['title'], name: source.value.title }] : [],
  ),
  ...subprocessors.flatMap((source) =>
    (source.value?.rows ?? []).map(({ service }, at) => ({ source, path: ['rows', at, 'service'], name: service })),
  ),
];

type Named = Row<{ name: string } & Partial<Lifespan>>;

const nameAt = (source: Lines, name: string): Named => ({ value: { name }, source, path: [] });

function checkLetters(row: Named): Problem[] {
  return saidOfLetters(row.value.name).map((said) => problemIn(row, 'name', said));
}

/** Names and titles tell things apart: none of their letters may only look Latin. */
export function saidOfLetters(name: string): Said[] {
  const letters = lettersThatLookLatin(name);
  return letters.length === 0 ? [] : [say.wholly(name, letters.map(codeAt))];
}

const codeAt = (letter: string): string => codeOf(letter.codePointAt(0) ?? 0);

/** Rows of one file follow each other in time, and keep their name. */
function checkUnique(rows: readonly Named[]): Problem[] {
  return rows.flatMap((row, index) => {
    const isSame = (other: Named): boolean =>
      other.source.file !== row.source.file &&
      readAlike(other.value.name, row.value.name) &&
      overlap(other.value, row.value);
    const same = rows.slice(0, index).find(isSame);
    return same ? [problemIn(row, 'name', say.sameName(row.value.name, same.source.file))] : [];
  });
}

/** What tables say in the place of a vendor's name. */
const reserved = new Set([words.tables.notStated, words.tables.onRequest, words.registry.firstParty].map(plainName));

const checkReserved = (row: Named): Problem[] =>
  reserved.has(plainName(row.value.name)) ? [problemIn(row, 'name', say.reservedName(row.value.name))] : [];
