import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { parseAst } from "vite";
import * as z from "zod";
import { isRecord, type Literal, literals, nameOf, ROOT, sources } from "./literals.ts";
import type { Recorded } from "./recording/recorder.ts";

/** A place in the compiled program where a regular expression is built. */
export interface Site {
  readonly file: string;
  /** File, line and column, as a stack names them. */
  readonly place: string;
  /** How it reads there. */
  readonly says: string;
}

const DIST = join(ROOT, "dist");
const PROGRAM = join(DIST, "test/patterns/recording/main.js");
const LARGEST_OUTPUT = 64_000_000;

const isRegExp = (node: unknown): boolean =>
  isRecord(node) && node["type"] === "Identifier" && node["name"] === "RegExp";

/** Where a tree of syntax says `new RegExp`; whatever else it does with `RegExp` counts too, and is never recorded. */
function* offsetsIn(node: unknown): Generator<number> {
  if (!isRecord(node)) return;
  const isSite = isRegExp(node) || (node["type"] === "NewExpression" && isRegExp(node["callee"]));
  if (isSite && typeof node["start"] === "number") yield node["start"];
  const { callee, ...rest } = node;
  for (const child of Object.values(isSite ? rest : node)) yield* offsetsIn(child);
}

/** The places in a compiled file where a regular expression is built. */
export function sitesIn(file: string, text: string): Site[] {
  if (!text.includes("RegExp")) return [];
  return [...offsetsIn(parseAst(text))].map((offset) => {
    const lines = text.slice(0, offset).split("\n");
    const place = `${file}:${lines.length}:${(lines.at(-1) ?? "").length + 1}`;
    return { file, place, says: text.slice(offset).split("\n", 1).join("") };
  });
}

/** All places of the program where a regular expression is built. */
export const sites = (): readonly Site[] =>
  sources()
    .map(({ file }) => file.replace(/\.ts$/, ".js"))
    .flatMap((file) => sitesIn(file, readFileSync(join(DIST, file), "utf8")));

const RECORDED: z.ZodType<readonly Recorded[]> = z.array(
  z.object({ pattern: z.string(), flags: z.string(), place: z.string() }),
);

/** What is built at these places, as a process of its own records it. */
export async function recordedAt(places: readonly Site[]): Promise<readonly Recorded[]> {
  const files = [...new Set(places.map(({ file }) => file))];
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, ...files], {
    maxBuffer: LARGEST_OUTPUT,
  });
  return RECORDED.parse(JSON.parse(stdout));
}

const asLiteral = ({ place, pattern, flags }: Recorded): Literal => ({
  file: place.replace(/\.js:.*$/, ".ts"),
  pattern,
  flags,
});

/** Every regular expression of the program, written or built, each once. */
export function allWith(recorded: readonly Recorded[]): readonly Literal[] {
  const all = [...literals(), ...recorded.map(asLiteral)];
  return [...new Map(all.toReversed().map((each) => [nameOf(each), each])).values()].toReversed();
}
