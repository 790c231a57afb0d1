import { persistentAtom, setPersistentEngine, type PersistentListener } from '@nanostores/persistent';
import type { WritableAtom } from 'nanostores';
import type { Manifest } from '../model/consent/manifest.ts';
import { parseRecord, type ConsentRecord, type Stored } from './record.ts';

export interface RecordStore {
  $record: WritableAtom<Stored>;
  /** Whether the browser lets this page read what it saved. Where it does not, it saves nothing either. */
  canRead: boolean;
  /** The record as storage has it now: another tab may have saved one of which this one was not told yet. */
  latest: () => Stored;
  /** Takes over what storage has now. */
  look: () => void;
  /** Removes what is saved; this page goes on with what it knows. */
  forget: () => void;
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
  let takeOver: PersistentListener;
  /** What storage held when this page last looked. */
  let seen: string | undefined;
  seen = textNow();

  saveIn(canRead ? localStorage : {});
  const $record = persistentAtom<Stored>(key, canRead ? undefined : null, {
    encode: JSON.stringify,
    decode: parse,
  });
  for (const event of ['storage', 'pageshow']) addEventListener(event, look, true);
  return { $record, canRead, latest, look, save, forget };

  /**
   * In a busy tab a `storage` event waits, and tells what was true before a later choice: it is a sign to look, and no
   * more. The companion's own listeners would believe it.
   */
  function saveIn(storage: Record<string, string>): void {
    setPersistentEngine(storage, {
      addEventListener: (_, listener) => void (takeOver = listener),
      removeEventListener: () => undefined,
    });
  }

  /** Where storage cannot be read (any more), nothing is known to have changed. */
  function textNow(): string | undefined {
    try {
      return localStorage[key] as string | undefined;
    } catch {
      return seen;
    }
  }

  function parse(text: string): Stored {
    return parseRecord(text, under.policy, Date.now());
  }

  function latest(): Stored {
    const text = textNow();
    // Where storage is as it was, a choice that this page keeps in memory is newer.
    if (text === seen) return $record.get();
    return text === undefined ? text : parse(text);
  }

  function look(): void {
    const text = textNow();
    if (text === seen) return;
    seen = text;
    takeOver({ key, newValue: (text ?? null) as string });
  }

  function forget(): void {
    localStorage.removeItem(key);
    seen = undefined;
  }

  function save(record: ConsentRecord): boolean {
    try {
      saveIfRoom(record);
    } catch {
      // Storage is blocked, or has no room at all: the page keeps the choice in memory.
      saveIn({});
      $record.set(record);
    }
    seen = textNow();
    return seen === JSON.stringify($record.get());
  }

  function saveIfRoom(record: ConsentRecord): void {
    try {
      // Once more where it was refused before.
      saveIn(localStorage);
      $record.set(record);
    } catch {
      // Storage is full. An earlier yes must not outlive a no, and removing it may make room for the choice alone.
      localStorage.removeItem(key);
      $record.set({ ...record, history: [] });
    }
  }
}

function isStorageReadable(): boolean {
  try {
    return !!localStorage;
  } catch {
    return false;
  }
}
