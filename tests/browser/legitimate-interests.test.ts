import { describe, expect, test } from 'vitest';
import type { ConsentRecord } from '../../src/consent/record.ts';
import { answersIn } from '../support/answers.ts';
import { nothing, stored, useBrowser, type Visitor } from '../support/browser.ts';
import {
  acceptInBanner,
  allow,
  bannerIn,
  declineInBanner,
  inBanner,
  inPolicy,
  openPanel,
  panelIn,
  said,
} from '../support/controls.ts';
import { atRest } from '../support/passing-time.ts';

const { visitor } = useBrowser();

const status = ({ page }: Visitor) => page.locator('footer [data-status]').textContent();

async function arrive(organization: string): Promise<Visitor> {
  const visit = await visitor();
  await visit.open(`/${organization}/privacy/`);
  return visit;
}

async function recordOf({ page }: Visitor, organization: string): Promise<ConsentRecord> {
  return page.evaluate((key) => JSON.parse(localStorage.getItem(key)!) as ConsentRecord, `consent:${organization}`);
}

describe('beside a question', () => {
  const cookie = 'ph_phc_meadow_posthog';
  const box = ({ page }: Visitor) => bannerIn(page).getByRole('checkbox', { name: allow('Product analytics') });
  const answers = async (visit: Visitor) => answersIn(await recordOf(visit, 'meadow'));

  test('it is said to be on before any choice, wherever the page says what runs', async () => {
    const visit = await arrive('meadow');
    await expect.poll(() => status(visit)).toBe(`${said.unasked} Product analytics. Nothing else optional runs.`);
    expect(await bannerIn(visit.page).locator('[data-status]').textContent()).toBe(await status(visit));
  });

  test('its box objects at once: the identifier is erased, the question and the focus stay', async () => {
    const visit = await arrive('meadow');
    await expect.poll(async () => (await stored(visit)).cookies).toEqual([cookie]);
    expect(await box(visit).isChecked()).toBe(true);
    await box(visit).focus();
    await visit.page.keyboard.press('Space');
    await expect.poll(() => stored(visit)).toEqual({ ...nothing, local: ['consent:meadow'] });
    expect(await answers(visit)).toEqual({ 'product-analytics': { objected: true } });
    expect(await bannerIn(visit.page).isVisible()).toBe(true);
    expect(await inBanner(visit.page, 'accept').isVisible()).toBe(true);
    expect(await box(visit).evaluate((element) => document.activeElement === element)).toBe(true);
    expect(await status(visit)).toBe(said.nothing);
    // It is the same on the next page, and can be taken back there.
    visit.sent.length = 0;
    await visit.open('/meadow/cookies/');
    await atRest(visit);
    expect([visit.sent, await box(visit).isChecked()]).toEqual([[], false]);
    await box(visit).check();
    await expect.poll(() => visit.sent.length).toBeGreaterThan(0);
    expect(await answers(visit)).toEqual({ 'product-analytics': { objected: false } });
  });

  test.each([true, false])('Accept leaves its box as it is (%s), and records no consent to it', async (isOn) => {
    const visit = await arrive('meadow');
    await box(visit).setChecked(isOn);
    await acceptInBanner(visit.page);
    expect(await answers(visit)).toEqual({
      'product-analytics': { objected: !isOn },
      'session-recording': true,
      'vercel-analytics': true,
    });
    await openPanel(visit.page);
    expect(
      await panelIn(visit.page)
        .getByRole('checkbox', { name: allow('Product analytics') })
        .isChecked(),
    ).toBe(isOn);
    await expect.poll(async () => (await stored(visit)).cookies).toEqual(isOn ? [cookie] : []);
  });

  test('Decline objects to it as well', async () => {
    const visit = await arrive('meadow');
    await declineInBanner(visit.page);
    expect(await answers(visit)).toEqual({
      'product-analytics': { objected: true },
      'session-recording': false,
      'vercel-analytics': false,
    });
  });
});

describe('where nothing is asked', () => {
  const cookie = 'ph_phc_heath_posthog';

  test('it runs, and is told of, with no question beside it', async () => {
    const visit = await arrive('heath');
    await expect.poll(async () => (await stored(visit)).cookies).toEqual([cookie]);
    expect(await inBanner(visit.page, 'keepOn').isVisible()).toBe(true);
    expect(await inBanner(visit.page, 'turnOff').isVisible()).toBe(true);
    const buttons = bannerIn(visit.page).getByRole('button').filter({ visible: true });
    expect(await buttons.count()).toBe(3);
    expect(await bannerIn(visit.page).getByRole('checkbox').count()).toBe(0);
    expect(visit.errors).toEqual([]);
  });

  test('“Keep on” is no consent, and ends the notice', async () => {
    const visit = await arrive('heath');
    await inBanner(visit.page, 'keepOn').click();
    expect(await bannerIn(visit.page).isVisible()).toBe(false);
    expect(answersIn(await recordOf(visit, 'heath'))).toEqual({ 'page-views': { objected: false } });
    await visit.open('/heath/');
    await expect.poll(async () => (await stored(visit)).cookies).toEqual([cookie]);
    expect(await bannerIn(visit.page).isVisible()).toBe(false);
    expect(await status(visit)).toContain(`${said.on} Page views.`);
  });

  test('“Turn off” is an objection: it stops, its identifier is erased, and the notice ends', async () => {
    const visit = await arrive('heath');
    await expect.poll(async () => (await stored(visit)).cookies).toEqual([cookie]);
    await inBanner(visit.page, 'turnOff').click();
    await expect.poll(() => stored(visit)).toEqual({ ...nothing, local: ['consent:heath'] });
    expect(answersIn(await recordOf(visit, 'heath'))).toEqual({ 'page-views': { objected: true } });
    visit.sent.length = 0;
    await visit.open('/heath/');
    await atRest(visit);
    expect([visit.sent, await bannerIn(visit.page).isVisible()]).toEqual([[], false]);
    expect(await status(visit)).toContain(said.declined);
  });

  test('the preferences turn it off and on as well', async () => {
    const visit = await arrive('heath');
    await inPolicy(visit.page, 'decline').click();
    await expect.poll(async () => (await stored(visit)).cookies).toEqual([]);
    await inPolicy(visit.page, 'accept').click();
    await expect.poll(async () => (await stored(visit)).cookies).toEqual([cookie]);
    expect(answersIn(await recordOf(visit, 'heath'))).toEqual({ 'page-views': { objected: false } });
  });

  /** Another purpose was all that there was when somebody chose. */
  const chooseBefore = ({ page }: Visitor, granted: boolean) =>
    page.evaluate((isGranted) => {
      const record = JSON.parse(localStorage.getItem('consent:heath')!);
      const { objected: _, ...before } = record.purposes['page-views'];
      record.purposes = { older: { ...before, granted: isGranted } };
      localStorage.setItem('consent:heath', JSON.stringify(record));
    }, granted);

  test('added after everything was declined, it waits: “Turn on” and “Keep off”', async () => {
    const visit = await arrive('heath');
    await inBanner(visit.page, 'turnOff').click();
    await expect.poll(async () => (await stored(visit)).cookies).toEqual([]);
    await chooseBefore(visit, false);
    visit.sent.length = 0;
    await visit.open('/heath/privacy/');
    await inBanner(visit.page, 'keepOff').waitFor();
    await atRest(visit);
    expect([visit.sent, await stored(visit)]).toEqual([[], { ...nothing, local: ['consent:heath'] }]);
    expect(await inBanner(visit.page, 'keepOn').isVisible()).toBe(false);
    await inBanner(visit.page, 'turnOn').click();
    await expect.poll(() => visit.sent.length).toBeGreaterThan(0);
    expect(await bannerIn(visit.page).isVisible()).toBe(false);
  });

  test('added after a yes, it runs and is told of', async () => {
    const visit = await arrive('heath');
    await inBanner(visit.page, 'keepOn').click();
    await chooseBefore(visit, true);
    visit.sent.length = 0;
    await visit.open('/heath/privacy/');
    await inBanner(visit.page, 'keepOn').waitFor();
    await expect.poll(() => visit.sent.length).toBeGreaterThan(0);
    await inBanner(visit.page, 'turnOff').click();
    await expect.poll(async () => (await stored(visit)).cookies).toEqual([]);
  });
});
