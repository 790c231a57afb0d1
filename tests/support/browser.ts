import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import type { SiteName } from './built-sites.ts';

/** Chromium of a bare machine: without the flags it looks up its maker's hosts at every start. */
const flags = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic'];

export interface VisitOptions extends BrowserContextOptions {
  /** Send Global Privacy Control, as header and property. */
  signal?: boolean;
  /** Runs in every page before its own scripts. */
  before?: () => void;
}

/** A visitor with a fresh profile. Foreign hosts are answered here and never asked. */
export interface Visitor {
  context: BrowserContext;
  page: Page;
  /** Every request to a host that is not the site's own. */
  foreign: string[];
  /** Errors of the page and refusals of its Content-Security-Policy. */
  errors: string[];
  open: (path: string) => Promise<void>;
}

/** Gives a test file a browser, and each test visitors of one of the sites. */
export function useBrowser(site: SiteName = 'real') {
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  const origin = inject('origins')[site];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('browserPath'), args: flags });
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  afterAll(() => browser.close());

  async function visitor({ signal, before, ...options }: VisitOptions = {}): Promise<Visitor> {
    const context = await browser.newContext({ ...options, ...(signal && { extraHTTPHeaders: { 'Sec-GPC': '1' } }) });
    contexts.push(context);
    // A tracker that sees automation sends nothing, and a test for silence would pass for the wrong reason.
    await context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false }));
    if (signal) await context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }));
    if (before) await context.addInitScript(before);
    const foreign: string[] = [];
    const errors: string[] = [];
    await context.route((url) => url.origin !== origin, async (route) => {
      foreign.push(route.request().url());
      const isScript = route.request().resourceType() === 'script';
      await route.fulfill({ status: 200, contentType: isScript ? 'text/javascript' : 'text/plain', body: isScript ? standIn(route.request().url()) : '', headers: { 'Access-Control-Allow-Origin': '*' } });
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && !message.text().includes('404') && errors.push(message.text()));
    return { context, page, foreign, errors, open: async (path) => void (await page.goto(origin + path, { waitUntil: 'load' })) };
  }

  return { visitor, origin };
}

/** Stands in for Google's script, which is on no registry: sets the cookies that Google documents, with the settings it was given, and sends one hit. */
function standIn(url: string): string {
  if (!url.startsWith('https://www.googletagmanager.com/')) return `window.loadedScripts = [...(window.loadedScripts ?? []), ${JSON.stringify(url)}];`;
  return `
    const [, id, settings] = [...window.dataLayer].find((command) => command[0] === 'config');
    for (const name of ['_ga', '_ga_' + id.slice(2)]) document.cookie = name + '=GS1.1; Max-Age=' + settings.cookie_expires + '; Path=/';
    window.gtagSettings = settings;
    fetch('https://www.google-analytics.com/g/collect?dl=' + encodeURIComponent(settings.page_location), { method: 'POST' });
  `;
}

/** Everything that a page has stored. */
export async function stored(visitor: Visitor): Promise<{ cookies: string[]; local: string[]; session: string[]; databases: string[]; caches: string[] }> {
  const cookies = (await visitor.context.cookies()).map(({ name }) => name).sort();
  return { cookies, ...(await visitor.page.evaluate(async () => ({
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage).sort(),
    databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
    caches: await caches.keys(),
  }))) };
}

export const nothing = { cookies: [], local: [], session: [], databases: [], caches: [] };
