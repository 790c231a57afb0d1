import { describe, expect, test } from 'vitest';
import { distinctPages } from '../support/pages.ts';
import { mistakesIn } from '../support/valid-html.ts';

test.each(distinctPages().map((page) => [page.site, page.path, page] as const))(
  'on “%s” %s is valid HTML',
  async (_, path, { html }) => expect((await mistakesIn(html, `${path}index.html`)).join('\n')).toBe(''),
);

describe('the rule sees', () => {
  const page = (main: string) =>
    `<!doctype html>\n<html lang="en"><head><title>A page</title></head><body><main>${main}</main></body></html>\n`;

  test.each([
    ['a period of years', '<time datetime="P7Y">7 years</time>', 'P7Y'],
    ['a period of months', '<time datetime="P14M">14 months</time>', 'P14M'],
    ['a date that is none', '<time datetime="2026-13">2026</time>', '2026-13'],
    ['an empty period', '<time datetime="P">nothing</time>', '“P”'],
    [
      'a required choice that is made in advance',
      '<label for="a">A</label><select id="a" required><option>B</option></select>',
      'select',
    ],
  ])('%s', async (_, main, found) => expect((await mistakesIn(page(main), 'index.html')).join()).toContain(found));

  test.each([
    '<time datetime="P90D">90 days</time> <time datetime="PT24H">a day</time> <time datetime="P1DT2H">a day</time>',
    '<time datetime="2026-06-03">3 June</time> <time datetime="2026-02">a month</time>',
    '<label for="a">A</label><select id="a" required><option value="">Choose</option><option>B</option></select>',
  ])('nothing wrong in %s', async (main) => expect(await mistakesIn(page(main), 'index.html')).toEqual([]));
});
