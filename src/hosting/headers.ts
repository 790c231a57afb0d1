/** A rule of the headers file: a path, in which `*` is anything, and the headers sent with it. */
export interface HeaderRule {
  path: string;
  headers: Record<string, string>;
}

/**
 * What no page needs. Advertising first: topics, cohorts and private state tokens. Chromium warns of names that it does
 * not know, so names that it has dropped (`attribution-reporting`, `shared-storage`, …) are not here.
 */
const unused = [
  'browsing-topics',
  'interest-cohort',
  'private-state-token-issuance',
  'private-state-token-redemption',
  'camera',
  'geolocation',
  'microphone',
  'payment',
  'usb',
];

/** What a host sends with everything, beside the Content-Security-Policy that each page carries itself. */
const everywhere: HeaderRule = {
  path: '/*',
  headers: {
    // `frame-ancestors` is ignored in <meta> (CSP3, requirement S02).
    'Content-Security-Policy': "frame-ancestors 'none'",
    // A year, and not the domains below: they may be somebody else's to decide about (RFC 6797).
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
  },
};

/** A page is asked for again each time: what is in force today may be superseded tomorrow. */
const asked = { 'Cache-Control': 'no-cache' };
/** The name of a script or font carries a hash of its content, so nothing else is ever at its address. */
const kept = { 'Cache-Control': 'public, max-age=31536000, immutable' };

const pages = ['/', '/*/'].map((path) => ({ path, headers: asked }));

/**
 * The rules of a built site. Each script has a rule of its own: a rule for the whole folder would go out with a 404 as
 * well, and a file that is missing for a second would then be missing for a year.
 * `hashed`: paths of the files that carry a hash of their content: scripts, and organizations' fonts.
 */
export const headerRules = (hashed: readonly string[]): HeaderRule[] => [
  everywhere,
  ...pages,
  ...hashed.map((path) => ({
    path,
    headers: kept,
  })),
];

/**
 * What a server is told that adds no cache header to errors: what goes with everything, with pages, and with files
 * whose names carry a hash. The rules for these do not name them, so one configuration is right for every build.
 */
export const serverRules = {
  everywhere: everywhere.headers,
  pages: asked,
  hashed: kept,
};

/** The rules of a site that is in a folder of its origin, for a host that counts paths from there. */
export const rulesIn = (root: string, rules: readonly HeaderRule[]): HeaderRule[] =>
  rules.map(({ path, headers }) => ({ path: root + path, headers }));

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
  const fitting = rules.filter((rule) => patternOf(rule.path).test(path));
  return Object.assign({}, ...fitting.map(({ headers }) => headers)) as Record<string, string>;
}

const patternOf = (path: string): RegExp => new RegExp(`^${path.split('*').map(RegExp.escape).join('.*')}$`);
