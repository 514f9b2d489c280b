import { describe, expect, test } from "vitest";
import { type Answered, isRefusal } from "../../../src/answering/answer.ts";
import { converse } from "../../../src/answering/conversation/conversing.ts";
import { type Turn, turnOf } from "../../../src/answering/conversation/turn.ts";
import json from "../../../src/answering/exporting/formats/json.ts";
import { english } from "../../../src/text/saying.ts";
import { answered, appOver, expectVerbatim, overHarbour } from "../../support/app.ts";

/** Says lines one after the other; gives the last answer. */
async function said(...lines: readonly string[]): Promise<Answered | string> {
  const app = await overHarbour();
  let turn: Turn | undefined;
  let last: Answered | string = "";
  for (const line of lines) {
    const { outcome, forgets } = await converse(line, turn, app);
    if (forgets) turn = undefined;
    else if (!isRefusal(outcome)) turn = turnOf(outcome, outcome.citations.length) ?? turn;
    last = isRefusal(outcome) ? outcome.error.code : outcome;
  }
  return last;
}

describe("a line", () => {
  test.each([
    [["who is Ada Lindqvist?", "what did she say?"], "what did Ada Lindqvist say"],
    [["/who Lindqvist", "what did she say?"], "what did Ada Lindqvist say"],
    [["/figure ferry", "when was that?"], "when is ferry"],
    [["when did the ferry sink?", "hello", "and why?"], "why did the ferry sink"],
    [["/ask ferry since:2031-03-07", "and why?"], "/ask why ferry since:2031-03-07"],
    [["/ask ferry latest:yes source:gazette", " and the pier? "], "/ask the pier source:gazette latest:yes"],
    [["/ask ferry since:2031-01", "and since March 2031?"], '/ask ferry since:"March 2031"'],
  ] as const)("that leans on another is asked in full: %j", async (lines, request) => {
    const answer = await said(...lines);
    expect(answer).toMatchObject({ request, asked: lines.at(-1)?.trim() });
    if (typeof answer !== "string") expectVerbatim(answer.citations);
  });

  test("that stands on its own is answered as it is, with nothing else said to have been asked", async () => {
    const app = await overHarbour();
    for (const line of ["who is Ada Lindqvist?", "/ask ferry", "is it true that the ferry sank?"]) {
      const alone = await answered(app, line);
      const after = await said("when did the ferry sink?", line);
      if (typeof after === "string") expect.unreachable(after);
      expect(json.write({ ...after, elapsedMs: 0 })).toBe(json.write({ ...alone, elapsedMs: 0 }));
      expect(after).not.toHaveProperty("asked");
    }
  });

  test("that asks for more of the same goes on behind it, and of something else begins anew", async () => {
    const app = await overHarbour();
    const ask = async (line: string, turn?: Turn) => (await converse(line, turn, app, 1)).outcome;
    const first = await ask('/quote speaker:"Ada Lindqvist"');
    const turn = isRefusal(first) ? undefined : turnOf(first, 1);
    expect(await ask("what else did she say?", turn)).toMatchObject({ page: { from: 1 } });
    expect(await ask("what else did she say about fares?", turn)).toMatchObject({ page: { from: 0 } });
  });

  test("that asks for more goes on whatever the order of its options", async () => {
    const app = await overHarbour();
    const ask = async (line: string, turn?: Turn) => (await converse(line, turn, app, 1)).outcome;
    const first = await ask('/quote since:2031 speaker:"Ada Lindqvist"');
    const turn = isRefusal(first) ? undefined : turnOf(first, 1);
    expect(await ask("what else did she say?", turn)).toMatchObject({
      page: { from: 1 },
      options: { since: "2031", speaker: "Ada Lindqvist" },
    });
  });

  test("that asks for more of something wider begins anew", async () => {
    const app = await overHarbour();
    const turn = turnOf(await answered(app, '/quote town speaker:"Ada Lindqvist"', 1), 1);
    expect((await converse("what else did she say?", turn, app, 1)).outcome).toMatchObject({
      page: { from: 0 },
    });
  });

  test("that is typed twice is not said to have been asked otherwise", async () => {
    const app = await appOver({ "a.txt": "The works on the pier continue. The works on the road continue." });
    const first = await answered(app, "continue", 1);
    const { outcome } = await converse("continue", turnOf(first, 1), app, 1);
    expect(outcome).toMatchObject({ request: "continue", page: { from: 1 } });
    expect(outcome).not.toHaveProperty("asked");
  });

  test("that becomes too long with what was asked before is refused", async () => {
    const app = await overHarbour();
    const line = `/ask ${"ferry ".repeat(330)}since:2031`;
    const turn = turnOf(await answered(app, line), 1);
    expect((await converse("and why exactly and since when?", turn, app)).outcome).not.toHaveProperty(
      "error",
    );
    expect((await converse("until when exactly?", turn, app)).outcome).toMatchObject({
      error: { code: "too-long" },
    });
  });

  test.each([
    ["forget", "I have forgotten what you asked here before.", true],
    ["more", "There is no more on that.", false],
    ["and him?", 'Who or what is meant by "him"? Please ask again with the name.', false],
  ])("%j that is not answered says why", async (line, sentence, forgets) => {
    const app = await overHarbour();
    const turn = turnOf(await answered(app, "when did the ferry sink?"), 1);
    const reply = await converse(line, turn && { ...turn, next: null }, app);
    expect(reply.forgets).toBe(forgets);
    expect(isRefusal(reply.outcome) && english(reply.outcome.error.says)).toBe(sentence);
  });

  test.each([
    [["forget"], "forgotten"],
    [["who is Ada Lindqvist?", "forget this"], "forgotten"],
    [["ferry", "more", "more", "more", "more", "more", "more", "more", "more"], "no-more"],
    [["when did the ferry sink?", "and him?"], "unclear"],
    [["", "more"], "no-answer"],
  ] as const)("%j ends in %s", async (lines, code) => {
    const answer = await said(...lines);
    expect(typeof answer === "string" ? answer : "no-answer").toBe(code);
  });
});
