import { expect, test } from 'vitest';
import { flawOf } from '../../../../../src/model/redline/proof/proof.ts';
import { words } from '../../../../../src/words/index.ts';

test.each([
  ['lost words', '<p>One two.</p>', 'One two.', 'One two three.'],
  ['words that nobody wrote', '<p>One two three.</p>', 'One two.', 'One two.'],
  ['a lost target', '<p>See <a href="/a/">it</a>.</p>', 'See [it](/a/).', 'See [it](/b/).'],
  ['a line that runs into the next', '<p>One.Two.</p>', 'One.\n\nTwo.', 'One.\n\nTwo.'],
  ['HTML that a browser reads differently', '<table><p>One.</p></table>', 'One.', 'One.'],
  ['a block inside a paragraph', '<p>One.<p>Two.</p></p>', 'One.\n\nTwo.', 'One.\n\nTwo.'],
])('%s is found', (_, html, before, after) => expect(flawOf(html, before, after)).toBeTypeOf('string'));

test('a flaw names the line and both readings', () =>
  expect(flawOf('<p>One.</p>\n<p>Two.</p>', 'One.\n\nThree.', 'One.\n\nThree.')).toBe(
    words.failures.redline.lineDiffers(words.failures.redline.allRejected, 2, 'Two.', 'Three.'),
  ));

test('a redline that reproduces both texts has no flaw', () =>
  expect(
    flawOf('<p><del>One</del><ins>Two</ins> <a href="/b/" data-was="/a/">it</a></p>', 'One [it](/a/)', 'Two [it](/b/)'),
  ).toBeUndefined());
