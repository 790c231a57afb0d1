import { wordsIn, type ReaderWords } from '../../words/index.ts';
import type { SubprocessorList, Version } from '../organization.ts';
import { CONSENT_RECORD } from '../registry/consent-record.ts';
import { matchRows, material, plain, type DataChange } from './data-change.ts';
import { retentionChanges } from './retention-changes.ts';
import { rewordings } from './rewordings.ts';
import { trackerChanges } from './tracker-changes.ts';

type Compared = Pick<Version, 'language' | 'retention' | 'subprocessors' | 'registry' | 'processing' | 'rights'>;

/**
 * What differs between two versions in their data: computed, whatever their editors say of it. In the language of the
 * second one.
 */
export function dataChanges(before: Compared, after: Compared): DataChange[] {
  const { language } = after;
  const words = wordsIn(language);
  return [
    ...retentionChanges(before.retention, after.retention, language),
    ...subprocessorChanges(before.subprocessors.rows, after.subprocessors.rows, words.changes),
    ...purposeChanges(before, after, words.changes),
    ...trackerChanges(before.registry.purposes, after.registry.purposes, language),
    ...processingChanges(before, after, words.changes),
    ...rightChanges(before, after, words),
  ];
}

type Say = ReaderWords['changes'];
type Subprocessor = SubprocessorList['rows'][number];

function subprocessorChanges(before: readonly Subprocessor[], after: readonly Subprocessor[], say: Say): DataChange[] {
  const recipient = ({ service, vendor }: Subprocessor): string => say.recipient(service, vendor);
  const placeOf = ({ country, region }: Subprocessor): string => say.placeOf(country, region);
  const { removed, added, matched } = matchRows(before, after, recipient);
  return [
    ...added.map((row) => material(say.subprocessorAdded(recipient(row), placeOf(row)))),
    ...removed.map((row) => plain(say.subprocessorRemoved(recipient(row)))),
    ...matched.flatMap(([old, now]) => changesOfSubprocessor(old, now, say)),
  ];
}

function changesOfSubprocessor(old: Subprocessor, now: Subprocessor, say: Say): DataChange[] {
  const who = say.recipient(now.service, now.vendor);
  const [was, is] = [old, now].map(({ country, region }) => say.placeOf(country, region)) as [string, string];
  const hasOtherUse = old.data !== now.data || old.purpose !== now.purpose;
  return [
    ...(was === is ? [] : [material(say.subprocessorMoved(who, was, is))]),
    ...(hasOtherUse ? [material(say.subprocessorUse(who))] : []),
  ];
}

/** From the least to the most say that people have in it. */
const purposeRank = [undefined, 'essential', 'legitimate-interests', 'consent'] as const;
const legalRank = [undefined, 'legitimate-interests', 'legal-obligation', 'contract', 'consent'] as const;

function purposeChanges(
  { registry: before }: Compared,
  { registry: after, language }: Compared,
  say: Say,
): DataChange[] {
  const { removed, added, matched } = matchRows(
    before.purposes.filter(({ id }) => id !== CONSENT_RECORD),
    after.purposes.filter(({ id }) => id !== CONSENT_RECORD),
    ({ id }) => id,
  );
  return [
    ...added.map(({ name, basis }) => material(say.purposeAdded(name, basis))),
    ...removed.map(({ name }) => plain(say.purposeRemoved(name))),
    ...matched.flatMap(([old, now]) => rewordings(old, [now], language).map(material)),
    ...matched
      .filter(([old, now]) => old.basis !== now.basis)
      .map(([old, now]) => ({
        isMaterial: purposeRank.indexOf(now.basis) < purposeRank.indexOf(old.basis),
        sentence: say.purposeBasis(now.name, old.basis, now.basis),
      })),
  ];
}

function processingChanges({ processing: before }: Compared, { processing: after }: Compared, say: Say): DataChange[] {
  const { removed, added, matched } = matchRows(before, after, ({ purpose }) => purpose.toLowerCase());
  return [
    ...added.map(({ purpose, basis }) => material(say.useAdded(purpose, basis))),
    ...removed.map(({ purpose }) => plain(say.useRemoved(purpose))),
    ...matched
      .filter(([old, now]) => old.basis !== now.basis)
      .map(([old, now]) => ({
        isMaterial: legalRank.indexOf(now.basis) < legalRank.indexOf(old.basis),
        sentence: say.useBasis(now.purpose, old.basis, now.basis),
      })),
  ];
}

function rightChanges(
  { rights: before }: Compared,
  { rights: after }: Compared,
  { changes: say, tables: { rights } }: ReaderWords,
): DataChange[] {
  const { removed, added, matched } = matchRows(before, after, ({ right }) => right);
  return [
    ...added.map(({ right }) => plain(say.rightAdded(rights[right]))),
    ...removed.map(({ right }) => material(say.rightRemoved(rights[right]))),
    ...matched.filter(([old, now]) => old.how !== now.how).map(([, { right }]) => plain(say.rightUse(rights[right]))),
  ];
}
