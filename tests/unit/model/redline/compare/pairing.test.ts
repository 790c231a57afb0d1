import { expect, test } from 'vitest';
import { readBlocks } from '../../../../../src/model/redline/blocks/read-blocks.ts';
import { isLine, type Block } from '../../../../../src/model/redline/blocks/blocks.ts';
import { pairBlocks } from '../../../../../src/model/redline/compare/pairing.ts';

const textOf = (block: Block | undefined) =>
  block && isLine(block) ? block.tokens.map(({ text }) => text).join('') : undefined;

const pairs = (before: string, after: string) =>
  pairBlocks(readBlocks(before), readBlocks(after)).map((pair) => [textOf(pair.before), textOf(pair.after)]);

test('a block is paired with the one that it became, past one that was added', () =>
  expect(pairs('We keep logs for a month.', 'Something new.\n\nWe keep logs for a year.')).toEqual([
    [undefined, 'Something new.'],
    ['We keep logs for a month.', 'We keep logs for a year.'],
  ]));

test('of two candidates, the more similar one is taken', () =>
  expect(
    pairs('We keep the logs for a month.', 'We keep nothing for a month.\n\nWe keep the logs for a year.'),
  ).toEqual([
    [undefined, 'We keep nothing for a month.'],
    ['We keep the logs for a month.', 'We keep the logs for a year.'],
  ]));

test('pairs never cross: as many blocks as possible keep their order', () =>
  expect(pairs('one two\n\nthree four\n\nfive six', 'five six\n\none two\n\nthree four')).toEqual([
    [undefined, 'five six'],
    ['one two', 'one two'],
    ['three four', 'three four'],
    ['five six', undefined],
  ]));

test('blocks with little in common, and blocks of two kinds, are not paired', () => {
  expect(pairs('One thing about us.', 'Something altogether different about others.')).toEqual([
    ['One thing about us.', undefined],
    [undefined, 'Something altogether different about others.'],
  ]);
  expect(pairs('Our logs', '## Our logs')).toEqual([
    ['Our logs', undefined],
    [undefined, 'Our logs'],
  ]);
});
