import { persistentAtom, setPersistentEngine } from '@nanostores/persistent';
import type { WritableAtom } from 'nanostores';
import type { Manifest } from '../model/manifest.ts';
import { parseRecord, type ConsentRecord } from './record.ts';

export interface RecordStore {
  $record: WritableAtom<ConsentRecord | undefined>;
  /** Keeps a record. False where the browser refused: it then holds for this page only. */
  save: (record: ConsentRecord | undefined) => boolean;
}

/** The record of one organization, the same in all tabs. It starts from `undefined`, so that nothing is written before a choice. */
export function recordStore({ organization, policy }: Manifest): RecordStore {
  const $record = persistentAtom<ConsentRecord | undefined>(`consent:${organization}`, undefined, {
    // No record is encoded to nothing, and then the key is not written; the type knows texts only.
    encode: (record: ConsentRecord | undefined) => (record && JSON.stringify(record)) as string,
    decode: (text) => parseRecord(text, policy, Date.now()),
  });
  return {
    $record,
    save(record) {
      try {
        $record.set(record);
        return localStorage.getItem(`consent:${organization}`) !== null;
      } catch {
        // Storage is full or blocked: from here on the page keeps the choice in memory.
        setPersistentEngine({}, { addEventListener() {}, removeEventListener() {} });
        $record.set(record);
        return false;
      }
    },
  };
}
