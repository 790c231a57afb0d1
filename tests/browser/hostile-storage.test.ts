import { describe, expect, test } from 'vitest';
import { stored, useBrowser, type Visitor } from '../support/browser.ts';
import { atRest, letPass } from '../support/passing-time.ts';
import { acceptInBanner, declineInBanner, declineInPanel, said, saidOfRecord } from '../support/controls.ts';

const { visitor } = useBrowser();
const privacy = '/harbour/privacy/';

describe('B14: storage that cannot be used', () => {
  const hostile = {
    'reading it throws': () =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      }),
    'there is none': () => Object.defineProperty(window, 'localStorage', { value: undefined }),
    'it is full': () => {
      const refuse = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Storage.prototype.setItem = refuse;
      Object.defineProperty(window, 'localStorage', {
        value: new Proxy(
          { getItem: () => null, removeItem: () => undefined },
          { set: refuse, has: () => false, ownKeys: () => [] },
        ),
      });
    },
  };

  test.each(Object.entries(hostile))('%s: nothing runs before a choice, and the banner works', async (_, before) => {
    const visit = await visitor({ before });
    await visit.open(privacy);
    await visit.page.locator('[data-banner]').waitFor();
    await atRest(visit);
    expect([...visit.foreign, ...visit.errors]).toEqual([]);
    await declineInBanner(visit.page);
    await visit.page.locator('[data-banner]').waitFor({ state: 'hidden' });
    expect(await visit.page.locator('footer [data-status]').textContent()).toContain(said.unsaved);
    expect(visit.foreign).toEqual([]);
  });

  test.each(Object.entries(hostile))(
    '%s: a yes holds for this page, and is asked for again on the next',
    async (_, before) => {
      const visit = await visitor({ before });
      await visit.open(privacy);
      await acceptInBanner(visit.page);
      await visit.page.waitForFunction(() => 'gtagSettings' in window);
      expect(await visit.page.locator('footer [data-status]').textContent()).toContain(said.unsaved);
      visit.foreign.length = 0;
      await visit.open('/harbour/');
      await visit.page.locator('[data-banner]').waitFor();
      expect([...visit.foreign, ...visit.errors]).toEqual([]);
    },
  );
});

test('R05: a no is stronger than a yes of before, also where storage has filled up since', async () => {
  const visit = await visitor();
  await visit.open(privacy);
  await acceptInBanner(visit.page);
  await visit.page.waitForFunction(() => 'gtagSettings' in window);
  await visit.page.evaluate(() => {
    for (let size = 2 ** 22; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let count = 0; ; count++) localStorage.setItem(`filler-${size}-${count}`, 'x'.repeat(size));
      } catch {
        // Full for this size.
      }
    }
  });
  await declineInPanel(visit.page);
  visit.foreign.length = 0;
  await visit.open(privacy);
  await atRest(visit);
  expect(visit.foreign).toEqual([]);
});

/** A record that a browser wrote, and ways to spoil it; each of them would grant something if it were believed. */
const spoilt: Record<
  string,
  (record: Record<string, unknown> & { purposes: { analytics: Record<string, unknown> } }) => unknown
> = {
  'a text': () => 'yes',
  null: () => null,
  'a list': () => [],
  'an empty object': () => ({}),
  'another schema': (record) => ({ ...record, schema: 2 }),
  'another disclosure': (record) => ({
    ...record,
    purposes: { analytics: { ...record.purposes.analytics, disclosureHash: 'ffffffff' } },
  }),
  'the future': (record) => ({ ...record, time: '2999-01-01T00:00:00.000Z' }),
  'a purpose from the future': (record) => ({
    ...record,
    purposes: { analytics: { ...record.purposes.analytics, time: '2999-01-01T00:00:00.000Z' } },
  }),
  'a yes that only looks like one': (record) => ({
    ...record,
    purposes: { analytics: { ...record.purposes.analytics, granted: 'true' } },
  }),
  'another policy': (record) => ({ ...record, policy: 'meadow/privacy' }),
  'a version that is no text': (record) => ({
    ...record,
    purposes: { analytics: { ...record.purposes.analytics, version: { toString: 1 } } },
  }),
  'the yes under __proto__': ({ purposes, ...record }) =>
    JSON.parse(JSON.stringify({ ...record, purposes: { x: purposes } }).replace('"x"', '"__proto__"')) as unknown,
};

describe('a stored record that is hostile', () => {
  const put = ({ page }: Visitor, text: string) =>
    page.evaluate((value) => localStorage.setItem('consent:harbour', value), text);
  let sound = '';
  test('sound, it grants what it says', async () => {
    const visit = await visitor();
    await visit.open(privacy);
    await acceptInBanner(visit.page);
    sound = await visit.page.evaluate(() => localStorage.getItem('consent:harbour')!);
    const other = await visitor();
    await other.open('/');
    await put(other, sound);
    await other.open(privacy);
    await other.page.waitForFunction(() => 'gtagSettings' in window);
  });
  test.each([...Object.keys(spoilt), 'nested too deeply', 'no JSON'])(
    '%s grants nothing and breaks nothing',
    async (name) => {
      const visit = await visitor();
      await visit.open('/');
      await put(
        visit,
        name === 'no JSON'
          ? 'yes'
          : name === 'nested too deeply'
            ? '{'.repeat(10_000)
            : JSON.stringify(spoilt[name]!(JSON.parse(sound))),
      );
      await visit.open(privacy);
      await visit.page.locator('[data-banner]').waitFor();
      await atRest(visit);
      expect([...visit.foreign, ...visit.errors]).toEqual([]);
    },
  );
});

describe('where an objection cannot be read, nothing runs on legitimate interests', () => {
  const meadow = '/meadow/privacy/';
  const key = 'consent:meadow';
  const objected = async (): Promise<Visitor> => {
    const visit = await visitor({ hasOwnClock: true });
    await visit.open(meadow);
    await declineInBanner(visit.page);
    await expect.poll(async () => (await stored(visit)).cookies).toEqual([]);
    visit.sent.length = 0;
    return visit;
  };
  const isQuiet = async (visit: Visitor) => {
    await visit.open(meadow);
    await visit.page.locator('[data-banner]').waitFor();
    await letPass(visit);
    expect(visit.sent).toEqual([]);
    expect((await stored(visit)).cookies).toEqual([]);
  };
  test('the clock was set back since', async () => {
    const visit = await objected();
    await visit.page.evaluate(
      (name) => localStorage.setItem(name, localStorage.getItem(name)!.replace(/"time":"20/g, '"time":"29')),
      key,
    );
    await isQuiet(visit);
  });
  test('the record was spoilt', async () => {
    const visit = await objected();
    await visit.page.evaluate(
      (name) => localStorage.setItem(name, localStorage.getItem(name)!.replace('"history":[]', '"history":null')),
      key,
    );
    await isQuiet(visit);
  });
  test('storage is blocked', async () => {
    const visit = await visitor({
      hasOwnClock: true,
      before: () =>
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('blocked', 'SecurityError');
          },
        }),
    });
    await visit.open(meadow);
    await visit.page.locator('[data-banner]').waitFor();
    await letPass(visit);
    expect([...visit.sent, ...visit.errors]).toEqual([]);
    expect(await visit.context.cookies()).toEqual([]);
    await visit.open('/meadow/choices/');
    await expect.poll(() => visit.page.locator('[data-part="record"]').innerText()).toContain(saidOfRecord.none);
    expect(visit.errors).toEqual([]);
  });
});

test('storage is blocked and cookies are not: a withdrawal erases them', async () => {
  const visit = await visitor({
    before: () => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
    },
  });
  await visit.open(privacy);
  await acceptInBanner(visit.page);
  await expect.poll(async () => (await visit.context.cookies()).length).toBe(2);
  await declineInPanel(visit.page);
  await expect.poll(() => visit.context.cookies()).toEqual([]);
});
