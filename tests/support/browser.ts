import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  type Request,
} from 'playwright';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
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
  /** Another site than that of the test file. */
  at?: SiteName;
  /** Send Global Privacy Control, as header and property. */
  gpc?: boolean;
  /** Whether pages live by a clock that a test can put forward (`letPass`). */
  hasOwnClock?: boolean;
  /** Runs in every page before its own scripts. */
  before?: () => void;
}

/** A script cannot be told from another. */
type ReaderOptions = Omit<VisitOptions, 'before'>;

/** A visitor with a fresh profile. Foreign hosts are answered here and never asked. */
export interface Visitor {
  /** Of the site that is visited. */
  origin: string;
  context: BrowserContext;
  page: Page;
  /** Every request to a host that is not the site's own. */
  foreign: string[];
  /** The same with their bodies, and with what goes to Vercel's paths on the site's own host. */
  sent: Sent[];
  /** Every request to the site's own host, but for those that are answered as a vendor's. */
  own: string[];
  /** How many requests have begun, and those that have not ended. */
  traffic: { begun: number; onTheirWay: Set<Request> };
  /** Errors of the page and refusals of its Content-Security-Policy. */
  errors: string[];
  /** Opens a page of the site, which must be there, unless another status is expected. */
  open: (path: string, status?: number) => Promise<void>;
}

/** A tracker that sees automation sends nothing, and a test for silence would pass for the wrong reason. */
function hideAutomation(): void {
  Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false });
  const { NavigatorUAData } = window as { NavigatorUAData?: { prototype: object } };
  if (NavigatorUAData)
    Object.defineProperty(NavigatorUAData.prototype, 'brands', { get: () => [{ brand: 'Chromium', version: '150' }] });
}

/**
 * Gives a test file a browser, and each test visitors of one of the sites. `isWhole`: the browser that people use, with
 * pages that Back restores as they were left and storage apart in foreign frames. Others take half of its time.
 */
export function useBrowser(site: SiteName = 'site', { isWhole = false }: { isWhole?: boolean } = {}) {
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  const readers = new Map<string, Visitor>();

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: inject('browsers')[isWhole ? 'whole' : 'quick'],
      args: flags,
      // Playwright switches it off: pages that Back restores as they were left.
      ...(isWhole && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    });
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  afterAll(() => browser.close());

  async function visitor({ at = site, gpc, before, hasOwnClock, ...options }: VisitOptions = {}): Promise<Visitor> {
    const { origin } = builtSite(at);
    const context = await browser.newContext({
      userAgent,
      ...options,
      ...(gpc && { extraHTTPHeaders: { 'Sec-GPC': '1' } }),
    });
    contexts.push(context);
    await context.addInitScript(hideAutomation);
    if (gpc)
      await context.addInitScript(() =>
        Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }),
      );
    if (before) await context.addInitScript(before);
    if (hasOwnClock) await context.clock.install();
    const foreign: string[] = [];
    const sent: Sent[] = [];
    const own: string[] = [];
    const errors: string[] = [];
    const traffic = watchTraffic(context);
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
      origin,
      context,
      page,
      foreign,
      sent,
      own,
      errors,
      traffic,
      open: async (path, status = 200) => {
        const response = await page.goto(origin + path, { waitUntil: 'load' });
        // A page that is not there is quiet, too.
        expect(response?.status(), path).toBe(status);
      },
    };
  }

  /**
   * A visitor for tests of how pages look. Those of a file that want the same one share its page, which is cheaper than
   * a new one, and it forgets in between all that it stored. What consent does is tested with a `visitor`.
   */
  async function reader(options: ReaderOptions = {}): Promise<Visitor> {
    const key = JSON.stringify(options);
    const known = readers.get(key);
    if (known && !known.page.isClosed()) {
      await forget(known);
      return known;
    }
    const visit = await visitor(options);
    // It stays when its test has ended.
    contexts = contexts.filter((context) => context !== visit.context);
    readers.set(key, visit);
    return visit;
  }

  return { visitor, reader, origin: builtSite(site).origin };
}

/** Leaves the last page, and makes a visitor one who was never here. */
async function forget({ context, page, origin, foreign, sent, own, errors }: Visitor): Promise<void> {
  // A page without a script: what the last one did when it was left is done.
  await page.goto(`${origin}/robots.txt`);
  await context.clearCookies();
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await browser.detach();
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null });
  for (const log of [foreign, sent, own, errors]) log.length = 0;
}

/** Serves the visitor's site at another host as well, over HTTPS; its origin. */
export async function serveAt(host: string, { context, origin }: Visitor): Promise<string> {
  await context.route(`https://${host}/**`, async (route) => {
    const response = await fetch(route.request().url().replace(`https://${host}`, origin));
    await route.fulfill({
      status: response.status,
      contentType: response.headers.get('content-type') ?? '',
      body: Buffer.from(await response.arrayBuffer()),
    });
  });
  return `https://${host}`;
}

function watchTraffic(context: BrowserContext): Visitor['traffic'] {
  const traffic: Visitor['traffic'] = { begun: 0, onTheirWay: new Set() };
  context.on('request', (request) => {
    traffic.begun += 1;
    traffic.onTheirWay.add(request);
  });
  for (const end of ['requestfinished', 'requestfailed'] as const)
    context.on(end as 'requestfinished', (request) => traffic.onTheirWay.delete(request));
  return traffic;
}

/**
 * Reads on, as a visitor does: a recorder sends nothing before somebody moves. The click is in the margin, where no
 * link can scroll under it.
 */
export async function readOn({ page }: Visitor): Promise<void> {
  await page.mouse.move(150, 150);
  await page.mouse.click(20, 150);
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
