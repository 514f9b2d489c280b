import { KIN_GROUPS } from "../data/kin.ts";
import { PEOPLES } from "../data/peoples.ts";
import { term, words } from "./words.ts";

/** "Russia" and "Russian": a country and its people's word ask for the same. */
const groups = (): string[][] => [
  ...KIN_GROUPS.trim()
    .split("\n")
    .map((line) => line.split(" ")),
  // "United" of a country's name asks for no Americans: only names of one word count.
  ...PEOPLES.map((group) => group.filter((name) => !name.includes(" ")).flatMap(words)),
];

function tableOf(all: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, Set<string>>();
  for (const group of all) {
    const terms = new Set(group.map(term).filter(Boolean));
    for (const each of terms) table.set(each, new Set([...(table.get(each) ?? []), ...terms]));
  }
  for (const [each, kin] of table) kin.delete(each);
  return table;
}

const TABLE = tableOf(groups());
const NONE: ReadonlySet<string> = new Set();

/** Other terms that say about the same as this one. */
export const kin = (of: string): ReadonlySet<string> => TABLE.get(of) ?? NONE;
