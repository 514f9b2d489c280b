import { describe, expect, test } from "vitest";
import { answered, appOver, sentencesOf } from "../support/app.ts";

describe("/when", () => {
  test("gives sentences in order of time", async () => {
    const app = await appOver({
      "a.txt":
        "The pier was finished in May 2021.\n\nThe pier was begun in 2015.\n\nThe pier was opened on 3 June 2022.",
    });
    const { citations } = await answered(app, "/when pier");
    expect(sentencesOf(citations).map((each) => each.match(/\d{4}/)?.[0])).toEqual(["2015", "2021", "2022"]);
  });
});
