import { describe, expect, test } from "vitest";
import { compareMoments, type Moment } from "../../../src/answering/checking/moments.ts";
import { articleOf } from "../../support/article.ts";

/** A sentence with a date between bars, and the day that it is known to be. */
function moment([marked, value]: readonly [marked: string, value: string | undefined]): Moment {
  const [before = "", words = "", after = ""] = marked.split("|");
  const [sentence] = articleOf(`It rained on Sunday. ${before}${words}${after}`).sentences.slice(-1);
  if (sentence === undefined) throw new Error("a text has a sentence");
  const start = sentence.start + before.length;
  const date = { type: "date" as const, start, end: start + words.length };
  return { sentence, date: value === undefined ? date : { ...date, value } };
}

describe("a date of a claim and one of an article are", () => {
  test.each([
    [
      "the same in the same words",
      ["It came on |3 May|.", undefined],
      ["They left on |3 May|.", undefined],
      "same",
    ],
    [
      "the same in other cases and blanks",
      ["|Last  week| it came.", undefined],
      ["It came |last week|.", undefined],
      "same",
    ],
    [
      "the same where the article is more exact",
      ["In |May 2031| it came.", "2031-05"],
      ["On |3 May 2031| it came.", "2031-05-03"],
      "same",
    ],
    [
      "the same in other words",
      ["On |May 3| it came.", "2031-05-03"],
      ["On |Friday| it came.", "2031-05-03"],
      "same",
    ],
    [
      "neither where the claim is more exact",
      ["On |3 May 2031| it came.", "2031-05-03"],
      ["In |May 2031| it came.", "2031-05"],
      "neither",
    ],
    [
      "different on other days",
      ["On |3 May| it came.", "2031-05-03"],
      ["On |5 May| it came.", "2031-05-05"],
      "different",
    ],
    [
      "different in other years, however exact",
      ["In |2030| it came.", "2030"],
      ["On |3 May| it came.", "2031-05-03"],
      "different",
    ],
    [
      "different on other days of the week",
      ["It came on |Friday|.", undefined],
      ["It came on |Monday|.", undefined],
      "different",
    ],
    [
      "different where only the article's day is known",
      ["It came on |Friday|.", undefined],
      ["It came on |Monday|.", "2031-05-05"],
      "different",
    ],
    [
      "neither where only the claim's day is known",
      ["It came on |Friday|.", "2031-05-09"],
      ["It came on |Monday|.", undefined],
      "neither",
    ],
    [
      "neither as a day and a month",
      ["It came on |Friday|.", undefined],
      ["It came in |May|.", undefined],
      "neither",
    ],
    [
      "neither where nothing says what they are",
      ["|Friday| was wet.", undefined],
      ["|Monday| was wet.", undefined],
      "neither",
    ],
    [
      "neither where a mark stands before",
      ["(|Friday| was wet.)", undefined],
      ["(|Monday| was wet.)", undefined],
      "neither",
    ],
    [
      "neither where the claim's is vague",
      ["It came in |spring|.", undefined],
      ["It came in |May|.", undefined],
      "neither",
    ],
    [
      "neither where the article's is vague",
      ["It came in |May|.", undefined],
      ["It came in |spring|.", undefined],
      "neither",
    ],
    [
      "neither where there are several words",
      ["It came on |Friday night|.", undefined],
      ["It came on |Monday night|.", undefined],
      "neither",
    ],
  ] as const)("%s", (_, claimed, here, expected) => {
    expect(compareMoments(moment(claimed), moment(here))).toBe(expected);
  });
});
