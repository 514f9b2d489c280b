/**
 * What a reader of a Discord message sees, and what the client made of it: written from Discord's grammar, apart from
 * our escaper.
 */
export interface Reading {
  readonly text: string;
  /** Kinds of markup found: `bold`, `link`, `mention` and so on, in order. */
  readonly constructs: readonly string[];
}

interface Rule {
  readonly kind: string;
  readonly pattern: RegExp;
  /** What of the match is read on as text. */
  readonly inner?: number;
}

const lineRules: readonly Rule[] = [
  { kind: "quote", pattern: /^ *>(?:>>)? /y },
  { kind: "subtext", pattern: /^ *-# +/y },
  { kind: "heading", pattern: /^ *#{1,3} +/y },
  { kind: "list", pattern: /^ *(?:[-*+]|\d+\.) +/y },
];

const inlineRules: readonly Rule[] = [
  { kind: "code block", pattern: /```[\s\S]+?```/y },
  { kind: "code", pattern: /(`+)[\s\S]*?[^`]\1(?!`)/y },
  { kind: "bold", pattern: /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, inner: 1 },
  { kind: "underline", pattern: /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, inner: 1 },
  { kind: "italics", pattern: /\*(?=\S)((?:\\[\s\S]|[^\\*])+?)\*(?!\*)/y, inner: 1 },
  { kind: "italics", pattern: /_((?:\\[\s\S]|[^\\_])+?)_(?![A-Za-z0-9])/y, inner: 1 },
  { kind: "strike", pattern: /~~([\s\S]+?)~~/y, inner: 1 },
  { kind: "spoiler", pattern: /\|\|([\s\S]+?)\|\|/y, inner: 1 },
  { kind: "link", pattern: /\[((?:\\[\s\S]|[^\]\\])+)\]\(\s*<?https?:\/\/[^\s)>]+>?\s*\)/y, inner: 1 },
  { kind: "address", pattern: /<https?:\/\/[^>\s]+>|(?:https?|steam):\/\/[^\s<]+/y },
  { kind: "invite", pattern: /discord(?:\.gg|(?:app)?\.com\/invite)\/\w+/y },
  { kind: "mention", pattern: /<(?:@[!&]?|#)\d+>|@(?:everyone|here)|<\/[^:>]+:\d+>|<id:\w+>/y },
  { kind: "time", pattern: /<t:-?\d+(?::[tTdDfFRsS])?>/y },
  { kind: "emoji", pattern: /<a?:\w+:\d+>|:[^\s:]+:/y },
  { kind: "contact", pattern: /<\+\d+>|<[^\s@<>]+@[^\s@<>]+>/y },
];

const escaping = /\\([^0-9A-Za-z\s])/y;

const matchAt = (pattern: RegExp, source: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(source);
};

function readInline(source: string, constructs: string[]): string {
  let text = "";
  for (let at = 0; at < source.length; ) {
    const escaped = matchAt(escaping, source, at);
    if (escaped) {
      text += escaped[1] ?? "";
      at += escaped[0].length;
      continue;
    }
    const found = inlineRules.flatMap((rule) => {
      const match = matchAt(rule.pattern, source, at);
      return match ? [{ rule, match }] : [];
    })[0];
    const whole = found?.match[0] ?? source.charAt(at);
    if (found) constructs.push(found.rule.kind);
    text +=
      found?.rule.inner === undefined ? whole : readInline(found.match[found.rule.inner] ?? "", constructs);
    at += whole.length;
  }
  return text;
}

/** Takes the markup off the start of a line; a quotation may hold any other. */
function readStart(line: string, constructs: string[]): string {
  const rule = lineRules.find(({ pattern }) => matchAt(pattern, line, 0) !== null);
  if (rule === undefined) return line;
  constructs.push(rule.kind);
  const rest = line.slice(matchAt(rule.pattern, line, 0)?.[0].length ?? 0);
  return rule.kind === "quote" ? readStart(rest, constructs) : rest;
}

/** Reads markdown as Discord's client does. */
export function readMarkdown(source: string): Reading {
  const constructs: string[] = [];
  const lines = source.split("\n").map((line) => readStart(line, constructs));
  return { text: readInline(lines.join("\n"), constructs), constructs };
}
