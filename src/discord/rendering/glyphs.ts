import { remembered } from "../../text/remembered.ts";

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
const active = "\\`*_~|<>[]()#@:/";
const invisible = /^[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]$/u;

/** Invisible but no danger: tab, soft hyphen (articles from the web are full of them), emoji or text style. */
const harmless = /^(?:\t|\u00ad|[\ufe00-\ufe0f])$/;
const joiners = "\u200c\u200d";

/** What a character is, whatever stands around it. */
interface Nature {
  readonly isMark: boolean;
  readonly isDigit: boolean;
  readonly isSpace: boolean;
  readonly isLineBreak: boolean;
  /** Not shown, and not harmless. */
  readonly isHidden: boolean;
  readonly isJoiner: boolean;
  /** Means something to Discord anywhere. */
  readonly isActive: boolean;
}

/** Nearly all that is written is written with so many characters. */
const mostKnown = 4_096;

const look = (char: string): Nature => ({
  isMark: /\p{M}/u.test(char),
  isDigit: /\d/.test(char),
  isSpace: /\s/.test(char),
  isLineBreak: char === "\n" || char === "\r",
  isHidden: invisible.test(char) && !harmless.test(char),
  isJoiner: char !== "" && joiners.includes(char),
  isActive: char !== "" && active.includes(char),
});

const recall = remembered(mostKnown, look);
const ascii: readonly Nature[] = Array.from({ length: 128 }, (_, code) => look(String.fromCharCode(code)));

const natureOf = (char: string): Nature => ascii[char.charCodeAt(0)] ?? recall(char);

/** Accents on one letter that are shown; what comes after them is counted out instead. */
const maxMarks = 4;

/** Where in its line a character stands, for the marks that only mean something at the start of one. */
type Place = "start" | "number" | "inside";

const named = (char: string): string =>
  `⟨U+${Number(char.codePointAt(0)).toString(16).toUpperCase().padStart(4, "0")}⟩`;

const isFromAfar = (char: string): boolean => char > "\u007f" && !natureOf(char).isHidden;

const isMarkup = (char: string, { isActive }: Nature, place: Place): boolean =>
  isActive || (place === "start" && (char === "-" || char === "+")) || (place === "number" && char === ".");

function placeAfter({ isLineBreak, isSpace, isDigit }: Nature, place: Place): Place {
  if (isLineBreak) return "start";
  if (place === "start" && isSpace) return "start";
  return place !== "inside" && isDigit ? "number" : "inside";
}

const charAt = (text: string, at: number): string => {
  const code = text.codePointAt(at);
  return code === undefined ? "" : String.fromCodePoint(code);
};

/** The offset, or the one before it where it falls into a character. */
export const beforeCharacter = (text: string, offset: number): number =>
  charAt(text, offset - 1).length > 1 ? offset - 1 : offset;

const isShownMark = ({ isMark, isHidden }: Nature): boolean => isMark && !isHidden;

/** The end of the run of marks that begins at `at`. */
function endOfMarks(text: string, at: number): number {
  let end = at;
  for (let char = charAt(text, end); isShownMark(natureOf(char)); char = charAt(text, end))
    end += char.length;
  return end;
}

/** Walks a text in linear time. What could act or hide is shown for what it is; the text itself is not changed. */
export function glyphsOf(text: string): Glyph[] {
  const glyphs: Glyph[] = [];
  let place: Place = "start";
  let before = "";
  let marks = 0;
  for (let at = 0; at < text.length; ) {
    const char = charAt(text, at);
    const nature = natureOf(char);
    marks = nature.isMark ? marks + 1 : 0;
    const glyph =
      marks > maxMarks
        ? surplus(text, at)
        : glyphAt(text, at, char, nature, { place, before, joins: marks > 0 });
    glyphs.push(glyph);
    place = placeAfter(nature, place);
    before = char;
    at = glyph.end;
  }
  return glyphs;
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

function glyphAt(text: string, start: number, char: string, nature: Nature, around: Surroundings): Glyph {
  const end = start + (text.startsWith("\r\n", start) ? 2 : char.length);
  if (nature.isLineBreak) return { start, end, seen: "\n", markdown: "\n", joins: false };
  const { place, before, joins } = around;
  // A joiner between two characters of emoji or of a script that needs it, and not one that hides in plain words.
  const isAtWork = nature.isJoiner && isFromAfar(before) && isFromAfar(charAt(text, end));
  if (nature.isHidden && !isAtWork) return { start, end, seen: named(char), markdown: named(char), joins };
  const markdown = isMarkup(char, nature, place) ? `\\${char}` : char;
  return { start, end, seen: char, markdown, joins: joins || isAtWork };
}

/**
 * Words, figures and marks that mean nothing to Discord on a line that begins with a letter, and hide nothing: all that
 * most texts are made of.
 */
const PLAIN = /^[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f0-9 \u00a0.,;!?'"%$€£&=+–—‘’“”…-]*$/;

/** Whether what is read of the text, and what shows it, is the text itself. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

const joinedBy = (text: string, shown: (glyph: Glyph) => string): string =>
  isPlain(text) ? text : glyphsOf(text).map(shown).join("");

/** Markdown that shows the text and does nothing else: no mention, link, heading, emoji, time or formatting. */
export const inert = (text: string): string => joinedBy(text, ({ markdown }) => markdown);

/** What a reader sees of the text. */
export const seen = (text: string): string => joinedBy(text, (glyph) => glyph.seen);
