import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatHeaders, type HeaderRule } from '../../../src/hosting/headers.ts';
import { serve } from '../../../src/hosting/serve.ts';

const TEXT = '0123456789';
const rules: HeaderRule[] = [
  { path: '/*', headers: { 'X-Content-Type-Options': 'nosniff' } },
  { path: '/scripts/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
];
let folder: string;
let server: Server;
let origin: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sayso-serve-'));
  for (const [file, text] of [
    ['_headers', formatHeaders(rules)],
    ['404.html', 'not here'],
    ['text.txt', TEXT],
  ] as const)
    writeFileSync(path.join(folder, file), text);
  server = await serve(folder, 0);
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

const get = async (url: string, headers: Record<string, string> = {}) => {
  const response = await fetch(origin + url, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

test.each(['bytes=5-2', 'bytes=0-99999999999999999999', 'bytes=-5', 'bytes=0-0', 'bytes=0-1,4-5', 'x=1-2', ''])(
  'a request for the part “%s” gets the whole file, and the server goes on',
  async (range) => {
    expect(await get('/text.txt', { Range: range })).toMatchObject({ status: 200, text: TEXT });
    expect(await get('/text.txt')).toMatchObject({ status: 200, text: TEXT });
  },
);

describe('a file that is not there', () => {
  test('gets the page that says so, with the headers of every page', async () => {
    const { status, text, headers } = await get('/nowhere/');
    expect([status, text, headers.get('x-content-type-options')]).toEqual([404, 'not here', 'nosniff']);
  });
  test('is not kept by a browser, whatever the rule for files beside it says', async () => {
    const { status, headers } = await get('/scripts/erase.12345678.js');
    expect([status, headers.get('cache-control')]).toEqual([404, null]);
  });
});

test.each(['/%', '/%E0%A4%A', '//', '/..%2f..%2fetc/passwd', '/?%'])(
  'the address %s does not end the server',
  async (url) => {
    await get(url);
    expect(await get('/text.txt')).toMatchObject({ status: 200, text: TEXT });
  },
);
