import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseAst } from "vite";

/** A regular expression as it stands in the code, or as the code builds it. */
export interface Literal {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

export const ROOT = fileURLToPath(new URL("../../", import.meta.url)).replace(/dist\/$/, "");
const FOLDERS = ["src", "commands"];

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** All regular expressions in a tree of syntax. */
function* literalsIn(node: unknown): Generator<{ readonly pattern: string; readonly flags: string }> {
  if (!isRecord(node)) return;
  const { regex, ...rest } = node;
  if (isRecord(regex) && typeof regex["pattern"] === "string" && typeof regex["flags"] === "string")
    yield { pattern: regex["pattern"], flags: regex["flags"] };
  for (const child of Object.values(rest)) yield* literalsIn(child);
}

/** A file of the program's code. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

export const sources = (): readonly Source[] =>
  FOLDERS.flatMap((folder) =>
    (readdirSync(join(ROOT, folder), { recursive: true }) as string[])
      .filter((name) => name.endsWith(".ts"))
      .sort()
      .map((name) => ({ file: `${folder}/${name}`, text: readFileSync(join(ROOT, folder, name), "utf8") })),
  );

/** Every regular expression that is written as one, each once, with the first file that has it. */
export function literals(): readonly Literal[] {
  const found = new Map<string, Literal>();
  for (const { file, text } of sources())
    for (const literal of literalsIn(parseAst(text, { lang: "ts" }))) {
      const key = `/${literal.pattern}/${literal.flags}`;
      if (!found.has(key)) found.set(key, { file, ...literal });
    }
  return [...found.values()];
}

export const nameOf = ({ pattern, flags }: Omit<Literal, "file">): string => `/${pattern}/${flags}`;
