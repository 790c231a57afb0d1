import type { Problem } from '../../schema/problem.ts';
import type { Purpose, Tracker } from '../../schema/tracker.ts';
import { languages, words, wordsIn } from '../../words/index.ts';
import { overlap } from '../text/dates.ts';
import { plainName, readAlike } from '../text/plain-name.ts';
import type { TrackerRow } from './readable-rows.ts';
import { problemIn, type Row } from './row.ts';
import { checkLifespan } from './rows.ts';

const wrong = words.problems.purposes;

/** Each purpose has real dates, trackers and a basis. `isWhole`: whether every row of the file can be read. */
export function checkPurposes(
  purposes: readonly Row<Purpose>[],
  trackers: readonly TrackerRow[],
  { isWhole }: { isWhole: boolean },
): Problem[] {
  const ids = purposes.map(({ value }) => value.id);
  const isAssigned = ({ value }: TrackerRow) => ids.includes(value.purpose);
  // A tracker that cannot be read, or has an unknown purpose, most likely belongs to the purpose that seems empty.
  const isComplete = isWhole && trackers.every(isAssigned);
  return [
    ...purposes.flatMap(checkDates),
    ...checkPurposeNames(purposes),
    ...purposes.flatMap((row) => {
      const own = trackers.map(({ value }) => value).filter(({ purpose }) => purpose === row.value.id);
      return [...(isComplete ? checkHasTrackers(row, own) : []), ...checkGround(row), ...checkBasis(row, own)];
    }),
  ];
}

function checkDates(row: Row<Purpose>): Problem[] {
  const { since, until } = row.value;
  return since === undefined ? [] : checkLifespan({ ...row, value: { since, until } });
}

/** Labels of ours beside the names, in any language: a purpose called “Decline all” would pass for a button. */
const ourLabels = new Set(
  languages
    .map((language) => wordsIn(language).consent)
    .flatMap(({ labels, preferences: { everything, savedChoices } }) => [
      ...Object.values(labels),
      ...[everything, savedChoices],
    ])
    .map(plainName),
);

/** Visitors tell purposes apart by their names. */
export const checkPurposeNames = (purposes: readonly Row<Purpose>[]): Problem[] =>
  purposes.flatMap((row, index) => checkName(row, purposes.slice(0, index)));

/** Visitors choose by name. Rows with one id are one purpose, and follow each other in time. */
function checkName(row: Row<Purpose>, before: readonly Row<Purpose>[]): Problem[] {
  const { id, name } = row.value;
  const same = before.find(
    ({ value: other }) => other.id !== id && readAlike(other.name, name) && overlap(other, row.value),
  );
  return [
    ...(same ? [problemIn(row, 'name', wrong.twoWithOneName(name, same.value.id))] : []),
    ...(ourLabels.has(plainName(name)) ? [problemIn(row, 'name', wrong.namedAsALabel(name))] : []),
  ];
}

function checkHasTrackers(row: Row<Purpose>, own: readonly Tracker[]): Problem[] {
  return own.length > 0 ? [] : [problemIn(row, [], wrong.withoutTrackers(row.value.id))];
}

/** Legitimate interests are named, and need no consent for a reason; no other basis has either. */
function checkGround(row: Row<Purpose>): Problem[] {
  const { id, basis, interest, exemption } = row.value;
  if (basis === 'legitimate-interests')
    return interest === undefined ? [problemIn(row, 'basis', wrong.withoutInterest(id))] : [];
  return [
    ...(interest === undefined ? [] : [problemIn(row, 'interest', wrong.needlessInterest(id))]),
    ...(exemption === undefined ? [] : [problemIn(row, 'exemption', wrong.nothingToExempt(id))]),
  ];
}

/** Only what the organization's own product does may leave its basis open. */
function checkBasis(row: Row<Purpose>, own: readonly Tracker[]): Problem[] {
  const { id, basis } = row.value;
  const runsHere = own.some(({ runs }) => runs === 'this-site');
  return basis === 'not-stated' && runsHere ? [problemIn(row, 'basis', wrong.withoutBasis(id))] : [];
}
