import type { Place } from "../../text/article.ts";
import { joinLines, Vocabulary } from "./hyphens.ts";
import type { Piece } from "./piece.ts";

/** The text of printed pages, and where each page begins in it. */
export interface Setting {
  readonly text: string;
  readonly places: readonly Place[];
}

const OTHER_SIZE = 0.12;
/** A gap of so many usual distances between lines parts paragraphs. */
const WIDE_GAP = 1.35;
const END = /[.?!…:]["'”’)\]]*$/u;
const BULLET = /^(?:[•▪●◦‣■–—]|\(?[a-z\d]{1,2}[.)])\s/iu;

const medianOf = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** The height of most letters. */
function usualSize(pages: readonly (readonly Piece[])[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pages.flat()) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The usual distance from line to line. */
function usualLeading(page: readonly Piece[]): number {
  const steps = page.flatMap((piece, at) => {
    const step = (page[at - 1]?.y ?? piece.y) - piece.y;
    return step > 0.5 * piece.size && step < 3 * piece.size ? [step] : [];
  });
  return medianOf(steps);
}

/** Decides line by line whether a paragraph goes on. */
class Setter {
  text = "";
  readonly places: Place[] = [];
  readonly #vocabulary = new Vocabulary();
  readonly #usual: number;
  #paragraph = "";
  /** Where in the paragraph a page begins. */
  #turns: Place[] = [];
  #last: Piece | undefined;

  constructor(pages: readonly (readonly Piece[])[]) {
    this.#usual = usualSize(pages);
    for (const { text } of pages.flat()) this.#vocabulary.add(text);
  }

  set(page: readonly Piece[], number: number): void {
    const leading = usualLeading(page);
    const right = Math.max(0, ...page.map((piece) => piece.right));
    page.forEach((piece, at) => {
      const isOn = this.#last && (at === 0 ? this.#goesOnFarOff(piece) : this.#goesOn(piece, leading, right));
      if (!isOn) this.end();
      const before = this.#paragraph.length;
      this.#paragraph = before === 0 ? piece.text : joinLines(this.#paragraph, piece.text, this.#vocabulary);
      if (at === 0) this.#turns.push({ start: this.#paragraph.length - piece.text.length, page: number });
      this.#last = piece;
    });
  }

  end(): void {
    // A paragraph with a sign that could not be read is not what was printed.
    if (this.#paragraph !== "" && !this.#paragraph.includes("\uFFFD")) {
      const start = this.text === "" ? 0 : this.text.length + 2;
      this.text += `${this.text === "" ? "" : "\n\n"}${this.#paragraph}`;
      for (const turn of this.#turns) this.places.push({ ...turn, start: start + turn.start });
    } else for (const turn of this.#turns) this.places.push({ ...turn, start: this.text.length });
    this.#paragraph = "";
    this.#turns = [];
  }

  #goesOn(piece: Piece, leading: number, right: number): boolean {
    const last = this.#last;
    if (!last || Math.abs(piece.size - last.size) > OTHER_SIZE * this.#usual || BULLET.test(piece.text))
      return false;
    const step = last.y - piece.y;
    if (step < -0.5 * piece.size || step > 4 * leading) return this.#goesOnFarOff(piece);
    if (step < 0.3 * piece.size) return false;
    if (step > WIDE_GAP * leading) return false;
    const isIndented = piece.left > last.left + 0.8 * piece.size && END.test(last.text);
    const isShort = END.test(last.text) && last.right < right - 0.25 * (right - last.left);
    return !isIndented && !isShort;
  }

  /** In the next column, or on the next page, a paragraph goes on only where its sentence does. */
  #goesOnFarOff({ text, size }: Piece): boolean {
    const last = this.#last;
    if (!last || END.test(last.text) || Math.abs(size - last.size) > OTHER_SIZE * this.#usual) return false;
    return /^[\p{Ll}\d("“‘]/u.test(text) || /[,;–—-]$/u.test(last.text);
  }
}

/** Sets printed lines as running text: lines to paragraphs, a blank line between two. */
export function setText(pages: readonly (readonly Piece[])[]): Setting {
  const setter = new Setter(pages);
  pages.forEach((page, at) => {
    setter.set(page, at + 1);
  });
  setter.end();
  return { text: setter.text, places: setter.places };
}

/** Lines of a headline, at most. */
const TALLEST = 4;

/** What is printed largest at the top of the first page, where it is clearly larger than the rest. */
export function headlineOf(pages: readonly (readonly Piece[])[]): string | undefined {
  const top = pages[0]?.slice(0, 12) ?? [];
  const largest = Math.max(0, ...top.map(({ size }) => size));
  if (largest < 1.25 * usualSize(pages)) return undefined;
  const isLarge = ({ size }: Piece): boolean => size > 0.95 * largest;
  const from = top.findIndex(isLarge);
  const end = top.findIndex((piece, at) => at > from && !isLarge(piece));
  const lines = top.slice(from, end < 0 ? undefined : end);
  return lines.length <= TALLEST ? lines.map(({ text }) => text).join(" ") : undefined;
}
