import { createHash } from 'node:crypto';
import { describe, expect, inject, test } from 'vitest';
import type { Organization } from '../../src/model/organization.ts';
import { policyUrl } from '../../src/model/pages/urls.ts';
import { wordsIn, type Language } from '../../src/words/index.ts';
import { useBrowser, type Visitor } from '../support/browser.ts';
import { bannerIn } from '../support/controls.ts';
import { organizationsOf } from '../support/model.ts';
import type { SiteName } from '../support/sites.ts';

const { visitor } = useBrowser();

/** Organizations that ask in several languages: of the code's own site, and of this project's content. */
const sites = (['languages', 'content'] as const).filter((site) => inject('sites')[site] !== undefined);
const asking = sites.flatMap((site: SiteName) =>
  organizationsOf(site)
    .filter(({ consent, languages }) => consent !== undefined && languages.length > 1)
    .map((organization) => ({ site, organization, name: `${organization.id} of “${site}”` })),
);
const policyIn = ({ urls, consent }: Organization): string => policyUrl(urls, consent!.policy);
const recordOf = ({ page }: Visitor, id: string) =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key)!), `consent:${id}`);
const press = ({ page }: Visitor, choice: 'accept' | 'decline') =>
  bannerIn(page).locator(`button[data-choice="${choice}"]`).filter({ visible: true }).first().click();

describe.each(asking)('consent for $name', ({ site, organization }) => {
  const [source, ...others] = organization.languages as [Organization, ...Organization[]];

  test.each(others.map((other) => [other.language, other] as const))(
    'B13, R01: a choice in the language “%s” names the text and the notice that were read, and counts in all others',
    async (language, other) => {
      const visit = await visitor({ at: site });
      await visit.open(policyIn(other));
      await expect.poll(() => bannerIn(visit.page).isVisible()).toBe(true);
      const { banner } = wordsIn(language as Language).consent;
      const asked = bannerIn(visit.page);
      expect(await asked.evaluate((section) => section.closest('[lang]')?.getAttribute('lang'))).toBe(
        wordsIn(language as Language).language,
      );
      expect(await asked.innerText()).toContain(banner.asks(organization.name));
      await press(visit, 'accept');
      const record = await recordOf(visit, organization.id);
      expect(record).toMatchObject({
        language: wordsIn(other.consent!.textLanguage).language,
        sha256: other.consent!.sha256,
        notice: other.consent!.notice.sha256,
      });
      expect(other.consent!.textLanguage).toBe(language);
      expect(record.sha256).not.toBe(source.consent!.sha256);
      const served = async (url: string) => Buffer.from(await (await visit.context.request.get(url)).body());
      for (const [url, sha256] of [
        [`${policyIn(other)}${record.version}.md`, record.sha256],
        [`${other.urls.sourceBase}/notices/${record.notice}.md`, record.notice],
      ])
        expect(
          createHash('sha256')
            .update(await served(visit.origin + url))
            .digest('hex'),
        ).toBe(sha256);
      // Nobody is asked again for having changed the language.
      for (const each of organization.languages) {
        await visit.open(policyIn(each));
        await expect.poll(() => visit.page.locator('footer [data-status]').innerText()).not.toBe('');
        expect([each.language, await bannerIn(visit.page).isVisible()]).toEqual([each.language, false]);
      }
      expect(visit.errors).toEqual([]);
    },
  );

  test('R02: a record is checked against the text in its own language, on the page of any', async () => {
    const visit = await visitor({ at: site });
    await visit.open(policyIn(others[0]!));
    await expect.poll(() => bannerIn(visit.page).isVisible()).toBe(true);
    await press(visit, 'decline');
    for (const each of organization.languages) {
      const { savedChoices: say } = wordsIn(each.language);
      await visit.open(each.urls.choices);
      await visit.page.getByRole('button', { name: say.verify }).click();
      const result = visit.page.locator('[data-part="result"]');
      const [same = ''] = say.script.same.split('{');
      await expect.poll(() => result.innerText()).toContain(same);
    }
    const asked = visit.own.filter((url) => url.includes('.md'));
    expect(asked.filter((url) => url.startsWith(visit.origin + others[0]!.urls.hub)).length).toBeGreaterThan(0);
  });

  test('what is disclosed is the same in every language', () => {
    const hashes = organization.languages.map(({ consent }) =>
      consent!.purposes.map(({ disclosureHash, earlier }) => [
        disclosureHash,
        earlier.map((each) => [each.disclosureHash, each.uncovered.length > 0]),
      ]),
    );
    expect(new Set(hashes.map((each) => JSON.stringify(each))).size).toBe(1);
  });
});

test('the sites of the tests have an organization that asks in several languages', () => {
  expect(asking.filter(({ site }) => site === 'languages')).not.toEqual([]);
});
