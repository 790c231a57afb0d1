/**
 * `npm run bench:banner`: what consent costs a first visit, on a throttled profile (CPU 4×, 150 ms round trip, 1.6
 * Mbit/s). Compares the privacy page of an invented organization with the same page built without consent, in one
 * interleaved run, and prints medians: navigation to first paint of the plain page, navigation to a banner whose Accept
 * works, and Accept to the next paint.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type CDPSession } from 'playwright';
import { serve } from '../../src/hosting/serve.ts';
import { runBuild } from '../support/run.ts';
import { codeSites, FIXED_DAY } from '../support/sites.ts';

const ROUNDS = 15;
const path = '/harbour/privacy/';
const today = FIXED_DAY;
const { content } = codeSites.site;
const sites = { 'with consent': 'test-results/bench-consent', 'without consent': 'test-results/bench-plain' } as const;

/** The same content, with nothing to ask: the tracker of these pages and the controls of it are gone. */
function writePlain(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(content, folder, { recursive: true });
  const own = `${folder}/organizations/harbour`;
  const registry = readFileSync(`${own}/trackers.yaml`, 'utf8');
  const declared = registry.replace(/ {4}adapter:[\s\S]*$/, '').replace('runs: this-site', 'runs: website');
  writeFileSync(`${own}/trackers.yaml`, declared);
  const file = `${own}/cookie-notice/2026-06-03.mdx`;
  const notice = readFileSync(file, 'utf8')
    .replace('<CookiePreferences />\n', '')
    .replace('(/choices/)', '(/cookies/)');
  writeFileSync(file, notice);
}

async function throttled(client: CDPSession): Promise<void> {
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

interface Visit {
  /** Milliseconds from navigation to the first paint of text. */
  paint: number;
  /** Milliseconds from navigation to the banner being shown, its script having run. */
  banner?: number | undefined;
  /** Milliseconds from the press on Accept to the next painted frame. */
  answer?: number | undefined;
}

async function visit(browser: Browser, origin: string): Promise<Visit> {
  const context = await browser.newContext();
  await context.route(
    (url) => !url.href.startsWith(origin),
    (route) => route.abort(),
  );
  await context.addInitScript(() => {
    // The banner is shown by the island, which has set up its buttons before.
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-banner]:not([hidden])')) return;
      observer.disconnect();
      const shown = performance.now();
      // Shown before the first paint it is part of it; else it is painted with the next frame.
      requestAnimationFrame(() =>
        setTimeout(() => {
          const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
          Object.assign(window, { bannerShown: first === undefined || shown <= first ? -1 : performance.now() });
        }),
      );
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['hidden'], childList: true });
  });
  const page = await context.newPage();
  await throttled(await context.newCDPSession(page));
  await page.goto(origin + path, { waitUntil: 'load' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]!.startTime);
  const hasBanner = (await page.locator('[data-banner]').count()) > 0;
  if (!hasBanner) {
    await context.close();
    return { paint };
  }
  const shown = Number(
    await (await page.waitForFunction(() => (window as unknown as { bannerShown?: number }).bannerShown)).jsonValue(),
  );
  const banner = shown < 0 ? paint : shown;
  const answer = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const button = document.querySelector<HTMLButtonElement>('[data-banner] [data-choice="accept"]')!;
        const started = performance.now();
        button.click();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
      }),
  );
  await context.close();
  return { paint, banner, answer };
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const plain = 'test-results/content/bench-plain';
mkdirSync('test-results/content', { recursive: true });
writePlain(plain);
for (const [folder, source] of [
  [sites['with consent'], content],
  [sites['without consent'], plain],
] as const) {
  const { code, output } = await runBuild({ folder, content: source, today });
  if (code !== 0) throw new Error(output);
}
const servers = await Promise.all(Object.values(sites).map((folder) => serve(folder, 0)));
const [withConsent, withoutConsent] = servers.map(
  (server) => `http://localhost:${(server.address() as AddressInfo).port}`,
) as [string, string];
const executablePath = [
  process.env['SAYSO_BROWSER'],
  chromium.executablePath(),
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
].find((file) => file && existsSync(file));
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
const results: { asking: Visit[]; plain: Visit[] } = { asking: [], plain: [] };
for (let round = 0; round < ROUNDS; round++) {
  results.plain.push(await visit(browser, withoutConsent));
  results.asking.push(await visit(browser, withConsent));
}
await browser.close();
for (const server of servers) server.close();
const first = median(results.plain.map(({ paint }) => paint));
const banner = median(results.asking.map((each) => each.banner ?? 0));
console.log(`first paint of the page without consent   ${first.toFixed(0)} ms`);
console.log(
  `first paint of the page with consent      ${median(results.asking.map(({ paint }) => paint)).toFixed(0)} ms`,
);
console.log(
  `banner shown, and Accept works            ${banner.toFixed(0)} ms, ${(banner / first).toFixed(2)} times ` +
    'the first paint without consent (at most 1.10)',
);
const answer = median(results.asking.map((each) => each.answer ?? 0));
console.log(`Accept to the next paint                  ${answer.toFixed(0)} ms (at most 50)`);
console.log(`medians of ${ROUNDS} visits each, in turns`);
process.exit(banner / first <= 1.1 && answer <= 50 ? 0 : 1);
