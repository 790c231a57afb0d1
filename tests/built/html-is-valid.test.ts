import { expect, test } from 'vitest';
import { distinctPages } from '../support/pages.ts';
import { mistakesIn } from '../support/valid-html.ts';

test.each(distinctPages().map((page) => [page.site, page.path, page] as const))(
  'on “%s” %s is valid HTML',
  async (_, path, { html }) => expect((await mistakesIn(html, `${path}index.html`)).join('\n')).toBe(''),
);
