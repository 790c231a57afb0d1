import { persistentAtom, setPersistentEngine, windowPersistentEvents } from '@nanostores/persistent';
import type { WritableAtom } from 'nanostores';
import type { Manifest } from '../model/consent/manifest.ts';
import { parseRecord, type ConsentRecord, type Stored } from './record.ts';

export interface RecordStore {
  $record: WritableAtom<Stored>;
  /** Whether the browser lets this page read what it saved. Where it does not, it saves nothing either. */
  canRead: boolean;
  /** Saves a record. False where the browser refused: the choice then applies to this page only. */
  save: (record: ConsentRecord) => boolean;
}

/**
 * The record of one organization, the same in all tabs. It starts from `undefined`, so that nothing is written before a
 * choice.
 */
export function recordStore({ organization, under }: Manifest): RecordStore {
  const key = `consent:${organization}`;
  const canRead = isStorageReadable();
  if (!canRead) saveInMemory();
  const $record = persistentAtom<Stored>(key, canRead ? undefined : null, {
    // No record writes nothing, and one that cannot be read stays as it is; the type knows texts only.
    encode: (record: Stored) => (record ? JSON.stringify(record) : localStorage[key]) as string,
    decode: (text) => parseRecord(text, under.policy, Date.now()),
  });

  function saveIfRoom(record: ConsentRecord): void {
    try {
      $record.set(record);
    } catch {
      // Storage is full. An earlier yes must not outlive a no, and removing it may make room for the choice alone.
      localStorage.removeItem(key);
      $record.set({ ...record, history: [] });
    }
  }

  return {
    $record,
    canRead,
    save(record) {
      try {
        saveIfRoom(record);
        return localStorage.getItem(key) !== null;
      } catch {
        // Storage is blocked, or has no room at all.
        saveInMemory();
        $record.set(record);
        return false;
      }
    },
  };
}

/** From here on the page keeps the choice in memory. */
const saveInMemory = (): void => setPersistentEngine({}, windowPersistentEvents);

function isStorageReadable(): boolean {
  try {
    return !!localStorage;
  } catch {
    return false;
  }
}
