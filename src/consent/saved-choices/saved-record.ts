import { HISTORY, parseRecord, type Choice, type ConsentRecord, type PurposeChoice } from '../record.ts';
import { key, manifest } from './context.ts';

/** What is saved: nothing, a record, or `null` for something that cannot be read. */
export function savedRecord(): ConsentRecord | null | undefined {
  try {
    const text = localStorage.getItem(key);
    if (text === null) return undefined;
    const record = parseRecord(text, manifest.under.policy, Date.now());
    if (!record || !isReadable(record)) return null;
    return { ...record, history: record.history.slice(0, HISTORY).filter(isReadable) };
  } catch {
    return undefined;
  }
}

/** The island reads what it decides on, and lets the rest pass as it is; here all of it is shown. */
const isReadable = (choice: Choice | null): boolean =>
  isMade(choice) &&
  typeof choice.method === 'string' &&
  typeof choice.purposes === 'object' &&
  choice.purposes !== null &&
  Object.values(choice.purposes).every(isReadablePurpose);

const isReadablePurpose = (purpose: PurposeChoice | null): boolean =>
  isMade(purpose) && typeof (purpose.granted ?? purpose.objected) === 'boolean';

const isMade = <Made extends Pick<PurposeChoice, 'time' | 'version' | 'sha256'>>(value: Made | null): value is Made =>
  typeof value?.time === 'string' &&
  !Number.isNaN(Date.parse(value.time)) &&
  typeof value.version === 'string' &&
  typeof value.sha256 === 'string';
