import type { Line } from '../blocks/blocks.ts';
import { classOf, type Marking } from './marking.ts';

/** A line around the HTML of its words. */
export function lineHtml({ kind, depth }: Line, words: string, marking?: Marking): string {
  switch (kind) {
    // Its row writes the cell's tags, which depend on the column.
    case 'cell':
      return words;
    case 'rule':
      return '<hr>';
    case 'code':
      return `<pre${classOf(marking)}>${words}</pre>`;
    case 'heading':
      return `<${headingTag(depth)}${classOf(marking)}>${words}</${headingTag(depth)}>`;
    case 'paragraph':
      return `<p${classOf(marking)}>${words}</p>`;
  }
}

/** The page and its section have headings of their own, two levels above those of the text. */
const headingTag = (depth: number): string => `h${Math.min(depth + 2, 6)}`;
