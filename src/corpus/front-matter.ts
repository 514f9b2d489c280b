import { scalarOf } from "./scalar.ts";

/** Front matter's keys and values, and where the body begins. */
export interface FrontMatter {
  readonly values: ReadonlyMap<string, string>;
  /** Lines in it that say nothing, each a reason that fits behind "it ". */
  readonly faults: readonly string[];
  readonly bodyStart: number;
}

/** Longer blocks are no front matter of an article. */
const LONGEST = 4096;
const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?$/;
const PAIR = /^([A-Za-z][\w-]{0,40})[ \t]*:(?:[ \t]+(\S.*)?)?$/;
const NONE: FrontMatter = { values: new Map(), faults: [], bodyStart: 0 };

/** Reads the block line by line; a key's value may go on below it, folded or as a list. */
class Block {
  readonly values = new Map<string, string>();
  readonly faults: string[] = [];
  #key = "";

  read(line: string): void {
    if (/^\s*(?:#.*)?$/.test(line)) return;
    const pair = PAIR.exec(line);
    const item = /^\s*-[ \t]+(\S.*)?$/.exec(line);
    const more = /^[ \t]+(\S.*)$/.exec(line);
    if (pair) this.#begin(pair[1] ?? "", pair[2] ?? "");
    else if (this.#key && item) this.#append(", ", item[1] ?? "");
    else if (this.#key && more) this.#append(" ", more[1] ?? "");
    else this.faults.push(`has front matter with a line that is not "key: value": ${line.slice(0, 60)}`);
  }

  #begin(key: string, value: string): void {
    this.#key = key.toLowerCase();
    this.values.set(this.#key, /^[|>][+-]?$/.test(value.trim()) ? "" : scalarOf(value));
  }

  #append(joint: string, value: string): void {
    const parts = [this.values.get(this.#key), scalarOf(value)];
    this.values.set(this.#key, parts.filter(Boolean).join(joint));
  }
}

/**
 * Reads the YAML that front matter is made of in practice: flat keys with plain, quoted or folded text and lists of
 * text. Anchors, tags and nesting are text like any other, so nothing in it can grow or run. A first line of dashes
 * that nothing closes, or that prose follows, is a thematic break: then there is no front matter.
 */
export function readFrontMatter(content: string): FrontMatter {
  const opening = OPENING.exec(content);
  if (!opening) return NONE;
  const lines = content.slice(opening[0].length, opening[0].length + LONGEST).split("\n");
  const closing = lines.findIndex((line) => CLOSING.test(line));
  if (closing < 0) return NONE;
  const block = new Block();
  for (const line of lines.slice(0, closing)) block.read(line.replace(/\r$/, ""));
  if (block.values.size <= block.faults.length && block.faults.length > 0) return NONE;
  const length = lines.slice(0, closing + 1).reduce((sum, line) => sum + line.length + 1, 0);
  const { values, faults } = block;
  return { values, faults, bodyStart: Math.min(opening[0].length + length, content.length) };
}
