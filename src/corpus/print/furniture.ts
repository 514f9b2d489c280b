import type { Piece } from "./piece.ts";

/** Lines at the top and at the bottom of a page that may be furniture. */
const EDGE = 2;
const FEWEST_PAGES = 3;
/** On so many of the pages, what stands at their edge is said of the whole. */
const SHARE = 0.3;

const PAGE_NUMBER =
  /^[^\p{L}\p{N}]{0,3}(?:\p{L}{1,6}\.? )?(?:\d{1,4}|[ivxlc]{1,7})(?: ?(?:\/|\p{L}{1,4}) ?\d{1,4})?[^\p{L}\p{N}]{0,3}$/iu;

/** What two lines have in common that say the same of two pages. A title may say so, too, and is larger. */
const patternOf = ({ text, size }: Piece): string =>
  `${Math.round(size)} ${text.replace(/\d+/g, "#").replace(/\s+/g, " ").toLowerCase()}`;

/** The pieces at the edges of a page: the highest lines and the lowest. */
function edgesOf(page: readonly Piece[]): Set<Piece> {
  const heights = [...new Set(page.map(({ y }) => Math.round(y)))].sort((a, b) => b - a);
  const edges = new Set([...heights.slice(0, EDGE), ...heights.slice(-EDGE)]);
  return new Set(page.filter(({ y }) => edges.has(Math.round(y))));
}

/** The outermost piece alone can be a page's number: a year may stand in the second line. */
function isNumber(piece: Piece, page: readonly Piece[]): boolean {
  const isOutermost = page.every(({ y }) => y <= piece.y + 1) || page.every(({ y }) => y >= piece.y - 1);
  return isOutermost && PAGE_NUMBER.test(piece.text);
}

/** Pages without their running heads, their feet and their numbers. */
export function withoutFurniture(pages: readonly (readonly Piece[])[]): Piece[][] {
  const edges = pages.map(edgesOf);
  const counts = new Map<string, number>();
  for (const edge of edges)
    for (const pattern of new Set([...edge].map(patternOf)))
      counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  const enough = Math.max(FEWEST_PAGES, SHARE * pages.length);
  return pages.map((page, at) =>
    page.filter((piece) => {
      if (!edges[at]?.has(piece)) return true;
      return (counts.get(patternOf(piece)) ?? 0) < enough && !isNumber(piece, page);
    }),
  );
}
