import { describe, expect, test } from 'vitest';
import { differences, type Declared, type Observed } from '../../audit/compare.ts';

const declared: Declared = {
  trackers: [
    {
      id: 'counter',
      vendor: 'Counter',
      hosts: { connect: ['https://*.counter.example'] },
      items: [{ name: 'c_*', kind: 'cookie', lifetime: 'P30D', use: 'Counts.' }],
    },
  ],
  record: 'consent:x',
};
const sound: Observed = {
  items: [
    { kind: 'cookie', name: 'c_1', days: 29.99 },
    { kind: 'local-storage', name: 'consent:x' },
  ],
  written: [],
  requests: ['https://eu.counter.example/hit?x=1'],
};

describe('the audit', () => {
  test('finds nothing where behaviour and registry agree', () => expect(differences(sound, declared)).toEqual([]));
  test.each([
    ['an undeclared cookie', { items: [...sound.items, { kind: 'cookie', name: 'd' }] }, 'undeclared cookie: d'],
    [
      'the right name in the wrong place',
      { items: [...sound.items, { kind: 'session-storage', name: 'c_1' }] },
      'undeclared session-storage: c_1',
    ],
    [
      'an undeclared host',
      { requests: [...sound.requests, 'https://ads.example/'] },
      'undeclared request: https://ads.example/',
    ],
    [
      'a host that only looks like a declared one',
      { requests: [...sound.requests, 'https://counter.example.evil.example/'] },
      'undeclared request: https://counter.example.evil.example/',
    ],
    ['a cookie that is declared and not set', { items: sound.items.slice(1) }, 'declared and not seen, cookie: c_*'],
    [
      'a tracker that sends nothing',
      { requests: [] },
      'declared and not seen: counter does not ask https://*.counter.example',
    ],
    [
      'a cookie that stays too long',
      { items: [{ kind: 'cookie', name: 'c_1', days: 60 }, sound.items[1]!] },
      'c_1 stays 60.0, declared P30D',
    ],
    [
      'a cookie that goes with the session',
      { items: [{ kind: 'cookie', name: 'c_1' }, sound.items[1]!] },
      'c_1 stays for the session, declared P30D',
    ],
    [
      'what was written and removed at once',
      { written: [{ kind: 'cookie', name: 'probe' }] },
      'undeclared and removed again, cookie: probe',
    ],
    ['a choice that was not kept', { items: sound.items.slice(0, 1) }, 'the choice was not kept: consent:x'],
  ] as [string, Partial<Observed>, string][])('finds %s', (_, change, difference) =>
    expect(differences({ ...sound, ...change }, declared)).toEqual([difference]),
  );
  test('finds a declared host that is never asked, beside one that is', () => {
    const [counter] = declared.trackers;
    const more = {
      ...declared,
      trackers: [{ ...counter!, hosts: { ...counter!.hosts, image: ['https://pixel.example'] } }],
    };
    expect(differences(sound, more)).toEqual(['declared and not seen: counter does not ask https://pixel.example']);
  });
  test('finds what is declared as removed at once only where it was written, and not left', () => {
    const probe = { name: 'probe', kind: 'cookie', lifetime: 'momentary', use: 'Probes.' } as const;
    const [counter] = declared.trackers;
    const more = { ...declared, trackers: [{ ...counter!, items: [...counter!.items!, probe] }] };
    const written = [{ kind: 'cookie', name: 'probe' } as const];
    expect(differences({ ...sound, written }, more)).toEqual([]);
    expect(differences(sound, more)).toEqual(['declared and not seen, cookie: probe']);
    expect(differences({ ...sound, items: [...sound.items, ...written] }, more)).toEqual([
      'probe stays for the session, declared momentary',
    ]);
  });
  test('finds what runs although nothing may', () =>
    expect(differences(sound, { trackers: [] })).toEqual([
      'undeclared cookie: c_1',
      'undeclared local-storage: consent:x',
      'undeclared request: https://eu.counter.example/hit?x=1',
    ]));
});
