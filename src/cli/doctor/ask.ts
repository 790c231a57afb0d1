import http from 'node:http';
import https from 'node:https';
import type { TLSSocket } from 'node:tls';

/** How long a server may take to answer, in milliseconds. */
const PATIENCE = 20_000;

export interface Answer {
  status: number;
  /** Names in lower case. */
  headers: http.IncomingHttpHeaders;
  /** As it was sent: compressed, if it was. */
  body: Buffer;
  /** The last day of the certificate, as the server's TLS tells it; nothing over HTTP. */
  certificateUntil?: string | undefined;
}

/** Asks for a URL without following redirects or decompressing anything. Throws where nobody answers. */
export function ask(url: URL, headers: Record<string, string> = {}): Promise<Answer> {
  const { get } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const request = get(
      url,
      { headers: { 'User-Agent': 'sayso-doctor', ...headers }, timeout: PATIENCE },
      (response) => {
        const certificateUntil = (response.socket as Partial<TLSSocket>).getPeerCertificate?.().valid_to;
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', reject);
        response.once('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
            certificateUntil,
          }),
        );
      },
    );
    request.once('timeout', () => request.destroy(new Error(`ETIMEDOUT ${url.href}`)));
    request.once('error', reject);
  });
}
