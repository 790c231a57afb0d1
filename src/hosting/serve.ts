import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaders, type HeaderRule } from './headers.ts';

/**
 * Serves a built folder as a static host would: its headers file, its compressed copies, its 404 page. Loopback only.
 * `root`: where the site begins on its origin, such as `/policies`.
 */
export function serve(folder: string, port: number, root = ''): Promise<Server> {
  const rules = parseHeaders(readFileSync(path.join(folder, '_headers'), 'utf8'));
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, pathname) => response.setHeaders(new Headers(headersFor(rules, pathname))),
  });
  const missing = readFileSync(path.join(folder, '404.html'));
  const server = createServer((request, response) => {
    // sirv throws on ranges such as `bytes=5-2`, and misreads others. A server may ignore them all (RFC 9110, 14.2).
    delete request.headers.range;
    const refuse = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', ...headersOfMissing(rules, request.url) });
      response.end(missing);
    };
    const { url = '/' } = request;
    if (!url.startsWith(`${root}/`)) return refuse();
    request.url = url.slice(root.length);
    files(request, response, refuse);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/** A browser must not keep the answer that a file is missing: it may be there a second later. */
function headersOfMissing(rules: HeaderRule[], url = '/'): Record<string, string> {
  const { 'Cache-Control': _, ...headers } = headersFor(rules, url);
  return headers;
}
