import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What is taken from WordNet 3.0: which words are ordinary, which are names, and which belong together. */
export interface WordNet {
  /** Words that have an entry in lower case. */
  readonly ordinary: ReadonlySet<string>;
  /** Names of people, places and groups, folded to lower case. */
  readonly names: ReadonlySet<string>;
  /** Changed forms ("drank") with their base. */
  readonly irregular: ReadonlyMap<string, string>;
  /** Words of one sense, and words derived from one another, in pairs. */
  readonly pairs: readonly (readonly [string, string])[];
  /** How often the texts that WordNet counted use a word as an ordinary word, and as a name. */
  uses(word: string): { readonly ordinary: number; readonly name: number };
}

interface Synset {
  readonly key: string;
  readonly file: string;
  readonly kind: string;
  readonly words: readonly { readonly word: string; readonly sense: string }[];
  readonly pointers: readonly { readonly sign: string; readonly to: string; readonly ends: string }[];
}

const PARTS = ["noun", "verb", "adj", "adv"];
const KINDS: Readonly<Record<string, number>> = { n: 1, v: 2, a: 3, r: 4, s: 5 };
const PLAIN = /^[a-z]+$/;
/** The lexicographers' files of groups, places and people. */
const NAME_FILES: ReadonlySet<string> = new Set(["14", "15", "18"]);

const linesOf = (folder: string, file: string): string[] =>
  readFileSync(join(folder, file), "utf8").split("\n").filter(Boolean);

const twoDigits = (hex: string): string => String(Number.parseInt(hex, 16)).padStart(2, "0");

function readSynset(line: string): Synset {
  const fields = (line.split(" | ", 1)[0] ?? "").split(" ");
  const at = (i: number): string => fields[i] ?? "";
  const [offset, file, kind] = [at(0), at(1), at(2)];
  const count = Number.parseInt(at(3), 16);
  const words = Array.from({ length: count }, (_, i) => {
    const word = at(4 + 2 * i).replace(/\([a-z]*\)$/, "");
    const sense = `${word.toLowerCase()}%${KINDS[kind]}:${file}:${twoDigits(at(5 + 2 * i))}`;
    return { word, sense };
  });
  const first = 4 + 2 * count;
  const pointers = Array.from({ length: Number(at(first)) }, (_, i) => {
    const from = first + 1 + 4 * i;
    return { sign: at(from), to: `${at(from + 2)}${at(from + 1)}`, ends: at(from + 3) };
  });
  return { key: `${kind === "s" ? "a" : kind}${offset}`, file, kind, words, pointers };
}

/** How often each sense was met; the part of a key after the third colon names an adjective's head and is left out. */
function countsOf(folder: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of linesOf(folder, "cntlist.rev")) {
    const [key = "", , count] = line.split(" ");
    counts.set(key.split(":").slice(0, 3).join(":"), Number(count));
  }
  return counts;
}

/** Words derived from one another: a pointer's four digits tell which word of either synset, from 1; 0 is all. */
function derivedPairs(synsets: readonly Synset[]): [string, string][] {
  const byKey = new Map(synsets.map((synset) => [synset.key, synset]));
  return synsets.flatMap(({ words, pointers }) =>
    pointers
      .filter(({ sign }) => sign === "+")
      .flatMap(({ to, ends }): [string, string][] => {
        const from = words[Number.parseInt(ends.slice(0, 2), 16) - 1]?.word;
        const other = byKey.get(to)?.words[Number.parseInt(ends.slice(2), 16) - 1]?.word;
        return from === undefined || other === undefined ? [] : [[from, other]];
      }),
  );
}

const samePairs = (synsets: readonly Synset[]): [string, string][] =>
  synsets.flatMap(({ words }) =>
    words.flatMap(({ word }, i) => words.slice(i + 1).map((other): [string, string] => [word, other.word])),
  );

/** Reads the folder that holds `data.noun`. */
export function readWordNet(folder: string): WordNet {
  const synsets = PARTS.flatMap((part) =>
    linesOf(folder, `data.${part}`)
      .filter((line) => !line.startsWith(" "))
      .map(readSynset),
  );
  const counts = countsOf(folder);
  const [ordinary, names] = [new Map<string, number>(), new Map<string, number>()];
  for (const { file, words, pointers } of synsets) {
    const isName = NAME_FILES.has(file) && pointers.some(({ sign }) => sign === "@i");
    for (const { word, sense } of words) {
      const table = PLAIN.test(word) ? ordinary : isName ? names : undefined;
      const low = word.toLowerCase();
      table?.set(low, (table.get(low) ?? 0) + (counts.get(sense) ?? 0));
    }
  }
  const irregular = PARTS.flatMap((part) => linesOf(folder, `${part}.exc`))
    .map((line) => line.split(" "))
    .map(([form = "", base = ""]): [string, string] => [form, base]);
  return {
    ordinary: new Set(ordinary.keys()),
    names: new Set(names.keys()),
    irregular: new Map(irregular.filter(([form]) => PLAIN.test(form))),
    pairs: [...samePairs(synsets), ...derivedPairs(synsets), ...irregular],
    uses: (word) => ({ ordinary: ordinary.get(word) ?? 0, name: names.get(word) ?? 0 }),
  };
}
