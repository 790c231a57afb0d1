import { describe, expect, test } from 'vitest';
import { assemble } from '../../../../src/model/assemble.ts';
import { isError } from '../../../../src/schema/problem.ts';
import { adapters } from '../../../../src/trackers/index.ts';
import { words } from '../../../../src/words/index.ts';
import { readFixture } from '../../../support/content.ts';

const day = { today: '2026-11-21' };

describe('an adapter whose facts name no host is refused: the browser would block everything that it sends', () => {
  const real = adapters['google-analytics']!;
  const [now] = real.disclosed;
  const bare = (since: string) => ({ since, items: now.items, hosts: () => ({}) });
  test.each([
    ['always', [bare('2026-01-01')], true],
    ['since a day on which it already ran', [bare('2026-06-01'), now], true],
    ['before it ran', [now, bare('2025-01-01')], false],
  ] as const)('%s', (_, disclosed, isRefused) => {
    adapters['google-analytics'] = { ...real, disclosed: [...disclosed] as unknown as typeof real.disclosed };
    const messages = assemble(readFixture('sound'), day).problems.map(({ message }) => message);
    adapters['google-analytics'] = real;
    expect(messages.includes(words.problems.adapters.withoutHost('google-analytics').message)).toBe(isRefused);
  });
});

test('two organizations that store one key may each be served on a domain of their own', () => {
  const { problems } = assemble(readFixture('two-organizations-that-store-one-key'), { ...day, only: ['harbour'] });
  expect(problems.filter(isError)).toEqual([]);
});

test.each(['https://x.example/path/', 'https://*.com', 'http://x.example', '*', 'https://a.example;script-src'])(
  'an adapter whose facts name %s, which is no host of a Content-Security-Policy, is refused',
  (host) => {
    const real = adapters['google-analytics']!;
    adapters['google-analytics'] = {
      ...real,
      disclosed: [{ ...real.disclosed[0], hosts: () => ({ connect: ["'self'", 'https://*.vendor.example', host] }) }],
    };
    const { problems } = assemble(readFixture('sound'), day);
    adapters['google-analytics'] = real;
    expect(problems.filter(isError).map(({ message }) => message)).toEqual([
      words.problems.adapters.notAHost('google-analytics', host).message,
    ]);
  },
);

test('an adapter whose facts name a cookie that no script can remove is refused', () => {
  const real = adapters['google-analytics']!;
  const [now] = real.disclosed;
  const hidden = { name: 'hidden', kind: 'cookie', lifetime: 'session', use: 'Hides.', httpOnly: true } as const;
  adapters['google-analytics'] = { ...real, disclosed: [{ ...now, items: () => [hidden] }] };
  const { problems } = assemble(readFixture('sound'), day);
  adapters['google-analytics'] = real;
  expect(problems.filter(isError).map(({ message }) => message)).toEqual([
    words.problems.storage.httpOnly('google-analytics', 'hidden', 'google-analytics').message,
  ]);
});
