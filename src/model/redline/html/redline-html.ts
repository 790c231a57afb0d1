import { isLine, type Block, type Container } from '../blocks/blocks.ts';
import type { Change, WholeChange } from '../compare/change.ts';
import { containerHtml } from './container-html.ts';
import { lineHtml } from './line-html.ts';
import { isOld, marked, type Marking, type Sign } from './marking.ts';
import { segmentHtml } from './segment-html.ts';
import { wordsHtml, type Reader } from './words-html.ts';

/** A redline as HTML. `<ins>` and `<del>` are inside the lines only, so that they can break no table and no list. */
export function redlineHtml(changes: readonly Change[], reader: Reader): string {
  return changes.map((change) => changeHtml(change, { ...reader, columns: [] })).join('\n');
}

/** Where a block is printed. */
interface Place extends Reader {
  /** Names of the columns of the table around it. */
  columns: readonly string[];
}

function changeHtml(change: Change, place: Place): string {
  switch (change.mark) {
    case 'same':
      return blockHtml(change.block, place);
    case 'line': {
      const words = change.segments.map((segment) => segmentHtml(segment, place)).join('');
      return lineHtml(change.after, words);
    }
    case 'container': {
      const inside = placeInside(change.after, place);
      const children = change.changes.map((inner) => ({ block: blockOf(inner), html: changeHtml(inner, inside) }));
      return containerHtml(change.after, children, inside);
    }
    case 'inserted':
    case 'deleted':
      return blockHtml(change.block, place, { sign: signOf(change), isLabelled: true });
  }
}

const blockOf = (change: Change): Block => ('block' in change ? change.block : change.after);

function signOf({ mark, isMoved }: WholeChange): Sign {
  if (!isMoved) return mark;
  return mark === 'inserted' ? 'moved-here' : 'moved-away';
}

/** A whole block, all of it marked alike. */
function blockHtml(block: Block, place: Place, marking?: Marking): string {
  if (isLine(block)) {
    const isDeleted = marking !== undefined && isOld(marking.sign);
    const words = wordsHtml(block.tokens, { href: place.href, isDeleted });
    const hasMarkedWords = marking !== undefined && words !== '';
    return lineHtml(block, hasMarkedWords ? marked(words, marking, place.language) : words, marking);
  }
  const inside = placeInside(block, place);
  const children = block.children.map((child, index) => ({
    block: child,
    html: blockHtml(child, inside, marking && markingOfChild(marking, index)),
  }));
  return containerHtml(block, children, { columns: inside.columns, marking });
}

/** Only the first child repeats what happened to the whole block. */
const markingOfChild = ({ sign, isLabelled }: Marking, index: number): Marking => ({
  sign,
  isLabelled: isLabelled && index === 0,
});

/** Inside a table, columns have names. */
function placeInside(block: Container, place: Place): Place {
  const [header] = block.children;
  if (block.kind !== 'table' || !header || isLine(header)) return place;
  return { ...place, columns: header.children.map(textOf) };
}

const textOf = (block: Block): string => (isLine(block) ? block.tokens.map(({ text }) => text).join('') : '');
