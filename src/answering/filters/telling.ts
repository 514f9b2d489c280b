import { type Saying, say, sayCount } from "../../text/saying.ts";
import { newestFirst } from "../by-day.ts";
import type { CorpusView } from "../command.ts";
import { outletsNear } from "./outlets.ts";
import type { Filters } from "./reading.ts";

/** What is said of articles without a date, where days were asked for. */
export const undatedNote = (count: number): readonly Saying[] =>
  count === 0
    ? []
    : [
        sayCount(
          count,
          "One article was left out because it has no date.",
          "{count} articles were left out because they have no date.",
        ),
      ];

/** What is said where no outlet has such a name. */
export function noSuchSource(typed: string, corpus: CorpusView): Saying {
  const names = outletsNear(typed, corpus).map(({ name }) => name);
  return names.length === 0
    ? say("No article here names its outlet.")
    : say('No article here is from "{typed}". Outlets here: {names}.', { typed, names: names.join(", ") });
}

/** What is said where the filters leave no article. */
export function noneLeft({ typed }: Filters, { articles }: CorpusView): readonly Saying[] {
  const newest = newestFirst(articles)[0]?.date?.slice(0, 10);
  return [
    say("No article here fits {filters}.", { filters: typed }),
    ...(newest === undefined
      ? []
      : [say("The newest article here is from {day}.", { day: { day: newest } })]),
  ];
}

/** How much the filters left, where nothing there answers; and whether what they leave out does. */
export const outsideNote = (
  { typed }: Filters,
  left: number,
  all: number,
  others: boolean,
): readonly Saying[] => [
  say("Searched were the {left} of {all} articles that fit {filters}.", { left, all, filters: typed }),
  ...(others ? [say("Among the others there is an answer.")] : []),
];
