/** A run of text, and where it leads if it is a link (else an empty text); or the end of a line. */
export type Piece = { text: string; target: string } | typeof END_OF_LINE;
export const END_OF_LINE = null;

/**
 * Pieces as lines, in which every change of target is written out: `See ⟨/terms/⟩the terms⟨⟩.` How the text was cut
 * into pieces makes no difference. Empty lines are left out.
 */
export function linesOf(pieces: readonly Piece[]): string[] {
  const lines: string[] = [];
  let line = '';
  let target = '';
  for (const piece of [...pieces, END_OF_LINE]) {
    if (piece === END_OF_LINE) {
      lines.push(withTarget(line, target, ''));
      line = '';
      target = '';
    } else if (piece.text !== '') {
      line = withTarget(line, target, piece.target) + piece.text;
      target = piece.target;
    }
  }
  return lines.map(withSingleSpaces).filter((text) => text !== '');
}

const withTarget = (line: string, before: string, after: string): string =>
  before === after ? line : `${line}⟨${after}⟩`;

/** Non-breaking spaces stay: they are part of the text. */
const withSingleSpaces = (line: string): string => line.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
