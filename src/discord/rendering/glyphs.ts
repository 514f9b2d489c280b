/**
 * One step of a text on its way to Discord: the code units it stands for, what a reader sees of them, and the markdown
 * that shows exactly that.
 */
export interface Glyph {
  readonly start: number;
  readonly end: number;
  readonly seen: string;
  readonly markdown: string;
  /** Whether it sits on the glyph before it, as an accent does. */
  readonly joins: boolean;
}

/** Marks that mean something to Discord anywhere in a line; `:` and `/` break addresses, times and emoji names. */
const active = new Set("\\`*_~|<>[]()#@:/");
const invisible = /^[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]$/u;

/** Invisible but no danger: tab, soft hyphen (articles from the web are full of them), emoji or text style. */
const harmless = /^(?:\t|\u00ad|[\ufe00-\ufe0f])$/;
const mark = /^\p{M}$/u;
const digit = /^\d$/;
const space = /^\s$/;

const joiners = new Set(["\u200c", "\u200d"]);

/** Accents on one letter that are shown; what comes after them is counted out instead. */
const maxMarks = 4;

/** Where in its line a character stands, for the marks that only mean something at the start of one. */
type Place = "start" | "number" | "inside";

const named = (char: string): string =>
  `⟨U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`;

const isHidden = (char: string): boolean => invisible.test(char) && !harmless.test(char);

const isLineBreak = (char: string): boolean => char === "\n" || char === "\r";

/** A joiner between two characters of emoji or of a script that needs it, and not one that hides in plain words. */
const isAtWork = (before: string, char: string, after: string): boolean =>
  joiners.has(char) && before > "\u007f" && after > "\u007f" && !isHidden(before) && !isHidden(after);

const isMarkup = (char: string, place: Place): boolean =>
  active.has(char) ||
  (place === "start" && (char === "-" || char === "+")) ||
  (place === "number" && char === ".");

function placeAfter(char: string, place: Place): Place {
  if (isLineBreak(char)) return "start";
  if (place === "start" && space.test(char)) return "start";
  return place !== "inside" && digit.test(char) ? "number" : "inside";
}

const charAt = (text: string, at: number): string => {
  const code = text.codePointAt(at);
  return code === undefined ? "" : String.fromCodePoint(code);
};

/** The end of the run of marks that begins at `at`. */
function endOfMarks(text: string, at: number): number {
  let end = at;
  for (let char = charAt(text, end); mark.test(char) && !isHidden(char); char = charAt(text, end))
    end += char.length;
  return end;
}

/** Walks a text in linear time. What could act or hide is shown for what it is; the text itself is not changed. */
export function* glyphs(text: string): Generator<Glyph> {
  let place: Place = "start";
  let before = "";
  let marks = 0;
  for (let at = 0; at < text.length; ) {
    const char = charAt(text, at);
    marks = mark.test(char) ? marks + 1 : 0;
    const glyph =
      marks > maxMarks ? surplus(text, at) : glyphAt(text, at, char, { place, before, joins: marks > 0 });
    yield glyph;
    place = placeAfter(char, place);
    before = char;
    at = glyph.end;
  }
}

function surplus(text: string, at: number): Glyph {
  const end = Math.max(endOfMarks(text, at), at + charAt(text, at).length);
  const seen = `⟨${end - at} more marks⟩`;
  return { start: at, end, seen, markdown: seen, joins: true };
}

interface Surroundings {
  readonly place: Place;
  readonly before: string;
  readonly joins: boolean;
}

function glyphAt(text: string, start: number, char: string, { place, before, joins }: Surroundings): Glyph {
  const end = start + (text.startsWith("\r\n", start) ? 2 : char.length);
  if (isLineBreak(char)) return { start, end, seen: "\n", markdown: "\n", joins: false };
  const atWork = isAtWork(before, char, charAt(text, end));
  if (isHidden(char) && !atWork) return { start, end, seen: named(char), markdown: named(char), joins };
  const markdown = isMarkup(char, place) ? `\\${char}` : char;
  return { start, end, seen: char, markdown, joins: joins || atWork };
}

/** Markdown that shows the text and does nothing else: no mention, link, heading, emoji, time or formatting. */
export const inert = (text: string): string => Array.from(glyphs(text), ({ markdown }) => markdown).join("");

/** What a reader sees of the text. */
export const seen = (text: string): string => Array.from(glyphs(text), (glyph) => glyph.seen).join("");
