import { describe, expect, test } from 'vitest';
import { planOf } from '../../../../src/cli/build/plan.ts';
import { words } from '../../../../src/words/index.ts';
import { sentenceWith } from '../../../support/commands.ts';
import { readFixture } from '../../../support/content.ts';

const say = words.commands.build;

/** Lighthouse and Harbour, with the addresses that are written for them. */
function contentWith(addresses: Record<string, string>) {
  const content = readFixture('real-build-of-two-on-one-origin');
  for (const { file, value } of content.organizations) {
    const address = Object.entries(addresses).find(([id]) => file.includes(`/${id}/`))?.[1];
    if (value && address) value.site = address;
  }
  return content;
}

const both = contentWith({ lighthouse: 'https://lighthouse.org/', harbour: 'https://coast.github.io/harbour/' });
const plan = (named: string[], wantsPreview = false, environment = {}, content = both) =>
  planOf(named, wantsPreview, { content, environment });
const foldersOf = (...args: Parameters<typeof plan>) => plan(...args).builds.map(({ folder }) => folder);

describe('what is built', () => {
  test('is every site with an address, each in its own folder', () => {
    expect(plan([]).builds).toEqual([
      {
        folder: 'dist/harbour',
        address: 'https://coast.github.io/harbour/',
        organizations: ['harbour'],
        isPreview: false,
      },
      {
        folder: 'dist/lighthouse',
        address: 'https://lighthouse.org/',
        organizations: ['lighthouse'],
        isPreview: false,
      },
    ]);
  });
  test('is the site of the organization that is named', () => {
    expect(foldersOf(['lighthouse'])).toEqual(['dist/lighthouse']);
    expect(foldersOf([], false, { SAYSO_ORGANIZATION: 'harbour' })).toEqual(['dist/harbour']);
  });
  test('is a site that several share once, with all of them', () => {
    const content = readFixture('real-build-of-two-that-share-an-origin');
    const site = { folder: 'dist/policies.lighthouse.org', organizations: ['harbour', 'lighthouse'] };
    expect(plan(['harbour', 'lighthouse'], false, {}, content).builds).toMatchObject([site]);
    expect(plan(['harbour'], false, {}, content).builds).toMatchObject([site]);
  });
  test('is a preview of all where it is asked for, or nothing has an address, and says so', () => {
    const preview = { folder: 'dist/preview', isPreview: true, organizations: undefined };
    expect(plan([], true).builds).toMatchObject([preview]);
    expect(plan([], false, { SAYSO_PREVIEW: '1' }).builds).toMatchObject([preview]);
    const { builds, remarks } = plan([], false, {}, contentWith({}));
    expect(builds).toMatchObject([preview]);
    expect(remarks).toEqual([sentenceWith(say.noAddresses, 'dist/preview')]);
  });
  test('is what the shell says, for the address that it gives', () => {
    const environment = { SAYSO_SITE: 'https://staging.lighthouse.org' };
    expect(plan(['lighthouse'], false, environment).builds).toMatchObject([
      { folder: 'dist/lighthouse', address: 'https://staging.lighthouse.org' },
    ]);
    expect(foldersOf([], false, environment)).toEqual(['dist/staging.lighthouse.org']);
  });
  test('leaves out organizations without an address, and names them', () => {
    const { builds, remarks } = plan([], false, {}, contentWith({ harbour: 'https://harbour.org/' }));
    expect(builds.map(({ folder }) => folder)).toEqual(['dist/harbour']);
    expect(remarks).toEqual([sentenceWith(say.leftOut, ['Lighthouse'])]);
  });
});

test('an organization without an address cannot be built on its own', () => {
  const build = () => plan(['lighthouse'], false, {}, contentWith({}));
  expect(build).toThrow(sentenceWith(say.noAddress, 'lighthouse'));
  expect(build).toThrow('organizations/lighthouse/organization.yaml');
});

test('an organization that is not there is not asked for an address, and the one that is meant is named', () => {
  const { noSuch } = words.commands.organization;
  const { didYouMean } = words.problems.suggestions;
  expect(() => plan(['lighthuose'])).toThrow(sentenceWith(noSuch, 'lighthuose', didYouMean('lighthouse')));
});

test('of an organization whose file has a mistake, the mistake is to be looked for, and not the address', () => {
  const content = readFixture('real-build-of-two-on-one-origin');
  const organizations = content.organizations.map((entry) => ({ ...entry, value: undefined }));
  expect(() => plan(['lighthouse'], false, {}, { ...content, organizations })).toThrow(
    sentenceWith(say.unread, 'lighthouse'),
  );
});
