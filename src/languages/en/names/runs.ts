import { Sense } from "../people/lexicon.ts";
import { has, type Token } from "../people/tokens.ts";

/** A run of capitalised words: `tokens.slice(from, to)`. Particles may stand inside it. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export const isNameLike = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape === "name" || token.shape === "capitals" || token.shape === "initial");

function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (isNameLike(token)) {
      to = i + 1;
      if (token?.possessive) break;
    } else if (token?.shape !== "lower" || !has(token, Sense.particle) || token.possessive) break;
  }
  return to;
}

/** The run that each token stands in, by the token's place. */
export function runsOf(tokens: readonly Token[]): readonly (Run | undefined)[] {
  const out: (Run | undefined)[] = new Array(tokens.length).fill(undefined);
  for (let from = 0; from < tokens.length; from++) {
    if (!isNameLike(tokens[from])) continue;
    const run = { from, to: endOfRun(tokens, from) };
    out.fill(run, run.from, run.to);
    from = run.to - 1;
  }
  return out;
}

/** How many words in lower case may stand between two capitals of one name: "Ministry of the". */
const WIDEST_GAP = 3;
const MOST_PARTICLES = 3;

/** Marks the words in lower case before a run that can be its particles: "van der" Leyen. */
function openParticles(tokens: readonly Token[], from: number, open: Uint8Array): void {
  for (let i = from - 1; i >= 0 && from - i <= MOST_PARTICLES; i--) {
    if (tokens[i]?.shape !== "lower" || !has(tokens[i], Sense.particle)) return;
    open[i] = 1;
  }
}

/**
 * The stretches of a sentence in which a name can stand, in order: capitals, and what stands between two of them or leads
 * to one. All else is outside of names.
 */
export function stretchesOf(tokens: readonly Token[]): readonly Run[] {
  const open = new Uint8Array(tokens.length);
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < tokens.length; i++) {
    if (!isNameLike(tokens[i])) continue;
    if (i - last - 1 <= WIDEST_GAP) open.fill(1, last + 1, i);
    else openParticles(tokens, i, open);
    open[i] = 1;
    last = i;
  }
  const out: Run[] = [];
  for (let from = 0; from < open.length; from++) {
    if (!open[from]) continue;
    let to = from;
    while (open[to]) to++;
    out.push({ from, to });
    from = to;
  }
  return out;
}
