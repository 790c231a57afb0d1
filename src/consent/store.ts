import { atom, type WritableAtom } from 'nanostores';
import type { Manifest } from '../model/consent/manifest.ts';
import { parseRecord, type ConsentRecord, type Stored } from './record.ts';

export interface RecordStore {
  $record: WritableAtom<Stored>;
  /** Whether the browser lets this page read what it saved. Where it does not, it saves nothing either. */
  canRead: boolean;
  /** Takes over what storage has now. */
  look: () => void;
  /** Saves a record. False where the browser refused: the choice then applies to this page only. */
  save: (record: ConsentRecord) => boolean;
}

/** The record of one organization, the same in all tabs. Nothing is written before a choice. */
export function recordStore({ organization, under }: Manifest): RecordStore {
  const key = `consent:${organization}`;
  const $record = atom<Stored>(null);
  /** What storage held when this page last looked; `null`: it could not be read. */
  let seen: string | null | undefined = null;

  // In a busy tab a `storage` event waits, and tells what was true before a later choice: it is a sign to look, and no
  // more.
  for (const event of ['storage', 'pageshow']) addEventListener(event, look, true);
  look();
  return { $record, canRead: seen !== null, look, save };

  /** Where storage cannot be read (any more), nothing is known to have changed. */
  function textNow(): string | null | undefined {
    try {
      return localStorage[key] as string | undefined;
    } catch {
      return seen;
    }
  }

  function look(): void {
    const text = textNow();
    // Where storage is as it was, a choice that this page keeps in memory is newer.
    if (text === seen) return;
    seen = text;
    $record.set(text === undefined ? undefined : parseRecord(text!, under.policy, Date.now()));
  }

  function save(record: ConsentRecord): boolean {
    const isSaved = write(record) || writeAlone(record);
    // Where it could not be read, and is empty once it can, the choice in memory is newer all the same.
    seen = textNow() ?? undefined;
    $record.set(record);
    return isSaved;
  }

  function write(record: ConsentRecord): boolean {
    try {
      localStorage[key] = JSON.stringify(record);
      return true;
    } catch {
      return false;
    }
  }

  /** Storage is full. An earlier yes must not outlive a no, and removing it may make room for the choice alone. */
  function writeAlone(record: ConsentRecord): boolean {
    try {
      localStorage.removeItem(key);
    } catch {
      // Storage is blocked.
    }
    return write({ ...record, history: [] });
  }
}
