import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/words/index.ts';
import type { ConsentRecord } from '../../src/consent/record.ts';
import { useBrowser, type Visitor } from '../support/browser.ts';
import { builtSite, organizationsOf } from '../support/model.ts';
import { acceptInBanner, labels, saidOfRecord } from '../support/controls.ts';

const { visitor } = useBrowser('versions');
const choices = '/lighthouse/choices/';
const [before, after] = ['2026-06-01', '2027-01-15'];
const banner = ({ page }: Visitor) => page.locator('[data-banner]');
const press = ({ page }: Visitor, name: string) => page.getByRole('button', { name }).click();
const result = ({ page }: Visitor) => page.locator('[data-part="result"]');
const record = ({ page }: Visitor) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('consent:lighthouse') ?? 'null') as ConsentRecord | null);

/** From now on the same addresses have the site as it is built later, as after a deployment. */
async function deployLater({ context, origin }: Visitor): Promise<void> {
  const { origin: later } = builtSite('later');
  for (const folder of ['lighthouse', 'scripts']) {
    await context.route(`${origin}/${folder}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      // A visitor may leave before the answer is there.
      const response = await route.fetch({ url: later + pathname }).catch(() => undefined);
      if (response) await route.fulfill({ response });
    });
  }
}

/** Somebody who accepted under the version that was in force first. */
async function acceptedBefore(): Promise<Visitor> {
  const visit = await visitor();
  await visit.open(choices);
  await acceptInBanner(visit.page);
  await expect.poll(() => record(visit)).toMatchObject({ version: before });
  return visit;
}

async function receipt(visit: Visitor): Promise<string> {
  const [file] = await Promise.all([visit.page.waitForEvent('download'), press(visit, words.savedChoices.download)]);
  return readFileSync(await file.path(), 'utf8');
}

async function checkFile({ page }: Visitor, name: string, text: string): Promise<void> {
  mkdirSync('test-results/receipts', { recursive: true });
  writeFileSync(`test-results/receipts/${name}`, text);
  await page.locator('input[type=file]').setInputFiles(`test-results/receipts/${name}`);
}

describe('a material version', () => {
  test('asks again, and the new record names it, with the earlier choice and its version in the history', async () => {
    const visit = await acceptedBefore();
    const first = (await record(visit))!;
    expect(first.history).toEqual([]);
    await visit.page.reload();
    expect(await banner(visit).isVisible()).toBe(false);

    await deployLater(visit);
    await visit.open('/lighthouse/privacy/');
    expect(await visit.page.locator('.state-line').first().innerText()).toContain('15 January 2027');
    await banner(visit).waitFor();
    expect(await record(visit)).toEqual(first);
    const link = banner(visit).getByRole('link', { name: labels.seeChanges }).first();
    expect(await link.getAttribute('href')).toBe(`/lighthouse/privacy/${before}/since/`);

    await acceptInBanner(visit.page);
    const versions = organizationsOf('later').flatMap(({ policies }) => policies.flatMap((policy) => policy.versions));
    const { sha256 } = versions.find(({ policy, id }) => policy === 'privacy' && id === after)!.canonical;
    await expect.poll(() => record(visit)).toMatchObject({ version: after, sha256 });
    const { history, purposes } = (await record(visit))!;
    expect(history).toMatchObject([{ version: before, sha256: first.sha256, purposes: first.purposes }]);
    expect(purposes['analytics']).toMatchObject({ granted: true, version: after });
    await visit.page.reload();
    expect(await banner(visit).isVisible()).toBe(false);
    expect(visit.errors).toEqual([]);
  });
});

describe('R02: a receipt from before a correction', () => {
  test('is true for good: its text keeps its address, and the correction since is named', async () => {
    const visit = await acceptedBefore();
    const file = await receipt(visit);
    const { text, sha256 } = JSON.parse(file) as { text: string; sha256: string };
    await deployLater(visit);
    await visit.open(choices);

    const published = await visit.page.evaluate(async (url) => {
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await (await fetch(url)).arrayBuffer()));
      return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    }, new URL(text).pathname);
    expect(published).toBe(sha256);

    const sentence =
      `The text is the same: version ${before} had the fingerprint in “before.json” until it was corrected. That ` +
      'text keeps its address, and “All versions” links to it. ' +
      'Corrected on 1 December 2026: It watches more than one sea.';
    await checkFile(visit, 'before.json', file);
    await expect.poll(() => result(visit).innerText()).toContain(sentence);
    await press(visit, words.savedChoices.verify);
    await expect
      .poll(() => result(visit).innerText())
      .toContain(sentence.replace('“before.json”', words.savedChoices.script.own));

    await checkFile(visit, 'forged.json', file.replaceAll(sha256, 'b'.repeat(64)));
    await expect.poll(() => result(visit).innerText()).toContain(saidOfRecord.different);
  });

  test('readers find the earlier text and the correction from the version and from all versions', async () => {
    const visit = await visitor({ at: 'later' });
    for (const path of [`/lighthouse/privacy/${before}/`, '/lighthouse/privacy/history/']) {
      await visit.open(path);
      await visit.page.getByRole('link', { name: 'See the correction of 1 December 2026' }).click();
      await visit.page.waitForURL(/\/[0-9a-f]{64}\/changes\/$/);
      expect(await visit.page.locator('.redline del').innerText()).toContain('sea');
      expect(await visit.page.locator('.redline ins').innerText()).toContain('seas');
      await visit.page.getByRole('link', { name: 'text before' }).click();
      await visit.page.waitForURL(/\/[0-9a-f]{64}\/$/);
      expect(await visit.page.getByText('Lighthouse watches the sea.').isVisible()).toBe(true);
    }
    expect(visit.errors).toEqual([]);
  });
});
