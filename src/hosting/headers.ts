/** A rule of the headers file: a path, `*` at its end for everything below, and the headers sent with it. */
export interface HeaderRule {
  path: string;
  headers: Record<string, string>;
}

/** What a host sends with every page, beside the Content-Security-Policy that each page carries itself. */
export const headerRules: HeaderRule[] = [
  {
    path: '/*',
    headers: {
      // `frame-ancestors` is ignored in <meta> (CSP3, requirement S02).
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    },
  },
  // The file names carry a hash of their content.
  { path: '/scripts/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
];

/** The rules in the `_headers` format that Netlify and Cloudflare Pages read. */
export const formatHeaders = (rules: HeaderRule[]): string =>
  rules
    .map(
      ({ path, headers }) =>
        `${path}\n${Object.entries(headers)
          .map(([name, value]) => `  ${name}: ${value}\n`)
          .join('')}`,
    )
    .join('\n');

/** Reads a `_headers` file back. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) rules.push({ path: line.trim(), headers: {} });
    else rules.at(-1)!.headers[name] = value;
  }
  return rules;
}

/** The headers of one path: those of every rule that fits, later ones over earlier ones. */
export function headersFor(rules: HeaderRule[], path: string): Record<string, string> {
  const fitting = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return Object.assign({}, ...fitting.map(({ headers }) => headers)) as Record<string, string>;
}
