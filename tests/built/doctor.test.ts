import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { ask, type Answer } from '../../src/cli/doctor/ask.ts';
import { examine } from '../../src/cli/doctor/examine.ts';
import { expectedAt, type Expected } from '../../src/cli/doctor/expected.ts';
import { readContent } from '../../src/source/tree.ts';
import { cleanEnvironment } from '../support/environment.ts';

const { content: folder, today } = inject('sites').site;
const { site: origin } = inject('origins');
const content = readContent(folder);
const expectedOf = (address: string, day = today): Expected =>
  expectedAt(new URL(address), { content, today: day, only: undefined });

/** A request, as a server that is wrong gets to know it. */
interface Asked {
  path: string;
  encoding: string;
}
/** What a server makes of a right answer. */
type Wrong = (answer: Answer, asked: Asked) => Partial<Answer> | undefined;

/** A server that answers as the right one does, but for one thing. */
async function wrongServer(wrong: Wrong): Promise<string> {
  const server: Server = createServer((request, response) => {
    const { url: path = '/', headers } = request;
    const given = Object.fromEntries(
      Object.entries(headers).flatMap(([key, value]) => (key === 'host' ? [] : [[key, String(value)]])),
    );
    void ask(new URL(path, origin), given).then((right) => {
      const asked = { path, encoding: headers['accept-encoding'] ?? '' };
      const answer = { ...right, ...wrong(right, asked) };
      const { 'content-length': _, 'transfer-encoding': __, connection: ___, ...sent } = answer.headers;
      response.writeHead(answer.status, sent as Record<string, string>);
      response.end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const without = (answer: Answer, name: string): Partial<Answer> => {
  const { [name]: _, ...headers } = answer.headers;
  return { headers };
};
const withHeader = (answer: Answer, name: string, value: string): Partial<Answer> => ({
  headers: { ...answer.headers, [name]: value },
});
const replaced = ({ body }: Answer, from: string | RegExp, to: string): Partial<Answer> => ({
  body: Buffer.from(body.toString('utf8').replace(from, to)),
});
const isScript = (path: string): boolean => path.includes('/scripts/') && path.endsWith('.js');

/** Each way to be wrong, and what is said of it. */
const ways: [string, Wrong, RegExp][] = [
  [
    'sends no headers of its own',
    (answer) => without(answer, 'referrer-policy'),
    /Referrer-Policy should be .* but is nothing/,
  ],
  ['sends another value', (answer) => withHeader(answer, 'x-content-type-options', 'sniff'), /but is “sniff”/],
  [
    'lets pages be kept',
    (answer, { path }) =>
      path.endsWith('/') && answer.status === 200 ? withHeader(answer, 'cache-control', 'max-age=600') : undefined,
    /Cache-Control should be “no-cache”, but is “max-age=600”/,
  ],
  [
    'lets scripts not be kept',
    (answer, { path }) => (isScript(path) && answer.status === 200 ? without(answer, 'cache-control') : undefined),
    /Cache-Control should be “public, max-age=31536000, immutable”/,
  ],
  [
    'does not know Markdown',
    (answer, { path }) =>
      path.endsWith('.md') ? withHeader(answer, 'content-type', 'application/octet-stream') : undefined,
    /Content-Type is “application\/octet-stream”/,
  ],
  [
    'does not say how texts are encoded',
    (answer, { path }) => (path.endsWith('.md') ? withHeader(answer, 'content-type', 'text/markdown') : undefined),
    /Content-Type is “text\/markdown”/,
  ],
  [
    'changes a text',
    (answer, { path }) => (path.endsWith('.md') ? replaced(answer, 'Harbour', 'Harbor') : undefined),
    /but was published with/,
  ],
  [
    'has lost the texts',
    (_, { path }) => (path.endsWith('.md') ? { status: 404 } : undefined),
    /The status is 404, not 200/,
  ],
  [
    'shows the version of before',
    (answer, { path }) =>
      path.endsWith('policies.json') ? replaced(answer, /"inForce": ?"[^"]+"/, '"inForce":"2020-01-01"') : undefined,
    /in force today, but shows 2020-01-01/,
  ],
  [
    'has something else as policies.json',
    (_, { path }) => (path.endsWith('policies.json') ? { body: Buffer.from('[') } : undefined),
    /not a policies\.json/,
  ],
  [
    'turns search engines away',
    (_, { path }) => (path === '/robots.txt' ? { body: Buffer.from('User-agent: *\nDisallow: /\n') } : undefined),
    /turns all search engines away/,
  ],
  [
    'has robots of its own',
    (_, { path }) => (path === '/robots.txt' ? { body: Buffer.from('') } : undefined),
    /does not name the sitemap/,
  ],
  [
    'leaves a page out of the sitemap',
    (answer, { path }) =>
      path.startsWith('/sitemap') ? replaced(answer, /<loc>[^<]*\/harbour\/privacy\/<\/loc>/, '') : undefined,
    /\/harbour\/privacy\/ is not in the sitemap/,
  ],
  [
    'hides files that begin with a dot',
    (_, { path }) => (path.startsWith('/.well-known') ? { status: 404 } : undefined),
    /gpc\.json.*The status is 404/,
  ],
  [
    'does not honour GPC',
    (_, { path }) => (path.endsWith('gpc.json') ? { body: Buffer.from('{"gpc":false}') } : undefined),
    /Global Privacy Control/,
  ],
  [
    'answers everything',
    (answer) => (answer.status === 404 ? { status: 200 } : undefined),
    /The status is 200, not 404/,
  ],
  [
    'lists folders',
    (_, { path }) => (path === '/scripts/' ? { status: 200 } : undefined),
    /scripts\/: The status is 200, not 404/,
  ],
  [
    'shows its own files',
    (_, { path }) => (path === '/_headers' ? { status: 200 } : undefined),
    /_headers: The status is 200, not 404/,
  ],
  [
    'lets errors be kept',
    (answer) =>
      answer.status === 404 ? withHeader(answer, 'cache-control', 'public, max-age=31536000, immutable') : undefined,
    /Browsers may keep this error/,
  ],
  [
    'sends errors without headers',
    (answer) => (answer.status === 404 ? without(answer, 'x-content-type-options') : undefined),
    /The error lacks the headers/,
  ],
  [
    'has an error page of its own',
    (answer) => (answer.status === 404 ? { body: Buffer.from('<h1>404</h1>') } : undefined),
    /not the site’s own 404 page/,
  ],
  [
    'serves pages without their slash',
    (answer) => (answer.status === 301 ? { status: 200 } : undefined),
    /should redirect to \/.*, but the status is 200/,
  ],
  [
    'leads elsewhere',
    (answer) => (answer.status === 301 ? withHeader(answer, 'location', '/') : undefined),
    /should redirect to/,
  ],
  [
    'compresses nothing',
    (answer, { path }) => (path.endsWith('/') ? { ...without(answer, 'content-encoding') } : undefined),
    /It is not sent compressed/,
  ],
  [
    'has old compressed copies',
    (_, { encoding }) => (encoding === 'gzip' ? { body: gzipSync('old') } : undefined),
    /Its gzip copy is not the same file/,
  ],
  [
    'compresses for those who cannot read it',
    (answer, { encoding }) => (encoding === 'identity' ? withHeader(answer, 'content-encoding', 'gzip') : undefined),
    /to those who did not ask/,
  ],
  ['does not vary', (answer) => without(answer, 'vary'), /Vary does not name Accept-Encoding/],
  ['has no ETag', (answer) => without(answer, 'etag'), /It has no ETag/],
  [
    'sends everything again',
    (answer) => (answer.status === 304 ? { status: 200 } : undefined),
    /The status is 200, not 304/,
  ],
];

describe('npm run doctor', () => {
  const expected = expectedOf(origin);
  const sentences = async (address: string) =>
    (await examine({ ...expected, address: new URL(address) })).map(({ url, what }) => `${url}: ${what}`);

  beforeAll(() => {
    // Otherwise it would find nothing because it looked at nothing.
    expect(expected.texts.size).toBeGreaterThan(10);
    expect(expected.wellKnown).toContain('gpc.json');
    expect(expected.indexed).toContain('/harbour/privacy/');
  });

  test('finds nothing where all is as built', async () => expect(await sentences(origin)).toEqual([]));

  test.each(ways)('finds a server that %s', async (_, wrong, says) => {
    const found = await sentences(await wrongServer(wrong));
    expect(found).not.toEqual([]);
    expect(found.join('\n')).toMatch(says);
  });

  test('leaves out headers where the host cannot send them', async () => {
    const server = await wrongServer((answer) => without(answer, 'referrer-policy'));
    expect(await examine({ ...expected, address: new URL(server) }, false)).toEqual([]);
  });
});

describe('npm run doctor on the command line', () => {
  /** Runs it for one organization, whose site is asked at an address. */
  function run(...args: string[]): Promise<{ code: number; said: string }> {
    const env = { ...cleanEnvironment(), SAYSO_CONTENT: folder, SAYSO_TODAY: today };
    const child = spawn(process.execPath, ['src/cli/doctor.ts', ...args], { env });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += String(chunk)));
    return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? 1, said })));
  }

  test('fails with one line for each finding', async () => {
    const { code, said } = await run('harbour', '--address', 'http://127.0.0.1:9/');
    expect([code, said]).toEqual([1, expect.stringMatching(/^http:\/\/127\.0\.0\.1:9\/: Nobody answers \(.*\)\.\n$/)]);
  });
  test('prints JSON for programs', async () => {
    const { code, said } = await run('harbour', '--address', 'http://127.0.0.1:9/', '--json');
    expect([code, JSON.parse(said)]).toMatchObject([1, [{ url: 'http://127.0.0.1:9/' }]]);
  });
  test.each([
    [[], 'No organization has an address yet'],
    [['harbour'], '“harbour” has no address'],
    [['--address', 'http://127.0.0.1:9/'], 'npm run doctor -- <organization>'],
    [['harbour', '--address', 'harbour'], 'is not an address'],
    [['harbour', '--host', 'nginx'], 'Write github-pages or gitlab-pages'],
  ])('refuses %j', async (args, reason) => {
    const { code, said } = await run(...args);
    expect([code, said]).toEqual([1, expect.stringContaining(reason)]);
  });
});
