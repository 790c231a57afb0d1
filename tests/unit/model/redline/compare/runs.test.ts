import { expect, test } from 'vitest';
import { runsOf } from '../../../../../src/model/redline/compare/runs.ts';

const items = (...keys: string[]) => keys.map((key) => ({ key }));
const numbered = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}${index}`);

test('lists are cut into runs that are in both, or in one only', () =>
  expect(runsOf(items('a', 'b', 'c', 'd'), items('a', 'x', 'c', 'd', 'y'))).toEqual([
    { mark: 'same', items: items('a') },
    { mark: 'deleted', items: items('b') },
    { mark: 'inserted', items: items('x') },
    { mark: 'same', items: items('c', 'd') },
    { mark: 'inserted', items: items('y') },
  ]));

test('lists with too little in common are not compared', () =>
  expect(runsOf(items(...numbered('a', 1_001)), items(...numbered('b', 1_001)))).toBeUndefined());
