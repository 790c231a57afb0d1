import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readOn, stored, useBrowser, type Visitor } from '../support/browser.ts';
import type { Sent } from '../support/receivers.ts';
import { atRest, letPass } from '../support/passing-time.ts';

const { visitor, origin } = useBrowser();
const privacy = '/meadow/privacy/';

/** What a recording says, with its compressed parts unpacked. */
function recordedText(sent: readonly Sent[]): string {
  const unpack = (value: unknown): unknown =>
    typeof value === 'string' && value.startsWith('\u001f\u008b')
      ? gunzipSync(Buffer.from(value, 'latin1')).toString('utf8')
      : value;
  return sent
    .filter(({ url }) => url.includes('/s/'))
    .map(({ body }) => JSON.stringify(JSON.parse(body, (_, value: unknown) => unpack(value))))
    .join('\n');
}

/** The recorder is loaded, and has sent something. */
const untilRecorded = (visit: Visitor) =>
  expect
    .poll(async () => {
      await readOn(visit);
      return recordedText(visit.sent);
    })
    .not.toBe('');

async function typeSecrets(visit: Visitor): Promise<void> {
  await visit.page.evaluate(() => {
    for (const [type, name] of [
      ['text', 'a'],
      ['password', 'b'],
      ['email', 'c'],
    ])
      document.querySelector('main')!.append(Object.assign(document.createElement('input'), { type, name }));
    document.querySelector('main')!.append(Object.assign(document.createElement('textarea'), { name: 'd' }));
  });
  await readOn(visit);
  for (const name of ['a', 'b', 'c', 'd'])
    await visit.page.locator(`main [name="${name}"]`).pressSequentially('hunter2');
}

/** Starts the recorder of the page with options that no organization here has set. Written as a text: a test's own `import()` is another one. */
const startRecorder = ({ page }: Visitor, maskText: boolean) =>
  page.evaluate(`(async () => {
  const { purposes } = JSON.parse(document.querySelector('sayso-consent > script').textContent);
  const recorder = purposes.flatMap(({ trackers }) => trackers).find(({ client }) => client.includes('recording'));
  const { start } = await import(recorder.client);
  start({ ...recorder.options, maskText: ${maskText} });
})()`);

describe('session recording', () => {
  test('has what is typed masked, and the text of the page in it', async () => {
    const visit = await visitor();
    await visit.open(privacy);
    await visit.page.getByRole('button', { name: 'Accept', exact: true }).click();
    await untilRecorded(visit);
    await typeSecrets(visit);
    await expect.poll(() => recordedText(visit.sent)).toContain('*******');
    expect(recordedText(visit.sent)).toContain('first-party identifier');
    expect(recordedText(visit.sent)).not.toContain('hunter2');
  });

  test('has the text of the page masked as well, where the organization chooses so', async () => {
    const visit = await visitor();
    await visit.open(privacy);
    await startRecorder(visit, true);
    await untilRecorded(visit);
    await typeSecrets(visit);
    await expect.poll(() => recordedText(visit.sent)).toContain('*******');
    expect(recordedText(visit.sent)).not.toContain('first-party identifier');
  });
});

const withTokens = `${privacy}?token=s3cret&utm_source=letter#access_token=t0ken`;

describe('tokens in the address of a page', () => {
  test('are not sent by page views of PostHog, nor kept by it', async () => {
    const visit = await visitor();
    await visit.open(withTokens);
    await expect.poll(() => visit.sent.filter(({ body }) => body.includes('$pageview')).length).toBe(1);
    expect(visit.sent.map(({ url, body }) => url + body).join('\n')).not.toMatch(/s3cret|t0ken/);
    expect(visit.sent.map(({ body }) => body).join('\n')).toContain('/meadow/privacy/"');
    const kept = await visit.page.evaluate(() => decodeURIComponent(document.cookie) + JSON.stringify(sessionStorage));
    expect(kept).toContain('utm_source=letter');
    expect(kept).not.toMatch(/s3cret|t0ken/);
  });

  test('are not sent by recordings, nor by Vercel', async () => {
    const visit = await visitor();
    await visit.open(withTokens);
    await visit.page.getByRole('button', { name: 'Accept', exact: true }).click();
    await expect
      .poll(async () => {
        await readOn(visit);
        return recordedText(visit.sent);
      })
      .toContain('first-party identifier');
    await expect.poll(() => visit.sent.some(({ url }) => url.includes('/_vercel/insights/view'))).toBe(true);
    expect(visit.sent.map(({ url, body }) => url + body).join('\n') + recordedText(visit.sent)).not.toMatch(
      /s3cret|t0ken/,
    );
    expect(recordedText(visit.sent)).toContain(`"href":"${origin}${privacy}"`);
  });
});

describe('what could not be sent', () => {
  describe.each([
    ['page views', '/e/'],
    ['recordings', '/s/'],
  ])('%s', (_, path) => {
    /** A visitor whose requests failed; and how many there were. */
    async function refused(): Promise<{ visit: Visitor; tries: () => number }> {
      const visit = await visitor({ hasOwnClock: true });
      let tries = 0;
      await visit.context.route(
        (url) => url.pathname.startsWith(path),
        async (route) => {
          tries += 1;
          await route.fulfill({ status: 500, headers: { 'Access-Control-Allow-Origin': '*' } });
        },
      );
      await visit.open(privacy);
      await visit.page.getByRole('button', { name: 'Accept', exact: true }).click();
      await expect
        .poll(async () => {
          await readOn(visit);
          return tries;
        })
        .toBeGreaterThan(0);
      return { visit, tries: () => tries };
    }

    test('is tried again', async () => {
      const { visit, tries } = await refused();
      await atRest(visit);
      const before = tries();
      await letPass(visit);
      expect(tries()).toBeGreaterThan(before);
    });

    test('is not tried again after a withdrawal', async () => {
      const { visit, tries } = await refused();
      await visit.page.getByRole('contentinfo').getByRole('button', { name: 'Cookie preferences' }).click();
      await visit.page.locator('dialog').getByRole('button', { name: 'Decline all' }).click();
      await atRest(visit);
      const before = tries();
      await letPass(visit);
      expect(tries()).toBe(before);
    });
  });
});

test('a recorder that finds sessionStorage full writes no cookie in its place', async () => {
  const visit = await visitor({
    before: () => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (...item) {
        if (this === sessionStorage) throw new DOMException('full', 'QuotaExceededError');
        setItem.apply(this, item);
      };
    },
  });
  await visit.open(privacy);
  await visit.page.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect
    .poll(async () => {
      await readOn(visit);
      return recordedText(visit.sent);
    })
    .toContain('first-party identifier');
  expect((await visit.context.cookies()).map(({ name }) => name)).toEqual(['ph_phc_meadow_posthog']);
});

test('page views that find cookies refused write nothing in their place', async () => {
  const visit = await visitor({
    hasOwnClock: true,
    before: () =>
      Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get: () => '', set: () => undefined }),
  });
  await visit.open(privacy);
  await expect.poll(() => visit.sent.some(({ body }) => body.includes('$pageview'))).toBe(true);
  await letPass(visit);
  expect((await stored(visit)).local).toEqual([]);
});
