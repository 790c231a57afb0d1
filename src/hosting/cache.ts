import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Where a build keeps what the next one need not make again, in the project's folder. */
export const CACHE_FOLDER = '.cache';

/** All that a result depends on. */
export type Key = readonly (string | Buffer)[];

const HASH_BYTES = 32;

/** What is kept under a key. Nothing where nothing is, or where the entry is damaged or another key's. */
export async function readCache(folder: string, key: Key): Promise<Buffer | undefined> {
  const name = nameOf(key);
  const entry = await readFile(path.join(folder, name)).catch(() => undefined);
  if (entry === undefined) return undefined;
  const result = entry.subarray(HASH_BYTES);
  return entry.subarray(0, HASH_BYTES).equals(hashOf([name, result])) ? result : undefined;
}

/**
 * Keeps a result under a key. Another build that reads at the same time sees the whole entry or none. Where nothing can
 * be written (a full disk, a folder that is read only), nothing is kept, and the next build makes it again.
 */
export async function writeCache(folder: string, key: Key, result: Buffer): Promise<void> {
  const name = nameOf(key);
  const file = path.join(folder, name);
  const unfinished = `${file}.${randomUUID()}`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(unfinished, Buffer.concat([hashOf([name, result]), result]));
    await rename(unfinished, file);
  } catch {
    await rm(unfinished, { force: true }).catch(() => undefined);
  }
}

const nameOf = (key: Key): string => hashOf(key).toString('hex');

/** SHA-256 of the parts, each after its length in bytes: no two lists of parts are hashed alike. */
function hashOf(parts: Key): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)} `).update(part);
  return hash.digest();
}
