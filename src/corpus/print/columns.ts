import type { Piece } from "./piece.ts";

/** Fewer pairs of pieces beside each other are a table, or chance. */
const FEWEST_PAIRS = 8;
/** Columns of text are wider than this share of the page's text. */
const NARROWEST = 0.25;

const isBeside = (a: Piece, b: Piece): boolean => Math.abs(a.y - b.y) <= 0.4 * Math.max(a.size, b.size);

/** Where the gap between two columns lies, on a page that is printed line by line across both. */
function gutterOf(pieces: readonly Piece[]): number | undefined {
  const width = Math.max(...pieces.map(({ right }) => right)) - Math.min(...pieces.map(({ left }) => left));
  const pairs = pieces.flatMap((left, at) => {
    const right = pieces[at + 1];
    const isPair = right && isBeside(left, right) && right.left > left.right;
    if (!isPair) return [];
    const narrower = Math.min(left.right - left.left, right.right - right.left);
    return narrower >= NARROWEST * width ? [{ from: left.right, to: right.left }] : [];
  });
  if (pairs.length < FEWEST_PAIRS) return undefined;
  const from = Math.max(...pairs.map((pair) => pair.from));
  const to = Math.min(...pairs.map((pair) => pair.to));
  return from < to ? (from + to) / 2 : undefined;
}

/**
 * A page's pieces in the order of reading. Most pages print column by column as they are read; one that prints across
 * two columns is put right: left before right, from one line across both to the next.
 */
export function inReadingOrder(pieces: readonly Piece[]): Piece[] {
  const gutter = pieces.length > 0 ? gutterOf(pieces) : undefined;
  if (gutter === undefined) return [...pieces];
  const ordered: Piece[] = [];
  let [left, right]: [Piece[], Piece[]] = [[], []];
  for (const piece of pieces) {
    if (piece.right <= gutter) left.push(piece);
    else if (piece.left >= gutter) right.push(piece);
    else {
      ordered.push(...left, ...right, piece);
      [left, right] = [[], []];
    }
  }
  return [...ordered, ...left, ...right];
}
