import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assemble } from '../../../src/model/assemble.ts';
import { manifestOf } from '../../../src/model/consent/manifest.ts';
import { adapterNamed, adapters } from '../../../src/trackers/index.ts';
import { words } from '../../../src/words/index.ts';
import { readFixture } from '../../support/content.ts';

test('adapters are named after their folders, and each has its code', () => {
  expect(Object.keys(adapters).sort()).toEqual(
    readdirSync('src/trackers', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort(),
  );
  for (const name of Object.keys(adapters)) expect(existsSync(`src/trackers/${name}/client.ts`)).toBe(true);
});

test('a tracker whose code is not there is an error of the build, and not silently nothing', () => {
  const [organization] = assemble(readFixture('sound'), { today: '2026-11-21' }).organizations;
  expect(() =>
    manifestOf(organization!, organization!.consent!, { clients: new Map(), eraser: '', words: {} as never }),
  ).toThrow(words.failures.adapterWithoutClient('google-analytics'));
});

test.each([undefined, 'constructor', '__proto__', 'toString', 'matomo'])('%s is no adapter', (name) =>
  expect(adapterNamed(name)).toBeUndefined(),
);
