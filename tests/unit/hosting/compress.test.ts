import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { brotli, compressFolder } from '../../../src/hosting/compress.ts';

const root = mkdtempSync(path.join(tmpdir(), 'sayso-compress-'));
const cache = path.join(root, 'cache');
const pages = {
  'index.html': '<h1>Privacy</h1>\n'.repeat(50),
  'harbour/privacy/index.html': '<h1>Harbour</h1>\n'.repeat(80),
  // Two pages of one content.
  'wharf/privacy/index.html': '<h1>Harbour</h1>\n'.repeat(80),
  'robots.txt': '',
  'font.woff2': 'no text',
};

beforeEach(() => rmSync(cache, { recursive: true, force: true }));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Compresses the pages in a new folder. Returns all files in it. */
async function compressed(withCache?: string): Promise<Record<string, Buffer>> {
  const folder = mkdtempSync(path.join(root, 'site-'));
  for (const [file, text] of Object.entries(pages)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  await compressFolder(folder, withCache);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const isFile = (file: string): boolean => statSync(path.join(folder, file)).isFile();
  return Object.fromEntries(files.filter(isFile).map((file) => [file, readFileSync(path.join(folder, file))]));
}

const entries = (): string[] => readdirSync(cache).map((name) => path.join(cache, name));
const writtenAt = (): bigint[] => entries().map((entry) => statSync(entry, { bigint: true }).mtimeNs);
const sha256 = (...parts: readonly (string | Buffer)[]): Buffer =>
  createHash('sha256')
    .update(Buffer.concat(parts.flatMap((part) => [Buffer.from(`${Buffer.byteLength(part)} `), Buffer.from(part)])))
    .digest();

test('compressed copies expand to the file that they are beside, and only text has them', async () => {
  const files = await compressed();
  const copies = Object.keys(pages).flatMap((file) => (file === 'font.woff2' ? [] : [`${file}.br`, `${file}.gz`]));
  expect(Object.keys(files).sort()).toEqual([...Object.keys(pages), ...copies].sort());
  for (const copy of copies) {
    const expand = copy.endsWith('.br') ? brotliDecompressSync : gunzipSync;
    expect([copy, expand(files[copy]!).toString()]).toEqual([copy, pages[copy.slice(0, -3) as keyof typeof pages]]);
  }
  expect(files['index.html.br']).toEqual(brotli(Buffer.from(pages['index.html'])));
});

describe('the copies of a site are the same, byte for byte,', () => {
  test('without a cache, with an empty one and with a full one, which is used', async () => {
    const without = await compressed();
    expect(await compressed(cache)).toEqual(without);
    // Two compressors, and three contents.
    expect(entries().length).toBe(6);
    const before = writtenAt();
    expect(await compressed(cache)).toEqual(without);
    expect(writtenAt()).toEqual(before);
  });

  test('with two builds at once', async () => {
    const without = await compressed();
    const both = await Promise.all([compressed(cache), compressed(cache)]);
    expect(both).toEqual([without, without]);
    expect(entries().length, 'nothing unfinished is left').toBe(6);
  });

  test.each<[string, (entry: string) => void]>([
    ['is empty', (entry) => writeFileSync(entry, '')],
    ['was cut off', (entry) => writeFileSync(entry, readFileSync(entry).subarray(0, -1))],
    ['has a byte more', (entry) => writeFileSync(entry, Buffer.concat([readFileSync(entry), Buffer.from('x')]))],
    [
      'has one bit that changed, which gunzip does not look at',
      (entry) => {
        const bytes = readFileSync(entry);
        // The time in the header of gzip.
        bytes[32 + 4]! ^= 1;
        writeFileSync(entry, bytes);
      },
    ],
    [
      'is a page of somebody else with a right hash',
      (entry) => {
        const isGzip = readFileSync(entry)[32] === 0x1f;
        const copy = isGzip ? gzipSync('somebody else') : brotli(Buffer.from('somebody else'));
        writeFileSync(entry, Buffer.concat([sha256(path.basename(entry), copy), copy]));
      },
    ],
  ])('where each entry %s: it is made again', async (_, spoil) => {
    const sound = await compressed(cache);
    const kept = entries().map((entry) => readFileSync(entry));
    for (const entry of entries()) spoil(entry);
    expect(await compressed(cache)).toEqual(sound);
    expect(entries().map((entry) => readFileSync(entry))).toEqual(kept);
  });

  test('where the entries have changed places', async () => {
    const sound = await compressed(cache);
    const [first, ...others] = entries();
    const aside = path.join(root, 'aside');
    renameSync(first!, aside);
    for (const [at, entry] of others.entries()) renameSync(entry, at === 0 ? first! : others[at - 1]!);
    renameSync(aside, others.at(-1)!);
    expect(await compressed(cache)).toEqual(sound);
  });

  test('where nothing can be written', async () => {
    writeFileSync(cache, 'a file where the folder should be');
    expect(await compressed(cache)).toEqual(await compressed());
  });
});
