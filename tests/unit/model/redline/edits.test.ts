import { expect, test } from 'vitest';
import { assemble } from '../../../../src/model/assemble.ts';
import { redlineOf } from '../../../../src/model/redline/redline.ts';
import { readContent } from '../../../../src/source/tree.ts';

/** From 0 up to 1. */
type Random = () => number;

/** The same numbers on every run (a linear congruential generator). */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const positionIn = (list: readonly unknown[], random: Random): number => Math.floor(random() * list.length);

/** What editors do to the paragraphs, headings, lists and tables of a policy. */
const edits: ((blocks: string[], random: Random) => void)[] = [
  function remove(blocks, random) {
    blocks.splice(positionIn(blocks, random), 1);
  },
  function add(blocks, random) {
    blocks.splice(positionIn(blocks, random), 0, 'A **new** paragraph with a [link](/security/) in it.');
  },
  function move(blocks, random) {
    const to = positionIn(blocks, random);
    const moved = blocks.splice(positionIn(blocks, random), 1);
    blocks.splice(to, 0, ...moved);
  },
  function replace(blocks, random) {
    blocks[positionIn(blocks, random)] = 'Another text altogether, said in other words.';
  },
  function relink(blocks, random) {
    for (const [index, block] of blocks.entries())
      if (random() < 0.1) blocks[index] = block.replace(/\]\([^)]*\)/, '](https://other.example/)');
  },
  function reword(blocks, random) {
    for (const [index, block] of blocks.entries())
      if (random() < 0.2) blocks[index] = block.replace(/\w{4,}/g, (word) => (random() < 0.15 ? 'changed' : word));
  },
  function removeRow(blocks, random) {
    const index = positionIn(blocks, random);
    const rows = blocks[index]!.split('\n');
    if (rows.length > 3) blocks[index] = [...rows.slice(0, 2), ...rows.slice(3)].join('\n');
  },
];

/** A canonical text after one to six edits of what is below its head. */
function edited(text: string, random: Random): string {
  const start = text.indexOf('\n---\n', 4) + '\n---\n'.length;
  const blocks = text.slice(start).split('\n\n');
  const count = 1 + Math.floor(random() * 6);
  for (let done = 0; done < count; done++) edits[positionIn(edits, random)]!(blocks, random);
  return `${text.slice(0, start)}${blocks.join('\n\n')}\n`;
}

test('three hundred edits of the real policies are compared word by word, and each redline proves itself', () => {
  const random = randomFrom(20261121);
  const { organizations } = assemble(readContent('content'), { today: '2026-11-21' });
  const texts = organizations.flatMap(({ policies }) =>
    policies.flatMap(({ versions }) => versions.map(({ canonical }) => canonical.text)),
  );
  for (let count = 0; count < 300; count++) {
    const text = texts[count % texts.length]!;
    const { isWhole } = redlineOf(text, edited(text, random), { href: (url) => url, language: 'en' });
    expect(isWhole, `edit ${count}`).toBe(false);
  }
});
