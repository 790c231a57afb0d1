import { matchRows, material, plain, type DataChange } from './data-change.ts';
import type { SubprocessorList, Version } from '../organization.ts';
import { CONSENT_RECORD } from '../registry/consent-record.ts';
import { retentionChanges } from './retention-changes.ts';
import { trackerChanges } from './tracker-changes.ts';
import { legalBasis, NOT_STATED, purposeBasis, rights } from '../text/words.ts';

type Compared = Pick<Version, 'retention' | 'subprocessors' | 'registry' | 'processing' | 'rights'>;

/** What differs between two versions in their data: computed, whatever their editors say of it. */
export const dataChanges = (before: Compared, after: Compared): DataChange[] => [
  ...retentionChanges(before.retention, after.retention),
  ...subprocessorChanges(before.subprocessors.rows, after.subprocessors.rows),
  ...purposeChanges(before, after),
  ...trackerChanges(before.registry.purposes, after.registry.purposes),
  ...processingChanges(before, after),
  ...rightChanges(before, after),
];

type Subprocessor = SubprocessorList['rows'][number];
const recipient = ({ service, vendor }: Subprocessor): string => (vendor ? `${vendor} (${service})` : service);
const placeOf = ({ country, region }: Subprocessor): string =>
  `${country ?? NOT_STATED.toLowerCase()}${region ? ` (${region})` : ''}`;

function subprocessorChanges(before: readonly Subprocessor[], after: readonly Subprocessor[]): DataChange[] {
  const { removed, added, matched } = matchRows(before, after, recipient);
  return [
    ...added.map((row) => material(`New subprocessor: ${recipient(row)}, country: ${placeOf(row)}.`)),
    ...removed.map((row) => plain(`No longer a subprocessor: ${recipient(row)}.`)),
    ...matched.flatMap(([old, now]) => [
      ...(placeOf(old) === placeOf(now)
        ? []
        : [material(`${recipient(now)} processes data elsewhere. Before: ${placeOf(old)}; now: ${placeOf(now)}.`)]),
      ...(old.data === now.data && old.purpose === now.purpose
        ? []
        : [material(`${recipient(now)} gets other data, or for another purpose.`)]),
    ]),
  ];
}

/** From the least to the most say that people have in it. */
const purposeRank = [undefined, 'essential', 'legitimate-interests', 'consent'] as const;
const legalRank = [undefined, 'legitimate-interests', 'legal-obligation', 'contract', 'consent'] as const;

function purposeChanges({ registry: before }: Compared, { registry: after }: Compared): DataChange[] {
  const { removed, added, matched } = matchRows(
    before.purposes.filter(({ id }) => id !== CONSENT_RECORD),
    after.purposes.filter(({ id }) => id !== CONSENT_RECORD),
    ({ id }) => id,
  );
  return [
    ...added.map(({ name, basis }) =>
      material(`New purpose for storing on a device: ${name}. ${purposeBasis(basis)}.`),
    ),
    ...removed.map(({ name }) => plain(`No longer a purpose for storing on a device: ${name}.`)),
    ...matched
      .filter(([old, now]) => old.basis !== now.basis)
      .map(([old, now]) => ({
        isMaterial: purposeRank.indexOf(now.basis) < purposeRank.indexOf(old.basis),
        sentence: `${now.name} has another basis. Before: ${purposeBasis(old.basis)}. Now: ${purposeBasis(now.basis)}.`,
      })),
  ];
}

function processingChanges({ processing: before }: Compared, { processing: after }: Compared): DataChange[] {
  const { removed, added, matched } = matchRows(before, after, ({ purpose }) => purpose.toLowerCase());
  return [
    ...added.map(({ purpose, basis }) =>
      material(`New use of data: ${purpose}. Legal basis: ${legalBasis(basis).toLowerCase()}.`),
    ),
    ...removed.map(({ purpose }) => plain(`No longer a use of data: ${purpose}.`)),
    ...matched
      .filter(([old, now]) => old.basis !== now.basis)
      .map(([old, now]) => ({
        isMaterial: legalRank.indexOf(now.basis) < legalRank.indexOf(old.basis),
        sentence: `${now.purpose}: another legal basis. Before: ${legalBasis(old.basis).toLowerCase()}; now: ${legalBasis(now.basis).toLowerCase()}.`,
      })),
  ];
}

function rightChanges({ rights: before }: Compared, { rights: after }: Compared): DataChange[] {
  const { removed, added, matched } = matchRows(before, after, ({ right }) => right);
  return [
    ...added.map(({ right }) => plain(`New among the rights: ${rights[right]}.`)),
    ...removed.map(({ right }) => material(`No longer among the rights: ${rights[right]}.`)),
    ...matched
      .filter(([old, now]) => old.how !== now.how)
      .map(([, { right }]) => plain(`How to use a right has changed: ${rights[right]}.`)),
  ];
}
