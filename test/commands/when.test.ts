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

  test("of a whole question the best answer comes first, whatever its time", async () => {
    const app = await appOver({
      "a.txt":
        "In 1990 a storm damaged the old pier.\n\nThe pier was rebuilt in 2015.\n\nThe pier was sold to a bank in 2020.",
    });
    const { citations } = await answered(app, "When was the pier sold to a bank?");
    expect(sentencesOf(citations)[0]).toContain("2020");
  });

  test("what was does not tell when something will be", async () => {
    const app = await appOver({
      "a.txt":
        "Harbour fares rose in March and the ferry opened.\n\nThe bridge to Norholm will open in June.",
    });
    const past = await answered(app, "when will the harbour fares rise?");
    expect(past.citations).toEqual([]);
    const future = await answered(app, "when will the bridge to Norholm open?");
    expect(sentencesOf(future.citations)).toEqual(["The bridge to Norholm will open in June."]);
  });
});
