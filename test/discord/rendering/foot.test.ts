import { expect, test } from "vitest";
import type { Claim } from "../../../src/answering/answer.ts";
import { footOf } from "../../../src/discord/rendering/foot.ts";
import { englishWording } from "../../../src/discord/wording/wording.ts";
import { answeredWith } from "./articles.ts";

const claims: readonly Claim[] = [{ text: "It opens.", citations: [] }];

/** What stands under an answer of which so much was left out. */
const foot = (left: number, given: Parameters<typeof answeredWith>[0]) =>
  footOf(left, answeredWith(given), englishWording).map(({ markdown }) => markdown);

const checked = (length: number) => ({ command: "check", request: "/check ".padEnd(length, "a"), claims });

test.each([
  ["nothing", 0, {}, []],
  ["how much was left out", 2, {}, ["-# …and 2 more"]],
  ["that one claim was left out", 1, { claims }, ["-# …and 1 more claim"]],
  ["how many claims were left out", 2, { claims }, ["-# …and 2 more claims"]],
  ["nothing of a text that can be shared", 0, checked(1_000), []],
  ["that a text is too long", 0, checked(1_001), ["-# Too long to share: check a part of it."]],
  ["both", 2, checked(1_001), ["-# …and 2 more claims · Too long to share: check a part of it."]],
  ["nothing of a question's length", 0, { request: "a".repeat(2_000) }, []],
])("an answer ends with %s", (_, left, given, lines) => {
  expect(foot(left, given)).toEqual(lines);
});
