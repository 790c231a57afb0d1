import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { brotli } from '../../src/hosting/compress.ts';
import { builtPages, isRun, organizationOf } from '../support/pages.ts';

/** Bytes, brotli 11. */
const limits = { page: 12_000, island: 2_500 };

test('the pages are as small as was promised', () => {
  const pages = builtPages();
  const page = pages.find(({ path }) => path === '/altaclario/privacy/')!;
  const [island] = page.find('script').filter(isRun);
  const silent = pages.filter((each) => ['traceloom', 'pixeltrace', 'cabinet'].includes(organizationOf(each)));
  const sizes = {
    "AltaClario's privacy page, the whole response": readFileSync(
      `${inject('folders').real}/altaclario/privacy/index.html.br`,
    ).length,
    "the island's script in it": brotli(Buffer.from(island!.text)).length,
    'script on the pages of TraceLoom, Pixeltrace and Cabinet': silent.reduce(
      (sum, each) =>
        sum +
        each
          .find('script')
          .filter(isRun)
          .reduce((all, { text }) => all + text.length, 0),
      0,
    ),
  };
  console.log(
    Object.entries(sizes)
      .map(([what, bytes]) => `${String(bytes).padStart(6)} bytes  ${what}`)
      .join('\n'),
  );
  const [whole, script, none] = Object.values(sizes);
  expect(whole).toBeLessThanOrEqual(limits.page);
  expect(script).toBeLessThanOrEqual(limits.island);
  expect(none).toBe(0);
});
