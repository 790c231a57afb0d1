import { expect, test } from 'vitest';
import { useBrowser, type Visitor } from '../support/browser.ts';
import { atRest } from '../support/passing-time.ts';

const { visitor } = useBrowser();

/** Hosts to which Google's and other scripts send what advertising is made of, as their vendors document them. */
const hosts = [
  'stats.g.doubleclick.net',
  'googleads.g.doubleclick.net',
  'www.google.com',
  'pagead2.googlesyndication.com',
  'www.googleadservices.com',
  'www.facebook.com',
];

/** What a script in the page could do, in every way that sends: requests of its own, pictures, frames, code. */
async function tryToSend({ page }: Visitor, host: string): Promise<void> {
  await page.evaluate(async (url) => {
    const added = (element: HTMLElement) =>
      new Promise((resolve) => {
        document.body.append(Object.assign(element, { onload: resolve, onerror: resolve, src: url }));
        setTimeout(resolve, 300);
      });
    await fetch(url, { method: 'POST', mode: 'no-cors' }).catch(() => undefined);
    try {
      navigator.sendBeacon(url);
    } catch {
      // A browser may refuse at once.
    }
    await Promise.all(['img', 'iframe'].map((name) => added(document.createElement(name))));
    try {
      await added(document.createElement('script'));
    } catch {
      // Trusted Types refuse the address before it is asked for.
    }
  }, `https://${host}/g/collect?v=2`);
}

const isAt = (list: readonly string[]) => (url: string) => list.includes(new URL(url).hostname);

test.each(['harbour', 'meadow'])(
  'whatever a script of %s does after Accept, no host of advertising is asked, for only declared ones can be',
  async (id) => {
    const visit = await visitor();
    await visit.open(`/${id}/privacy/`);
    await visit.page.locator('[data-banner] [data-choice="accept"]:visible').click();
    await expect.poll(() => visit.foreign.length).toBeGreaterThan(0);
    const declared = new URL(visit.foreign[0]!).hostname;
    for (const host of hosts) await tryToSend(visit, host);
    // The same ways work where a host is declared, or this test would hear nothing whatever happens.
    const before = visit.foreign.filter(isAt([declared])).length;
    await tryToSend(visit, declared);
    await atRest(visit);
    expect(visit.foreign.filter(isAt([declared])).length).toBeGreaterThan(before);
    expect(visit.foreign.filter(isAt(hosts))).toEqual([]);
  },
);
