import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, brotliDecompress, constants, gunzip, gzip } from 'node:zlib';
import { readCache, writeCache } from './cache.ts';

const isText = (file: string): boolean => /\.(html|js|css|svg|xml|txt|json|ics|md|webmanifest)$/.test(file);

const settings = (bytes: Buffer) => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
});

/** Brotli at its highest quality, 11. */
export const brotli = (bytes: Buffer): Buffer => brotliCompressSync(bytes, settings(bytes));

interface Compressor {
  ending: string;
  /** What a copy depends on besides the bytes. */
  made: readonly string[];
  compress: (bytes: Buffer) => Promise<Buffer>;
  expand: (copy: Buffer, limit: { maxOutputLength: number }) => Promise<Buffer>;
}

// The same version of zlib gives other bytes on other machines: gzip names the system, and processors differ.
const machine = [process.platform, process.arch];
const compressors: readonly Compressor[] = [
  {
    ending: 'br',
    made: ['brotli', process.versions['brotli'] ?? '', '11', ...machine],
    compress: (bytes) => promisify(brotliCompress)(bytes, settings(bytes)),
    expand: promisify(brotliDecompress),
  },
  {
    ending: 'gz',
    made: ['gzip', process.versions['zlib'] ?? '', '9', ...machine],
    compress: (bytes) => promisify(gzip)(bytes, { level: 9 }),
    expand: promisify(gunzip),
  },
];

/**
 * Puts `.br` and `.gz` copies beside every text file, for hosts that serve them. As many at a time as there are
 * cores: Brotli is most of a large build.
 * `cache`: a folder with the copies of earlier builds. They are the same with one, without, and whatever is in it.
 */
export async function compressFolder(folder: string, cache?: string): Promise<void> {
  const files = (await readdir(folder, { recursive: true })).filter(isText).map((file) => path.join(folder, file));
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      for (let file = files.pop(); file !== undefined; file = files.pop()) await compressFile(file, cache);
    }),
  );
}

async function compressFile(file: string, cache: string | undefined): Promise<void> {
  const bytes = await readFile(file);
  await Promise.all(
    compressors.map(async (compressor) => {
      const copy = cache ? await keptCopyOf(bytes, compressor, cache) : await compressor.compress(bytes);
      await writeFile(`${file}.${compressor.ending}`, copy);
    }),
  );
}

async function keptCopyOf(bytes: Buffer, compressor: Compressor, cache: string): Promise<Buffer> {
  const key = [...compressor.made, bytes];
  const kept = await readCache(cache, key);
  if (kept && (await isCopyOf(bytes, kept, compressor))) return kept;
  const copy = await compressor.compress(bytes);
  await writeCache(cache, key, copy);
  return copy;
}

/** Whoever can write to a shared cache must not decide what readers see: a copy has to be one of this page. */
async function isCopyOf(bytes: Buffer, copy: Buffer, { expand }: Compressor): Promise<boolean> {
  const expanded = await expand(copy, { maxOutputLength: bytes.length + 1 }).catch(() => undefined);
  return expanded?.equals(bytes) ?? false;
}
