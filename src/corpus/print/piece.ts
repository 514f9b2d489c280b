/** Words on one line of a printed page. Lengths are in points, `y` grows upwards. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Height of the letters. */
  readonly size: number;
}

/** What a page's content says of a run of letters: its text, and the matrix that sets it. */
export interface Run {
  readonly text: string;
  readonly matrix: readonly number[];
  readonly width: number;
}

const SAME_LINE = 0.4;
/** Wider gaps part columns, or the cells of a table. */
const WIDEST_GAP = 2;
/** Wider gaps are a blank. */
const BLANK = 0.2;

interface Placed extends Piece {
  readonly isUpright: boolean;
}

function placed({ text, matrix, width }: Run): Placed {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = matrix;
  const size = Math.hypot(c, d) || Math.hypot(a, b);
  return {
    text,
    left: x,
    right: x + width,
    y,
    size,
    isUpright: Math.abs(b) < 0.1 * Math.max(1, Math.abs(a)),
  };
}

/** A raised number behind a word or a mark leads to a note; behind a short unit it is a power. */
const isNoteMark = (run: Piece, line: Piece): boolean =>
  /^\d{1,3}(?:[,–-]\d{1,3})*$/.test(run.text.trim()) &&
  run.size < 0.8 * line.size &&
  run.y > line.y + 0.15 * line.size &&
  /(?:\p{L}{4}|[.,;:!?”’")\]])\s*$/u.test(line.text);

const follows = (run: Piece, line: Piece): boolean =>
  Math.abs(run.y - line.y) <= SAME_LINE * Math.max(run.size, line.size) &&
  run.left >= line.right - line.size &&
  run.left - line.right <= WIDEST_GAP * Math.max(run.size, line.size);

function joined(line: Piece, run: Piece): Piece {
  const isApart =
    run.left - line.right > BLANK * line.size && !/\s$/.test(line.text) && !/^\s/.test(run.text);
  const { y, size } = run.text.trim().length > line.text.trim().length ? run : line;
  return { text: `${line.text}${isApart ? " " : ""}${run.text}`, left: line.left, right: run.right, y, size };
}

/** The lines of a page, in the order in which it prints them; where a line has a wide gap, piece by piece. */
export function piecesOf(runs: readonly Run[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { isUpright, ...run } of runs.map(placed)) {
    if (!isUpright || run.text === "") continue;
    const line = pieces.at(-1);
    if (run.text.trim() === "") {
      // A blank says that there is a gap, and its width is of no account.
      if (line && follows(run, line) && !/\s$/.test(line.text))
        pieces[pieces.length - 1] = { ...line, text: `${line.text} ` };
    } else if (line && isNoteMark(run, line)) pieces[pieces.length - 1] = { ...line, right: run.right };
    else if (line && follows(run, line)) pieces[pieces.length - 1] = joined(line, run);
    else pieces.push(run);
  }
  return pieces
    .map((piece) => ({ ...piece, text: piece.text.replace(/[\s\u00A0]+/g, " ").trim() }))
    .filter(({ text }) => text !== "");
}
