import { expect, test } from 'vitest';
import { brotli } from '../../src/hosting/compress.ts';
import { contentSites } from '../support/model.ts';
import { builtPages, isAsking, isRun, type BuiltPage } from '../support/pages.ts';
import { pageSize } from '../support/sizes.ts';

/** Bytes after brotli 11. What other people write has no limit: it is reported. */
const limits = { page: 12_500, island: 2_900 };

const islandOf = (page: BuiltPage): string => page.find('script').filter(isRun)[0]?.text ?? '';

test('the pages are as small as was promised', () => {
  const pages = builtPages('site');
  const page = pages.find(({ path }) => path === '/harbour/privacy/')!;
  expect(pageSize(page)).toBeLessThanOrEqual(limits.page);
  expect(brotli(Buffer.from(islandOf(page))).length).toBeLessThanOrEqual(limits.island);
});

test('what the pages of policies weigh is reported', () => {
  const pages = ['site' as const, ...contentSites().slice(0, 1)].flatMap((site) => builtPages(site));
  const policies = pages.filter(({ owner, path }) =>
    owner?.policies.some(({ id }) => path === `${owner.urls.hub}${id}/`),
  );
  const lines = policies.map((page) => {
    const island = isAsking(page) ? `, of which ${brotli(Buffer.from(islandOf(page))).length} the island` : '';
    return `${String(pageSize(page)).padStart(6)} bytes  ${page.site}: ${page.path}${island}`;
  });
  console.log(lines.join('\n'));
  expect(lines.length).toBeGreaterThan(0);
});
