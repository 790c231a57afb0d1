import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { builtSite } from './model.ts';
import type { SiteName } from './sites.ts';
import { isReceived, receive, sentIn, type Sent } from './receivers.ts';

/** Chromium of a bare machine: without the flags it looks up its maker's hosts at every start. */
const flags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** The browser's own, without the word that trackers take for a robot's. */
const userAgent =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36';

export interface VisitOptions extends BrowserContextOptions {
  /** Send Global Privacy Control, as header and property. */
  gpc?: boolean;
  /** Runs in every page before its own scripts. */
  before?: () => void;
}

/** A visitor with a fresh profile. Foreign hosts are answered here and never asked. */
export interface Visitor {
  context: BrowserContext;
  page: Page;
  /** Every request to a host that is not the site's own. */
  foreign: string[];
  /** The same with their bodies, and with what goes to Vercel's paths on the site's own host. */
  sent: Sent[];
  /** Every request to the site's own host, but for those that are answered as a vendor's. */
  own: string[];
  /** Errors of the page and refusals of its Content-Security-Policy. */
  errors: string[];
  open: (path: string) => Promise<void>;
}

/** Gives a test file a browser, and each test visitors of one of the sites. */
export function useBrowser(site: SiteName = 'site', { keepsPages = false }: { keepsPages?: boolean } = {}) {
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  const origin = builtSite(site).origin;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: inject('browserPath'),
      args: flags,
      // Playwright switches it off: pages that Back restores as they were left.
      ...(keepsPages && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    });
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  afterAll(() => browser.close());

  async function visitor({ gpc, before, ...options }: VisitOptions = {}): Promise<Visitor> {
    const context = await browser.newContext({
      userAgent,
      ...options,
      ...(gpc && { extraHTTPHeaders: { 'Sec-GPC': '1' } }),
    });
    contexts.push(context);
    // A tracker that sees automation sends nothing, and a test for silence would pass for the wrong reason.
    await context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false }));
    if (gpc)
      await context.addInitScript(() =>
        Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }),
      );
    if (before) await context.addInitScript(before);
    const foreign: string[] = [];
    const sent: Sent[] = [];
    const own: string[] = [];
    const errors: string[] = [];
    await context.route(
      (url) => isReceived(url, origin),
      async (route) => {
        const sentNow = sentIn(route.request());
        sent.push(sentNow);
        if (new URL(sentNow.url).origin !== origin) foreign.push(sentNow.url);
        await receive(route);
      },
    );
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin === origin && !isReceived(url, origin)) own.push(url.href);
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    page.on(
      'console',
      (message) => message.type() === 'error' && !message.text().includes('404') && errors.push(message.text()),
    );
    return {
      context,
      page,
      foreign,
      sent,
      own,
      errors,
      open: async (path) => void (await page.goto(origin + path, { waitUntil: 'load' })),
    };
  }

  return { visitor, origin };
}

/** Reads on, as a visitor does: a recorder sends nothing before somebody moves. */
export async function readOn({ page }: Visitor): Promise<void> {
  await page.mouse.move(150, 150);
  await page.mouse.click(150, 150);
  await page.mouse.wheel(0, 300);
  await page.keyboard.press('Shift');
}

/** Everything that a page has stored. */
export async function stored(
  visitor: Visitor,
): Promise<{ cookies: string[]; local: string[]; session: string[]; databases: string[]; caches: string[] }> {
  const cookies = (await visitor.context.cookies()).map(({ name }) => name).sort();
  return {
    cookies,
    ...(await visitor.page.evaluate(async () => ({
      local: Object.keys(localStorage).sort(),
      session: Object.keys(sessionStorage).sort(),
      databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
      caches: await caches.keys(),
    }))),
  };
}

export const nothing = { cookies: [], local: [], session: [], databases: [], caches: [] };
