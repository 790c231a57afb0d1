import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip } from 'node:zlib';

const isText = (file: string): boolean => /\.(html|js|css|svg|xml|txt|json|ics|md|webmanifest)$/.test(file);

const settings = (bytes: Buffer) => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
});

/** Brotli at its highest quality, 11. */
export const brotli = (bytes: Buffer): Buffer => brotliCompressSync(bytes, settings(bytes));

/**
 * Puts `.br` and `.gz` copies beside every text file, for hosts that serve them. As many at a time as there are
 * cores: Brotli is most of a large build.
 */
export async function compressFolder(folder: string): Promise<void> {
  const files = (await readdir(folder, { recursive: true })).filter(isText).map((file) => path.join(folder, file));
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      for (let file = files.pop(); file !== undefined; file = files.pop()) await compressFile(file);
    }),
  );
}

async function compressFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  await Promise.all([
    promisify(brotliCompress)(bytes, settings(bytes)).then((compressed) => writeFile(`${file}.br`, compressed)),
    promisify(gzip)(bytes, { level: 9 }).then((compressed) => writeFile(`${file}.gz`, compressed)),
  ]);
}
