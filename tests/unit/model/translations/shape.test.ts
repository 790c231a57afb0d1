import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assemble } from '../../../../src/model/assemble.ts';
import { isError } from '../../../../src/schema/problem.ts';
import { readFixture } from '../../../support/content.ts';

const content = readFixture('translated');
const [german] = content.translations;
const blocks = german!.body.split(/\n{2,}/).filter(Boolean);

/** The errors of the same content, with other blocks in the translation. */
function errorsWith(other: readonly string[]) {
  const body = `\n${other.join('\n\n')}\n`;
  const translations = [{ ...german!, body }];
  return assemble({ ...content, translations }, { today: '2026-11-21' }).problems.filter(isError);
}

const at = fc.integer({ min: 0, max: blocks.length - 1 });

test('a translation with the blocks of its source is accepted', () => expect(errorsWith(blocks)).toEqual([]));

test('one that lacks a block, whichever, is refused with one message', () => {
  fc.assert(
    fc.property(at, (index) => {
      expect(errorsWith(blocks.toSpliced(index, 1))).toHaveLength(1);
    }),
  );
});

test('one that says a block twice, whichever, is refused', () => {
  fc.assert(
    fc.property(at, (index) => {
      expect(errorsWith(blocks.toSpliced(index, 0, blocks[index]!))).not.toEqual([]);
    }),
  );
});
