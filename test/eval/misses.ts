import { wordsOf } from "../../src/text/article.ts";
import { isAnswerable, type Result } from "./measure.ts";
import { type EvalSet, meet, type Place, placeOf } from "./set.ts";

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** Not first, or not silent where nothing answers. */
const isMissed = ({ question, rank, answered }: Result): boolean =>
  isAnswerable(question) ? rank !== 0 : answered;

/** The right words, with the sentences around them. */
function goldText(gold: Place, { articles }: EvalSet): string {
  const article = articles.find(({ id }) => id === gold.article);
  const sentences = article?.sentences.filter((each) => meet(placeOf(each), gold)) ?? [];
  return oneLine(sentences.slice(0, 2).map(wordsOf).join(" "));
}

function missOf({ question, shown, rank, answered }: Result, set: EvalSet): string {
  const [first] = shown;
  const [gold] = question.gold;
  return [
    `? ${oneLine(question.question)}  [${question.id}]`,
    `  right:  ${gold ? `${goldText(gold, set)}  (${rank === undefined ? "not shown" : `place ${rank + 1}`})` : "silence"}`,
    `  ${answered ? "shown: " : "silent:"} ${first ? oneLine(wordsOf(first)) : "nothing"}`,
  ].join("\n");
}

/** The first so many questions that were not answered as they should be. */
export const missesOf = (results: readonly Result[], most: number, set: EvalSet): string[] =>
  results
    .filter(isMissed)
    .slice(0, most)
    .map((result) => missOf(result, set));
