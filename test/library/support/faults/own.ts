import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { FERRY, fileOf, SERVER } from "./story.ts";

/** A server's own articles, of which each may be as it was or as it was to become. */
export interface Own {
  readonly ferry: "before" | "after";
  readonly boat: boolean;
  readonly bell: boolean;
  readonly page: boolean;
}

/** What lies on the disk; null where a file is neither what it was nor what it was to become. */
export function ownOn(data: string): Own | null {
  const folder = join(data, "servers", SERVER, "own");
  const holds = ({ name, bytes }: { name: string; bytes: Uint8Array }): boolean =>
    existsSync(join(folder, name)) && readFileSync(join(folder, name)).equals(bytes);
  const [boat, bell, page] = [holds(fileOf.boat), holds(fileOf.bell), holds(fileOf.page)];
  const [ferry] = (["before", "after"] as const).filter((when) => holds(fileOf.ferry(FERRY[when])));
  const count = 1 + [boat, bell, page].filter(Boolean).length;
  const files = readdirSync(folder).filter((name) => !name.endsWith(".part"));
  return ferry === undefined || files.length !== count ? null : { ferry, boat, bell, page };
}

export const nameOf = ({ ferry, boat, bell, page }: Own): string => [ferry, boat, bell, page].join("-");

/** Files below a folder that hold some words, and those that are left of what was never finished. */
export function leftIn(data: string, words: string): { holding: string[]; unfinished: string[] } {
  const files = (readdirSync(data, { recursive: true }) as string[]).filter((name) =>
    statSync(join(data, name)).isFile(),
  );
  return {
    holding: files.filter((name) => readFileSync(join(data, name)).includes(words)),
    unfinished: files.filter((name) => /\.part$|lock$/.test(name)),
  };
}
