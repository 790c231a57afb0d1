import { expect, test } from 'vitest';
import { assemble } from '../../src/model/assemble.ts';
import { readContent } from '../../src/source/tree.ts';
import { asking, builtFiles, builtPages, isRun, organizationOf } from '../support/pages.ts';

const pages = builtPages();

test.each(pages.filter((page) => !asking.includes(organizationOf(page))).map((page) => [page.path, page] as const))(
  '%s carries no script and no banner, not one byte',
  (_, page) => {
    expect(page.find('script').filter(isRun)).toEqual([]);
    expect(page.find('noscript', 'template', 'dialog', 'sayso-consent')).toEqual([]);
    expect(page.html).not.toMatch(/\son[a-z]+=|javascript:|data-banner|data-status|commandfor/);
  },
);

test.each(pages.filter((page) => asking.includes(organizationOf(page))).map((page) => [page.path, page] as const))(
  '%s carries the island once, and no other script',
  (_, page) => {
    const scripts = page
      .find('script')
      .filter(isRun)
      .map(({ attributes }) => attributes);
    // The page of the visitor's own record has code of its own.
    expect(scripts).toEqual(
      page.path.endsWith('/choices/')
        ? [{}, { type: 'module', src: expect.stringMatching(/^\/scripts\/choices\.[0-9a-f]{8}\.js$/) }]
        : [{}],
    );
  },
);

test('the site has no script files but those that the island imports', () => {
  const scripts = builtFiles('real').filter((file) => /\.m?js$/.test(file));
  const { organizations } = assemble(readContent('content'), { today: '2026-11-21' });
  const adapters = organizations.flatMap(({ consent }) =>
    (consent?.purposes ?? []).flatMap(({ trackers }) => trackers.flatMap(({ adapter }) => adapter?.name ?? [])),
  );
  expect(scripts.map((file) => file.replace(/^scripts\/|\.[0-9a-f]{8}\.js$/g, '')).sort()).toEqual(
    [...new Set(['choices', 'erase', ...adapters])].sort(),
  );
});
