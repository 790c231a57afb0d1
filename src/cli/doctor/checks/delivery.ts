import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { words } from '../../../words/index.ts';
import { urlOf, type Check, type Finding, type Visit } from '../visit.ts';

const say = words.commands.doctor;

const decompress: Readonly<Record<string, (body: Buffer) => Buffer>> = { br: brotliDecompressSync, gzip: gunzipSync };

/**
 * Files are sent compressed to those who can read that, and as they are to others. An unchanged page is not sent twice.
 */
export const checkDelivery: Check = async (visit) => {
  const paths = [...visit.expected.pages, ...visit.scripts.slice(0, 1)];
  return (await Promise.all(paths.flatMap((path) => [compression(path, visit), revalidation(path, visit)]))).flat();
};

async function compression(path: string, visit: Visit): Promise<Finding[]> {
  const url = urlOf(visit, path);
  const [plain, gzip, both] = await Promise.all([
    visit.get(path, { 'Accept-Encoding': 'identity' }),
    visit.get(path, { 'Accept-Encoding': 'gzip' }),
    visit.get(path, { 'Accept-Encoding': 'gzip, br' }),
  ]);
  if (plain.headers['content-encoding'] !== undefined) return [{ url, what: say.compressedUnasked }];
  const wrong = [gzip, both].flatMap(({ headers, body }) => {
    const encoding = headers['content-encoding'];
    const read = encoding === undefined ? undefined : decompress[encoding];
    if (!read) return [say.notCompressed];
    return isSame(read, body, plain.body) ? [] : [say.compressedOtherwise(encoding!)];
  });
  const varies = /accept-encoding/i.test(gzip.headers.vary ?? '') ? [] : [say.noVary];
  return [...new Set([...wrong, ...varies])].map((what) => ({ url, what }));
}

function isSame(read: (body: Buffer) => Buffer, compressed: Buffer, plain: Buffer): boolean {
  try {
    return read(compressed).equals(plain);
  } catch {
    return false;
  }
}

async function revalidation(path: string, visit: Visit): Promise<Finding[]> {
  const url = urlOf(visit, path);
  const { headers } = await visit.get(path, { 'Accept-Encoding': 'gzip' });
  if (headers.etag === undefined) return [{ url, what: say.noEtag }];
  const again = await visit.get(path, { 'Accept-Encoding': 'gzip', 'If-None-Match': headers.etag });
  return again.status === 304 ? [] : [{ url, what: say.status(again.status, 304) }];
}
