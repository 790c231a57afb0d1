import { describe, expect, test } from 'vitest';
import { nothing, stored, useBrowser, type Visitor } from '../support/browser.ts';

const { visitor, origin } = useBrowser();
const privacy = '/tracira/privacy/';
const posthogCookie = 'ph_phc_example_posthog';

async function arrive(): Promise<Visitor & { own: string[] }> {
  const visit = await visitor();
  const own: string[] = [];
  visit.page.on('request', (request) => new URL(request.url()).origin === origin && own.push(new URL(request.url()).pathname));
  await visit.open(privacy);
  return { ...visit, own };
}
const inline = ({ page }: Visitor) => page.locator('.inline-preferences');
const events = ({ foreign }: Visitor) => foreign.filter((url) => url.includes('/i/v0/e/'));
const recorder = ({ foreign }: Visitor) => foreign.filter((url) => url.includes('recorder.js'));

describe('legitimate interests', () => {
  test('product analytics runs without asking; what needs consent does not', async () => {
    const visit = await arrive();
    await expect.poll(() => events(visit).length).toBe(1);
    await visit.page.waitForTimeout(500);
    expect(await stored(visit)).toEqual({ ...nothing, cookies: [posthogCookie] });
    expect(recorder(visit)).toEqual([]);
    expect(visit.own).not.toContain('/_vercel/insights/script.js');
    expect(visit.errors).toEqual([]);
  });

  test('an objection in the panel holds, and erases the identifier', async () => {
    const visit = await arrive();
    await expect.poll(async () => (await stored(visit)).cookies).toEqual([posthogCookie]);
    await visit.page.getByRole('button', { name: 'Choose in detail' }).click();
    const dialog = visit.page.locator('dialog');
    await dialog.getByRole('checkbox', { name: 'I object: turn off Product analytics' }).check();
    await dialog.getByRole('button', { name: 'Save these choices' }).click();
    await expect.poll(async () => (await stored(visit)).cookies).toEqual([]);
    visit.foreign.length = 0;
    await visit.open('/tracira/');
    await visit.page.waitForTimeout(500);
    expect(visit.foreign).toEqual([]);
    await visit.page.getByRole('button', { name: 'Cookie preferences' }).click();
    expect(await dialog.getByRole('checkbox', { name: 'I object' }).isChecked()).toBe(true);
  });
});

describe('consent, purpose by purpose', () => {
  test.each([
    ['Session recording', ['recorder']],
    ['Vercel Analytics', ['vercel']],
  ])('%s alone starts alone', async (name, expected) => {
    const visit = await arrive();
    await inline(visit).getByRole('checkbox', { name: `Allow ${name}` }).check();
    await inline(visit).getByRole('button', { name: 'Save these choices' }).click();
    await visit.page.waitForTimeout(700);
    const started = [...(recorder(visit).length > 0 ? ['recorder'] : []), ...(visit.own.includes('/_vercel/insights/script.js') ? ['vercel'] : [])];
    expect(started).toEqual(expected);
  });

  test('Accept starts what needs consent, and leaves product analytics on', async () => {
    const visit = await arrive();
    await visit.page.getByRole('button', { name: 'Accept', exact: true }).click();
    await expect.poll(() => recorder(visit).length).toBe(1);
    await expect.poll(() => visit.own.includes('/_vercel/insights/script.js')).toBe(true);
    expect(await stored(visit)).toEqual({ ...nothing, cookies: [posthogCookie], local: ['consent:tracira'], session: ['ph_phc_example_window_id'] });
  });

  test('Decline turns everything optional off', async () => {
    const visit = await arrive();
    await expect.poll(async () => (await stored(visit)).cookies).toEqual([posthogCookie]);
    await visit.page.getByRole('button', { name: 'Decline', exact: true }).click();
    await expect.poll(() => stored(visit)).toEqual({ ...nothing, local: ['consent:tracira'] });
    expect(recorder(visit)).toEqual([]);
  });

  test('R04: the preferences in the policy and in the panel show the stored state, and each other’s changes', async () => {
    const visit = await arrive();
    await inline(visit).getByRole('checkbox', { name: 'Allow Session recording' }).check();
    await inline(visit).getByRole('button', { name: 'Save these choices' }).click();
    await visit.page.getByRole('contentinfo').getByRole('button', { name: 'Cookie preferences' }).click();
    const dialog = visit.page.locator('dialog');
    expect(await dialog.getByRole('checkbox', { name: 'Allow Session recording' }).isChecked()).toBe(true);
    expect(await dialog.getByRole('checkbox', { name: 'Allow Vercel Analytics' }).isChecked()).toBe(false);
    await dialog.getByRole('button', { name: 'Decline all' }).click();
    expect(await inline(visit).getByRole('checkbox', { name: 'Allow Session recording' }).isChecked()).toBe(false);
    expect(await inline(visit).locator('[data-status]').textContent()).toContain('You declined on');
  });

  test('under the signal, one purpose alone can be turned on', async () => {
    const visit = await visitor({ signal: true });
    await visit.open(privacy);
    await inline(visit).getByRole('checkbox', { name: 'Allow Session recording' }).check();
    await inline(visit).getByRole('button', { name: 'Save these choices' }).click();
    await expect.poll(() => recorder(visit).length).toBe(1);
    await visit.page.waitForTimeout(300);
    expect(events(visit)).toEqual([]);
    expect((await stored(visit)).cookies).toEqual([]);
  });

  test('closing the panel keeps ticks that were made in the policy', async () => {
    const visit = await arrive();
    const box = inline(visit).getByRole('checkbox', { name: 'Allow Session recording' });
    await box.check();
    await visit.page.getByRole('contentinfo').getByRole('button', { name: 'Cookie preferences' }).click();
    await visit.page.keyboard.press('Escape');
    expect(await box.isChecked()).toBe(true);
  });

  test('R09: a yes lapses after six months, and is asked for again', async () => {
    const visit = await arrive();
    await visit.page.getByRole('button', { name: 'Accept', exact: true }).click();
    for (const [days, isAsked] of [[183, false], [185, true]] as const) {
      await visit.page.clock.setSystemTime(Date.now() + days * 86_400_000);
      await visit.open(privacy);
      expect(await visit.page.locator('[data-banner]').isVisible()).toBe(isAsked);
    }
    expect(await visit.page.locator('[data-banner] [data-status]').textContent()).toContain('too old to hold');
  });

  test('R08: a no is not asked again for twelve months', async () => {
    const visit = await arrive();
    await visit.page.getByRole('button', { name: 'Decline', exact: true }).click();
    for (const [days, isAsked] of [[364, false], [366, true]] as const) {
      await visit.page.clock.setSystemTime(Date.now() + days * 86_400_000);
      await visit.open(privacy);
      expect(await visit.page.locator('[data-banner]').isVisible()).toBe(isAsked);
    }
  });

  test('R10: when the scope of one purpose has changed, that one is asked for again, and the others go on', async () => {
    const visit = await arrive();
    await visit.page.getByRole('button', { name: 'Accept', exact: true }).click();
    await expect.poll(() => recorder(visit).length).toBe(1);
    await visit.page.evaluate(() => {
      const record = JSON.parse(localStorage.getItem('consent:tracira')!);
      record.purposes['session-recording'].scope = 'older';
      localStorage.setItem('consent:tracira', JSON.stringify(record));
    });
    visit.foreign.length = 0;
    visit.own.length = 0;
    await visit.open(privacy);
    await expect.poll(() => visit.own.includes('/_vercel/insights/script.js')).toBe(true);
    expect(recorder(visit)).toEqual([]);
    const banner = visit.page.locator('[data-banner]');
    expect(await banner.locator('[data-status]').textContent()).toContain('Something has changed');
    expect(await banner.innerText()).toContain('asks for your consent to Session recording. You can');
    await visit.page.getByRole('button', { name: 'Decline', exact: true }).click();
    const { purposes } = await visit.page.evaluate(() => JSON.parse(localStorage.getItem('consent:tracira')!));
    expect(purposes).toMatchObject({ 'session-recording': { granted: false }, 'vercel-analytics': { granted: true }, 'product-analytics': { granted: true } });
  });
});
