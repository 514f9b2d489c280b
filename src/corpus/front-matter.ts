import { Unreadable } from "./reader.ts";

/** Front matter's keys and values as written, and where the body begins. */
export interface FrontMatter {
  readonly values: ReadonlyMap<string, string>;
  readonly bodyStart: number;
}

/** Longer blocks are no front matter of an article. */
const LONGEST = 4096;
const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?$/;
const PAIR = /^([A-Za-z][\w-]{0,40})[ \t]*:(?:[ \t]+(.*))?$/;

/** A scalar without its quotes; `\"` inside double quotes and `''` inside single ones are one mark. */
function unquoted(value: string): string {
  const plain = value.trim();
  if (/^".*"$/.test(plain)) return plain.slice(1, -1).replace(/\\(["\\])/g, "$1");
  if (/^'.*'$/.test(plain)) return plain.slice(1, -1).replaceAll("''", "'");
  return plain.replace(/[ \t]#.*$/, "").trim();
}

/** `[a, b]` and `- a` lines become "a, b". */
const listed = (value: string): string =>
  /^\[.*\]$/.test(value.trim())
    ? value.trim().slice(1, -1).split(",").map(unquoted).filter(Boolean).join(", ")
    : unquoted(value);

function readLines(lines: readonly string[]): Map<string, string> {
  const values = new Map<string, string>();
  let key = "";
  for (const raw of lines) {
    const line = raw.replace(/\r$/, "");
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const item = /^\s*-[ \t]+(.*)$/.exec(line);
    const more = /^[ \t]+(\S.*)$/.exec(line);
    const pair = PAIR.exec(line);
    if (pair) {
      key = (pair[1] ?? "").toLowerCase();
      const value = pair[2] ?? "";
      values.set(key, /^[|>][+-]?$/.test(value.trim()) ? "" : listed(value));
    } else if (key && item)
      values.set(key, [values.get(key), unquoted(item[1] ?? "")].filter(Boolean).join(", "));
    else if (key && more)
      values.set(key, [values.get(key), unquoted(more[1] ?? "")].filter(Boolean).join(" "));
    else throw new Unreadable(`has front matter with a line that is not "key: value": ${line.slice(0, 60)}`);
  }
  return values;
}

/**
 * Reads the YAML that front matter is made of in practice: flat keys with plain, quoted or folded text and lists of
 * text. Anchors, tags and nesting are text like any other, so nothing in it can grow or run.
 */
export function readFrontMatter(content: string): FrontMatter {
  const opening = OPENING.exec(content);
  if (!opening) return { values: new Map(), bodyStart: 0 };
  const lines = content.slice(opening[0].length, opening[0].length + LONGEST).split("\n");
  const closing = lines.findIndex((line) => CLOSING.test(line));
  if (closing < 0) throw new Unreadable('has front matter without a closing line of "---"');
  const block = lines.slice(0, closing);
  const length = block.reduce((sum, line) => sum + line.length + 1, 0);
  const end = opening[0].length + length + (lines[closing]?.length ?? 0) + 1;
  return { values: readLines(block), bodyStart: Math.min(end, content.length) };
}
