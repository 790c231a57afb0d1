import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, inject, test } from 'vitest';
import { words } from '../../src/words/index.ts';
import { nothing, stored, useBrowser, type Visitor } from '../support/browser.ts';
import { atRest } from '../support/passing-time.ts';
import { acceptInBanner, inPolicy, saidOfRecord } from '../support/controls.ts';

const { visitor } = useBrowser();
const path = '/harbour/choices/';
const folder = inject('folders').site;

/** Accepts where trackers run, and comes here. */
async function accepted(): Promise<Visitor> {
  const visit = await visitor();
  await accept(visit);
  await visit.open(path);
  return visit;
}
async function accept(visit: Visitor): Promise<void> {
  await visit.open('/harbour/privacy/');
  await acceptInBanner(visit.page);
  await visit.page.waitForFunction(() => 'gtagSettings' in window);
  await expect.poll(async () => (await stored(visit)).cookies).toEqual(['harbour_ga', 'harbour_ga_HARBOUR00']);
}
const result = ({ page }: Visitor) => page.locator('[data-part="result"]');
const press = ({ page }: Visitor, name: string) => page.getByRole('button', { name }).click();

async function receipt(visit: Visitor): Promise<Record<string, unknown>> {
  const [file] = await Promise.all([visit.page.waitForEvent('download'), press(visit, words.savedChoices.download)]);
  expect(file.suggestedFilename()).toMatch(/^receipt-harbour-\d{4}-\d{2}-\d{2}\.json$/);
  return JSON.parse(readFileSync(await file.path(), 'utf8')) as Record<string, unknown>;
}

async function checkFile(visit: Visitor, text: string): Promise<void> {
  mkdirSync('test-results/receipts', { recursive: true });
  writeFileSync('test-results/receipts/mine.json', text);
  await visit.page.locator('input[type=file]').setInputFiles('test-results/receipts/mine.json');
}

describe("the visitor's own record", () => {
  test('before a choice there is nothing, and it is said', async () => {
    const visit = await visitor();
    await visit.open(path);
    await expect.poll(() => visit.page.locator('[data-part="record"]').innerText()).toContain(saidOfRecord.none);
    expect(await visit.page.getByRole('button', { name: words.savedChoices.download }).isDisabled()).toBe(true);
    expect(await stored(visit)).toEqual(nothing);
    expect([...visit.foreign, ...visit.errors]).toEqual([]);
  });

  test('is shown in words, with what trackers left on the device, and with what was chosen before', async () => {
    const visit = await accepted();
    const { page } = visit;
    await expect
      .poll(() => page.locator('[data-part="record"]').innerText())
      .toMatch(/Your choices were saved on .+ \(policy version 2026-06-03\)\.[\s\S]*Analytics: allowed/);
    await page.reload();
    await expect
      .poll(() => page.locator('[data-part="device"]').innerText())
      .toContain('On this device now: harbour_ga (cookie), harbour_ga_HARBOUR00 (cookie).');
    await inPolicy(page, 'decline').click();
    await expect.poll(() => page.locator('[data-part="record"]').innerText()).toContain('Analytics: not allowed');
    expect(await page.locator('[data-part="history"]').innerText()).toContain('Analytics: allowed');
    expect(visit.errors).toEqual([]);
  });

  test('R13: is downloaded as a receipt that keeps to its schema, names the text and nobody', async () => {
    const visit = await accepted();
    const file = await receipt(visit);
    const validate = new Ajv2020({ formats: { uri: true, 'date-time': true } }).compile(
      JSON.parse(readFileSync(`${folder}/harbour/receipt.schema.json`, 'utf8')) as object,
    );
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
    const sha256 = createHash('sha256')
      .update(readFileSync(`${folder}/harbour/privacy/2026-06-03.md`))
      .digest('hex');
    expect(file).toMatchObject({
      organization: 'Harbour',
      text: `https://policies.example/harbour/privacy/2026-06-03/${sha256}.md`,
      sha256,
      purposes: [{ id: 'analytics', name: 'Analytics', basis: 'consent', granted: true }],
    });
    expect(JSON.stringify(file)).not.toMatch(/GS1|user.?agent|\b\d{1,3}(\.\d{1,3}){3}\b/i);
  });

  test('is checked against the published text, in the browser', async () => {
    const visit = await accepted();
    await press(visit, words.savedChoices.verify);
    await expect.poll(() => result(visit).innerText()).toContain(saidOfRecord.same);
    await visit.context.route('**/2026-06-03.md', (route) => route.fulfill({ body: 'Another text.' }));
    await press(visit, words.savedChoices.verify);
    await expect.poll(() => result(visit).innerText()).toContain(saidOfRecord.different);
    await visit.context.route('**/2026-06-03.md', (route) => route.abort());
    await press(visit, words.savedChoices.verify);
    await expect.poll(() => result(visit).innerText()).toContain(saidOfRecord.offline);
  });

  test('is shown although earlier choices in it were spoilt', async () => {
    const visit = await accepted();
    await visit.page.evaluate(() => {
      const record = JSON.parse(localStorage.getItem('consent:harbour')!);
      record.history = [
        null,
        5,
        'x',
        {},
        { time: 'never', version: {} },
        { time: 'never', version: 'x', purposes: { a: null } },
        { ...record, purposes: { '<img src=x onerror=alert(1)>': record.purposes.analytics } },
      ];
      localStorage.setItem('consent:harbour', JSON.stringify(record));
    });
    await visit.page.reload();
    await expect
      .poll(() => visit.page.locator('[data-part="history"] li').allTextContents())
      .toEqual([expect.stringContaining('<img src=x')]);
    expect(Object.keys(await receipt(visit))).toContain('history');
    expect(visit.errors).toEqual([]);
  });

  test('can be erased, with what trackers stored; then the question is asked again', async () => {
    const visit = await accepted();
    await press(visit, words.savedChoices.erase);
    await expect.poll(() => stored(visit)).toEqual(nothing);
    await expect.poll(() => result(visit).innerText()).toContain(saidOfRecord.erased);
    expect(await visit.page.locator('[data-banner]').isVisible()).toBe(true);
    expect(await visit.page.locator('[data-part="record"]').innerText()).toContain(saidOfRecord.none);
    await visit.page.reload();
    await atRest(visit);
    expect(await stored(visit)).toEqual(nothing);
  });
});

describe('where something runs on legitimate interests', () => {
  test('erasing starts again: it is said, what runs has another identifier, and nothing old comes back', async () => {
    const visit = await visitor();
    await visit.open('/meadow/privacy/');
    const identifier = async () =>
      /"distinct_id":"([^"]+)"/.exec(
        decodeURIComponent((await visit.context.cookies()).map(({ value }) => value).join()),
      )?.[1];
    await expect.poll(identifier).toBeTruthy();
    const before = await identifier();
    await visit.open('/meadow/choices/');
    await expect.poll(() => visit.page.getByRole('button', { name: words.savedChoices.erase }).isEnabled()).toBe(true);
    expect(
      await visit.page.getByText('Erasing also removes your objection: Product analytics then runs again').isVisible(),
    ).toBe(true);
    await press(visit, words.savedChoices.erase);
    await expect.poll(() => result(visit).innerText()).toContain(saidOfRecord.erased);
    await expect.poll(() => result(visit).evaluate((element) => element === document.activeElement)).toBe(true);
    await atRest(visit);
    expect(await stored(visit)).toEqual(nothing);
    await visit.open('/meadow/privacy/');
    await expect.poll(identifier).toBeTruthy();
    expect(await identifier()).not.toBe(before);
    expect((await stored(visit)).local).toEqual([]);
  });

  test('what is accepted after an erasure stays when the page is left', async () => {
    const visit = await accepted();
    await press(visit, words.savedChoices.erase);
    await expect.poll(() => result(visit).innerText()).toContain(saidOfRecord.erased);
    await accept(visit);
    await visit.open('/');
    expect((await stored(visit)).cookies).toEqual(['harbour_ga', 'harbour_ga_HARBOUR00']);
  });
});

describe('a receipt from disk', () => {
  test('is checked by a visitor who has made no choice here', async () => {
    const file = await receipt(await accepted());
    const other = await visitor();
    await other.open(path);
    await checkFile(other, JSON.stringify(file));
    await expect.poll(() => result(other).innerText()).toContain(saidOfRecord.same);
    expect(await stored(other)).toEqual(nothing);
  });

  const sound = {
    receipt: 1,
    purposes: [],
    policy: 'harbour/privacy',
    version: '2026-06-03',
    sha256: '0'.repeat(64),
    method: 'banner',
  };
  test.each([
    ['another fingerprint', sound, saidOfRecord.different],
    ['a version that was never published', { ...sound, version: '2001-01-01' }, saidOfRecord.missing],
    ['another organization', { ...sound, policy: 'meadow/privacy' }, saidOfRecord.foreign],
    ['a path that leads elsewhere', { ...sound, policy: '../../evil' }, saidOfRecord.unreadable],
    ['a host that is not this one', { ...sound, policy: '/evil.example' }, saidOfRecord.unreadable],
    ['a version that is no date', { ...sound, version: '../../index' }, saidOfRecord.unreadable],
    ['no text', { ...sound, sha256: 1 }, saidOfRecord.unreadable],
    ['no method', { ...sound, method: {} }, saidOfRecord.unreadable],
    ['null', null, saidOfRecord.unreadable],
    ['markup', '<img src=x onerror=alert(1)>', saidOfRecord.unreadable],
  ])('%s is refused in words', async (_, content, sentence) => {
    const visit = await visitor();
    await visit.open(path);
    await checkFile(visit, typeof content === 'string' ? content : JSON.stringify(content));
    await expect.poll(() => result(visit).innerText()).toContain(sentence);
    expect([...visit.foreign, ...visit.errors.filter((error) => !error.includes('404'))]).toEqual([]);
  });
});

test('P06: without JavaScript the page says so', async () => {
  const visit = await visitor({ javaScriptEnabled: false });
  await visit.open(path);
  expect(await visit.page.getByText(words.savedChoices.unscripted).isVisible()).toBe(true);
});
