import { compare, material, plain, type FactChange } from './fact-change.ts';
import type { SubprocessorList, Version } from './organization.ts';
import { RECORD } from './registry.ts';
import { retentionChanges } from './retention-changes.ts';
import { trackerChanges } from './tracker-changes.ts';
import { legalBasis, NOT_STATED, purposeBasis, rights } from './words.ts';

type Compared = Pick<Version, 'retention' | 'subprocessors' | 'registry' | 'processing' | 'rights'>;

/** What differs between two versions in their data: computed, whatever their editors say of it. */
export const factChanges = (before: Compared, after: Compared): FactChange[] => [
  ...retentionChanges(before.retention, after.retention),
  ...subprocessorChanges(before.subprocessors.rows, after.subprocessors.rows),
  ...purposeChanges(before, after),
  ...trackerChanges(before.registry.purposes, after.registry.purposes),
  ...processingChanges(before, after),
  ...rightChanges(before, after),
];

type Subprocessor = SubprocessorList['rows'][number];
const recipient = ({ service, vendor }: Subprocessor): string => (vendor ? `${vendor} (${service})` : service);
const placeOf = ({ country, region }: Subprocessor): string => `${country ?? NOT_STATED.toLowerCase()}${region ? ` (${region})` : ''}`;

function subprocessorChanges(before: readonly Subprocessor[], after: readonly Subprocessor[]): FactChange[] {
  const { gone, come, kept } = compare(before, after, recipient);
  return [
    ...come.map((row) => material(`New subprocessor: ${recipient(row)}, country: ${placeOf(row)}.`)),
    ...gone.map((row) => plain(`No longer a subprocessor: ${recipient(row)}.`)),
    ...kept.flatMap(([old, now]) => [
      ...(placeOf(old) === placeOf(now) ? [] : [material(`${recipient(now)} processes data elsewhere. Before: ${placeOf(old)}; now: ${placeOf(now)}.`)]),
      ...(old.data === now.data && old.purpose === now.purpose ? [] : [material(`${recipient(now)} gets other data, or for another purpose.`)]),
    ]),
  ];
}

/** From the least to the most say that people have in it. */
const purposeRank = [undefined, 'essential', 'legitimate-interests', 'consent'] as const;
const legalRank = [undefined, 'legitimate-interests', 'legal-obligation', 'contract', 'consent'] as const;

function purposeChanges({ registry: before }: Compared, { registry: after }: Compared): FactChange[] {
  const { gone, come, kept } = compare(before.purposes.filter(({ id }) => id !== RECORD), after.purposes.filter(({ id }) => id !== RECORD), ({ id }) => id);
  return [
    ...come.map(({ name, basis }) => material(`New purpose for storing on a device: ${name}. ${purposeBasis(basis)}.`)),
    ...gone.map(({ name }) => plain(`No longer a purpose for storing on a device: ${name}.`)),
    ...kept.filter(([old, now]) => old.basis !== now.basis).map(([old, now]) => ({
      isMaterial: purposeRank.indexOf(now.basis) < purposeRank.indexOf(old.basis),
      sentence: `${now.name} has another basis. Before: ${purposeBasis(old.basis)}. Now: ${purposeBasis(now.basis)}.`,
    })),
  ];
}

function processingChanges({ processing: before }: Compared, { processing: after }: Compared): FactChange[] {
  const { gone, come, kept } = compare(before, after, ({ purpose }) => purpose.toLowerCase());
  return [
    ...come.map(({ purpose, basis }) => material(`New use of data: ${purpose}. Legal basis: ${legalBasis(basis).toLowerCase()}.`)),
    ...gone.map(({ purpose }) => plain(`No longer a use of data: ${purpose}.`)),
    ...kept.filter(([old, now]) => old.basis !== now.basis).map(([old, now]) => ({
      isMaterial: legalRank.indexOf(now.basis) < legalRank.indexOf(old.basis),
      sentence: `${now.purpose}: another legal basis. Before: ${legalBasis(old.basis).toLowerCase()}; now: ${legalBasis(now.basis).toLowerCase()}.`,
    })),
  ];
}

function rightChanges({ rights: before }: Compared, { rights: after }: Compared): FactChange[] {
  const { gone, come, kept } = compare(before, after, ({ right }) => right);
  return [
    ...come.map(({ right }) => plain(`New among the rights: ${rights[right]}.`)),
    ...gone.map(({ right }) => material(`No longer among the rights: ${rights[right]}.`)),
    ...kept.filter(([old, now]) => old.how !== now.how).map(([, { right }]) => plain(`How to use a right has changed: ${rights[right]}.`)),
  ];
}
