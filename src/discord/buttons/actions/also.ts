import { type Answered, type Citation, isRefusal } from "../../../answering/answer.ts";
import type { Button } from "../button.ts";
import { answerAt, stateAt } from "../paging.ts";

const action = "also";

/** Each telling by itself. */
const tellings = (citation: Citation): Citation[] =>
  [citation.sentence, ...citation.alsoIn].map((sentence) => ({
    sentence,
    score: citation.score,
    highlights: sentence === citation.sentence ? citation.highlights : [],
    annotations: [],
    alsoIn: [],
  }));

const told = ({ citations }: Answered): readonly Citation[] =>
  citations.filter(({ alsoIn }) => alsoIn.length > 0);

/** What several articles say, in the words of each. */
const also: Button = {
  action,
  label: "Also in",
  order: 3,
  audience: "presser",
  stateUnder: (shown) =>
    told(shown.answered).length === 0 ? null : stateAt(shown, shown.answered.page.from, action),
  async press(press, app) {
    const outcome = await answerAt(press, app);
    if (outcome === null || isRefusal(outcome)) return outcome;
    const citations = told(outcome).flatMap(tellings);
    const none = "No other article says the same any longer.";
    const { request, command, options, page, elapsedMs } = outcome;
    return {
      request,
      command,
      options,
      page,
      elapsedMs,
      note: citations.length === 0 ? none : null,
      citations,
    };
  },
};

export default also;
