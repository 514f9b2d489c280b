import type { Span } from "../../../text/span.ts";
import { fold, phraseSense, Sense, sensesOf } from "./lexicon.ts";

/** How a token is written: `name` Like This, `capitals` LIKE THIS, `initial` J. or J.K., `lower`, digits, a mark. */
export type Shape = "name" | "capitals" | "initial" | "lower" | "number" | "mark";

/** A word or mark of a sentence. A possessive 's belongs to its word, but not to its span. */
export interface Token extends Span {
  readonly text: string;
  readonly folded: string;
  readonly shape: Shape;
  /** What the lists know of it, as bits of `Sense`. */
  readonly senses: number;
  readonly possessive: boolean;
}

const TOKEN = /(?:\p{Lu}\.){1,6}|['’]s(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}'’‐-]*|\p{N}[\p{N}\p{L}-]*|\S/gu;
const TRAILING = /(?<!['’‐-])['’‐-]+$/u;
const POSSESSIVE = /['’]s$/u;
const LATER_CAPITAL = /^(?:al|el|ad|an|ar|as|ash|at|az|ul|ur|d|l|de|bin|abd)[‐'’-]\p{Lu}/u;
const ABBREVIATED_BODIES = new Set(["U.S.", "U.K.", "U.N.", "E.U.", "U.S.A.", "D.C.", "U.S.S.R.", "U.A.E."]);
/** No word of a name is longer: what is, is an address or noise. */
const LONGEST_WORD = 60;

export const has = (token: Token | undefined, sense: number): boolean =>
  token !== undefined && (token.senses & sense) !== 0;

const isCapital = (text: string): boolean => {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
};

function shapeOf(text: string): Shape {
  if (!isCapital(text)) return LATER_CAPITAL.test(text) ? "name" : "lower";
  return text.length > 1 && text === text.toUpperCase() ? "capitals" : "name";
}

const lone = (text: string, start: number, shape: Shape): Token => ({
  text,
  folded: text,
  shape,
  senses: 0,
  possessive: false,
  start,
  end: start + text.length,
});

/** A word without the hyphens, quotes or possessive at its end. */
function wordToken(raw: string, start: number): Token {
  const possessive = POSSESSIVE.test(raw) || /s['’]$/u.test(raw);
  const text = raw.replace(POSSESSIVE, "").replace(TRAILING, "");
  const folded = fold(text);
  return {
    text,
    folded,
    shape: shapeOf(text),
    senses: sensesOf(folded),
    possessive,
    start,
    end: start + text.length,
  };
}

function initialToken(text: string, start: number): Token {
  const body = ABBREVIATED_BODIES.has(text);
  return {
    ...lone(text, start, body ? "capitals" : "initial"),
    folded: fold(text),
    senses: sensesOf(fold(text)),
  };
}

function tokenOf(raw: string, start: number): Token {
  if (/^\p{Lu}\./u.test(raw)) return initialToken(raw, start);
  if (/^\p{L}/u.test(raw))
    return raw.length > LONGEST_WORD ? lone(raw, start, "lower") : wordToken(raw, start);
  return lone(raw, start, /^\p{N}/u.test(raw) ? "number" : "mark");
}

/** The full stop of "Gen." belongs to its word. */
const takesStop = (last: Token | undefined, raw: string, start: number): last is Token =>
  raw === "." &&
  last !== undefined &&
  last.end === start &&
  has(last, Sense.shortened) &&
  last.shape === "name";

/** Every word of a place's name of several words is a place's. */
function markPhrases(tokens: Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    if (!has(tokens[i], Sense.opensPlace)) continue;
    for (let length = 4; length > 1; length--) {
      const part = tokens.slice(i, i + length);
      const sense = part.length === length ? phraseSense(part.map((t) => t.folded).join(" ")) : 0;
      if (sense === 0 || part[0]?.shape === "lower") continue;
      part.forEach((token, at) => {
        tokens[i + at] = { ...token, senses: sense };
      });
      i += length - 1;
      break;
    }
  }
}

/** The words and marks of `text` between `start` and `end`, in order. */
export function tokensOf(text: string, start: number, end: number): readonly Token[] {
  const out: Token[] = [];
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(text); match !== null && match.index < end; match = TOKEN.exec(text)) {
    const raw = match[0].slice(0, end - match.index);
    const last = out.at(-1);
    if (/^['’]s$/u.test(raw) && last !== undefined) out[out.length - 1] = { ...last, possessive: true };
    else if (takesStop(last, raw, match.index)) out[out.length - 1] = { ...last, end: last.end + 1 };
    else out.push(tokenOf(raw, match.index));
  }
  markPhrases(out);
  return out;
}
