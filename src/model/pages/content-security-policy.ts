import { isHostSource } from '../../schema/address.ts';
import type { Organization, RegistryPurpose } from '../organization.ts';
import { words } from '../../words/index.ts';

/**
 * Whether a source is one that this site uses: a hash, itself, a picture in the page, or a host. Content was checked
 * before; this is a second check, so that nothing it missed can widen a policy.
 */
const isSource = (source: string): boolean => /^('self'|'sha256-[\w+/=]+'|data:)$/.test(source) || isHostSource(source);

/** What one page may do beside showing text. */
export interface PageNeeds {
  /** SHA-256 of each inline script and style, as `sha256-…`. */
  scriptHashes: string[];
  styleHashes: string[];
  /** Whether the page's trackers may run; their hosts are then allowed, and no others. */
  organization?: Organization | undefined;
  /** Whether this is a page on which rights are exercised: no tracker runs there. */
  isQuiet?: boolean | undefined;
  /** Whether the page has a font of the organization's own, which is a file of this site. */
  hasFont?: boolean | undefined;
  /** Where the page's form is posted. */
  formEndpoint?: string | undefined;
  /** Whether the page reads files of this site, to check them. */
  readsFiles?: boolean | undefined;
}

/**
 * The Content-Security-Policy of one page, for `<meta>`: no `unsafe-inline`, no `unsafe-eval`, hosts only from the
 * organization's registry. `frame-ancestors` does not work in `<meta>` (CSP3) and is in the headers.
 */
export function contentSecurityPolicy({
  scriptHashes,
  styleHashes,
  organization,
  isQuiet,
  hasFont,
  formEndpoint,
  readsFiles,
}: PageNeeds): string {
  const purposes = isQuiet ? [] : (organization?.consent?.purposes ?? []);
  const hosts = purposes.flatMap(({ trackers }) => trackers.map((tracker) => tracker.hosts));
  const quoted = (hashes: string[]) => hashes.map((hash) => `'${hash}'`);
  // The adapters' own files are imported from this site.
  const scripts =
    scriptHashes.length === 0 ? [] : [...quoted(scriptHashes), "'self'", ...hosts.flatMap(({ script = [] }) => script)];
  const directives: Record<string, string[]> = {
    'default-src': [],
    'script-src': scripts,
    'style-src': quoted(styleHashes),
    // The icon is a data: URL, so that a page is one request.
    'img-src': ['data:', ...hosts.flatMap(({ image = [] }) => image)],
    ...(hasFont && { 'font-src': ["'self'"] }),
    'connect-src': [...(readsFiles ? ["'self'"] : []), ...hosts.flatMap(({ connect = [] }) => connect)],
    // Chromium applies it to the redirect to the page for afterwards as well.
    'form-action': formEndpoint ? [new URL(formEndpoint).origin, "'self'"] : [],
    'base-uri': [],
  };
  for (const source of Object.values(directives).flat())
    if (!isSource(source)) throw new Error(words.failures.notASource(source));
  return [
    ...Object.entries(directives).map(
      ([name, sources]) => `${name} ${sources.length > 0 ? [...new Set(sources)].join(' ') : "'none'"}`,
    ),
    ...trustedTypes(purposes),
  ].join('; ');
}

/** Trusted Types: one policy may turn texts into scripts, or none where no tracker needs it. */
function trustedTypes(purposes: readonly RegistryPurpose[]): string[] {
  const policy = scriptsWritten(purposes).length > 0 ? 'default' : "'none'";
  return ["require-trusted-types-for 'script'", `trusted-types ${policy}`];
}

/** Addresses of scripts that trackers write as texts. */
export const scriptsWritten = (purposes: readonly RegistryPurpose[]): string[] =>
  purposes.flatMap(({ trackers }) => trackers.flatMap(({ adapter }) => adapter?.scripts ?? []));
