import { Sense } from "../people/lexicon.ts";
import { has, type Token } from "../people/tokens.ts";
import { rowOf } from "./hashing.ts";
import { countsOf, type List, listsOf } from "./lists.ts";
import { isNameLike, type Run, runsOf } from "./runs.ts";
import type { Traits } from "./traits.ts";

/** A sentence as the tagger sees it. */
export interface Seen {
  readonly tokens: readonly Token[];
  /** Of the words within reach of a stretch, at their places. */
  readonly traits: readonly (Traits | undefined)[];
  readonly runs: readonly (Run | undefined)[];
  readonly lists: readonly (List | undefined)[];
  /** Most of its words are in capitals: capitals tell nothing. */
  readonly shouted: boolean;
  /** It says "he" or "she". */
  readonly ofOne: boolean;
}

const NAMES = Sense.first | Sense.surname | Sense.particle | Sense.suffix | Sense.roleOrName;
const ROLES =
  Sense.role |
  Sense.person |
  Sense.modifier |
  Sense.portfolio |
  Sense.honorific |
  Sense.title |
  Sense.regal |
  Sense.plural;
const BODIES =
  Sense.body |
  Sense.bodyOrName |
  Sense.bodyOrPlaceOrName |
  Sense.place |
  Sense.people |
  Sense.opensPlace |
  Sense.calendar |
  Sense.other |
  Sense.opener;
const PRONOUNS = new Set(["he", "she", "his", "her", "him", "himself", "herself"]);

/** Whether most words have capitals, by which names cannot be told. */
function isShouted(tokens: readonly Token[]): boolean {
  let [words, capitals] = [0, 0];
  for (const token of tokens) {
    if (token.shape === "mark" || token.shape === "number") continue;
    words++;
    if (isNameLike(token)) capitals++;
  }
  return words > 3 && capitals > 0.7 * words;
}

export function see(tokens: readonly Token[], traits: readonly (Traits | undefined)[]): Seen {
  const runs = runsOf(tokens);
  return {
    tokens,
    traits,
    runs,
    lists: listsOf(tokens, runs),
    shouted: isShouted(tokens),
    ofOne: tokens.some(({ folded }) => PRONOUNS.has(folded)),
  };
}

const NONE = 7;

/** Templates of the features below start here; those of single words stand before. */
const BASE = 50;

/** The rows of what the words around a token's run say of it. */
function runRows({ tokens, traits, runs, ofOne }: Seen, at: number, out: number[]): void {
  const run = runs[at];
  if (run === undefined) return;
  const { from, to } = run;
  const [left, right] = [traits[from - 1], traits[to]];
  const [first, last] = [traits[from], traits[to - 1]];
  const [l, r] = [left?.word ?? NONE, right?.word ?? NONE];
  const [kl, kr] = [left?.kind ?? NONE, right?.kind ?? NONE];
  const size = Math.min(to - from, 6);
  const place = 8 * Math.min(at - from, 3) + Math.min(to - 1 - at, 3);
  const owner = tokens[to - 1]?.possessive ? 1 : 0;
  const [sf, sl] = [tokens[from]?.senses ?? 0, tokens[to - 1]?.senses ?? 0];
  out.push(
    rowOf(BASE + 20, size, place),
    rowOf(BASE + 21, l, size),
    rowOf(BASE + 22, r, size, owner),
    rowOf(BASE + 23, l, r),
    rowOf(BASE + 24, kl),
    rowOf(BASE + 25, kr, owner),
    rowOf(BASE + 26, kl, kr, size),
    rowOf(BASE + 27, r, traits[to + 1]?.word ?? NONE),
    rowOf(BASE + 28, traits[from - 2]?.word ?? NONE, l),
    rowOf(BASE + 29, last?.word ?? NONE, at === to - 1 ? 1 : 0),
    rowOf(BASE + 30, last?.ending ?? NONE, size),
    rowOf(BASE + 31, first?.word ?? NONE, at === from ? 1 : 0),
    rowOf(BASE + 32, sl & (NAMES | BODIES), place),
    rowOf(BASE + 33, sf & (NAMES | BODIES), place),
    rowOf(BASE + 34, sf & NAMES, sl & NAMES, size),
    rowOf(BASE + 35, tokens[from - 1]?.senses ?? NONE, size),
    rowOf(BASE + 36, tokens[to]?.senses ?? NONE, size),
    rowOf(BASE + 37, ofOne ? 1 : 0, from === 0 ? 1 : 0, size),
    rowOf(BASE + 38, last?.kind ?? NONE, place),
    rowOf(BASE + 39, kr, traits[to + 1]?.kind ?? NONE, traits[to + 1]?.word ?? NONE),
  );
}

const fewest = (count: number): number => Math.min(count, 3);

/** The rows of what the other names of a token's list say of it. */
function listRows({ tokens, traits, runs, lists }: Seen, at: number, out: number[]): void {
  const list = lists[at];
  const run = runs[at];
  if (list === undefined || run === undefined || list.runs < 2) return;
  const own = countsOf(tokens, run);
  const named = fewest(list.named - own.named);
  const before = traits[list.from - 1];
  const after = traits[list.to];
  out.push(
    rowOf(BASE + 40, named, fewest(list.bodies - own.bodies)),
    rowOf(BASE + 41, named, fewest(list.pairs - own.pairs), fewest(list.runs - 1)),
    rowOf(BASE + 42, before?.word ?? NONE),
    rowOf(BASE + 43, after?.word ?? NONE),
    rowOf(BASE + 44, before?.kind ?? NONE, after?.kind ?? NONE),
  );
}

/** The rows of what a token says together with its neighbours. */
export function jointRows(seen: Seen, at: number, out: number[]): void {
  const { tokens, traits, shouted } = seen;
  const token = tokens[at];
  const own = traits[at];
  if (token === undefined || own === undefined) return;
  const [before, after] = [traits[at - 1], traits[at + 1]];
  const [w, wb, wa] = [own.word, before?.word ?? NONE, after?.word ?? NONE];
  const [s, sb, sa] = [token.senses, tokens[at - 1]?.senses ?? NONE, tokens[at + 1]?.senses ?? NONE];
  const [h, hb, ha] = [own.shape, before?.shape ?? NONE, after?.shape ?? NONE];
  const first = at === 0 ? 1 : 0;
  out.push(
    rowOf(BASE, s & NAMES),
    rowOf(BASE + 1, s & ROLES),
    rowOf(BASE + 2, s & BODIES),
    rowOf(BASE + 3, s, h),
    rowOf(BASE + 4, sb, s & (NAMES | BODIES)),
    rowOf(BASE + 5, sa, s & (NAMES | BODIES)),
    rowOf(BASE + 6, wb, w),
    rowOf(BASE + 7, w, wa),
    rowOf(BASE + 8, wb, wa),
    rowOf(BASE + 9, hb, h, ha),
    rowOf(BASE + 10, traits[at - 2]?.shape ?? NONE, hb, h),
    rowOf(BASE + 11, h, ha, traits[at + 2]?.shape ?? NONE),
    rowOf(BASE + 12, before?.kind ?? NONE, h, after?.kind ?? NONE),
    rowOf(BASE + 13, token.possessive ? 1 : 0, h, wa),
    rowOf(BASE + 14, first, h, own.kind),
    rowOf(BASE + 15, first, w),
    rowOf(BASE + 16, shouted ? 1 : 0, h),
    rowOf(BASE + 17, own.ending, hb, ha),
  );
  if (has(tokens[at - 1], Sense.particle)) out.push(rowOf(BASE + 18, hb, traits[at - 2]?.shape ?? NONE));
  runRows(seen, at, out);
  listRows(seen, at, out);
}
