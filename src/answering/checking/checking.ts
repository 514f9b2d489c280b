import type { Bearing, Claim, Evidence } from "../answer.ts";
import type { Context, Match } from "../command.ts";
import { about, answers } from "../silence.ts";
import { Stretches } from "../stretch.ts";
import { Comparison, type Relating } from "./bearing.ts";
import { type Assertion, withClaim } from "./claims.ts";
import { readingOf } from "./reading.ts";

/** Sentences looked at for each claim. */
const LOOKED_AT = 40;
/** Sentences shown for each. */
const MOST_SHOWN = 3;
/** Longer claims are looked up by their beginning. */
const LONGEST_QUERY = 600;

const ORDER: readonly Bearing[] = ["matching", "differing", "related"];

/** How each match bears on the claim, null where it does not; those too long to compare are related at best. */
async function bearingsOf(
  matches: readonly Match[],
  { claimed }: Assertion,
  { corpus }: Context,
): Promise<ReadonlyMap<unknown, Relating | null>> {
  const view = withClaim(claimed, corpus);
  const claim = readingOf(claimed, view);
  const comparison = claim && new Comparison(claim, view);
  const bearings = new Map<unknown, Relating | null>();
  const stretches = new Stretches();
  for (const { sentence } of matches) {
    const here = comparison && readingOf(sentence, view);
    bearings.set(
      sentence,
      here && comparison ? comparison.with(here) : { bearing: "related", differences: [] },
    );
    await stretches.goOn();
  }
  return bearings;
}

/** Those of one bearing as citations. Only what is about the claim is related to it. */
function evidenceOf(
  bearing: Bearing,
  matches: readonly Match[],
  bearings: ReadonlyMap<unknown, Relating | null>,
  words: string,
  { cite }: Context,
): readonly Evidence[] {
  const ours = matches.filter(({ sentence }) => bearings.get(sentence)?.bearing === bearing);
  const shown = bearing === "related" ? (answers(matches) ? about(ours) : []) : ours;
  return cite(shown, words).map((citation) => ({
    ...citation,
    bearing,
    differences: [],
    ...bearings.get(citation.sentence),
  }));
}

/** A claim with the sentences that bear on it: those that say the same, those that differ, then others about it. */
export async function check(assertion: Assertion, context: Context): Promise<Claim> {
  const { text, claimed } = assertion;
  const words = claimed.article.text.slice(
    claimed.start,
    Math.min(claimed.end, claimed.start + LONGEST_QUERY),
  );
  const matches = await context.find({ words, limit: LOOKED_AT });
  const bearings = await bearingsOf(matches, assertion, context);
  const citations = ORDER.flatMap((bearing) => evidenceOf(bearing, matches, bearings, words, context));
  return { text, citations: citations.slice(0, MOST_SHOWN) };
}
