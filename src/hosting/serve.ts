import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { contentTypeOf } from './content-types.ts';
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
    setHeaders: (response, pathname) => {
      response.setHeaders(new Headers(headersFor(rules, pathname)));
      const type = contentTypeOf(path.extname(pathname).slice(1));
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
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
    if (root !== '' && url === root) return redirect(response, `${root}/`);
    if (!url.startsWith(`${root}/`) || isForHosts(url)) return refuse();
    request.url = url.slice(root.length);
    if (isFolder(folder, request.url)) return redirect(response, `${url}/`);
    files(request, response, refuse);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/** `_headers` and the like tell a host what to do. They are no pages. */
const isForHosts = (url: string): boolean => /\/_(headers|redirects)(\.\w+)?$/.test(url);

/** Whether an address leads to a folder with a page, but has no slash at its end. */
function isFolder(folder: string, url: string): boolean {
  // A path that names folders above this one, or that is no path, is not one of ours.
  if (!/^(\/[\w-][\w.-]*)+$/.test(url)) return false;
  return existsSync(path.join(folder, url, 'index.html'));
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location });
  response.end();
}

/** A browser must not keep the answer that a file is missing: it may be there a second later. */
function headersOfMissing(rules: HeaderRule[], url = '/'): Record<string, string> {
  const { 'Cache-Control': _, ...headers } = headersFor(rules, url);
  return headers;
}
