import { expect, test } from 'vitest';
import { builtPages } from '../support/pages.ts';
import { mistakesIn } from '../support/valid-html.ts';

const pages = [...builtPages('real'), ...builtPages('versions')];

test.each(pages.map((page) => [page.path, page] as const))('%s is valid HTML', async (path, { html }) => {
  expect(await mistakesIn(html, `${path}index.html`)).toEqual([]);
});
