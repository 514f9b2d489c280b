import { describe, expect, test } from "vitest";
import { type Turn, turnOf } from "../../../src/answering/conversation/turn.ts";
import type { App } from "../../../src/app.ts";
import { citationIdOf } from "../../../src/text/citation-id.ts";
import { answered, appOver } from "../../support/app.ts";

const FILES = {
  "mill.md": `---
title: The mill
date: 2031-05-12
---
Mayor Ada Lind met Olu Brandt at the mill. “Ada Lind is going to sell the pond before the summer,” said Olu Brandt.

The wheel of the mill weighs nine tonnes. The pond of the mill is full of carp.

Ada Lind heard him. “The old mill will never be sold to anybody from outside,” she said.
`,
};

let made: Promise<App> | undefined;

/** What is remembered of an answer of which so many sentences were seen. */
async function remembered(request: string, shown: number, limit?: number): Promise<Turn | undefined> {
  made ??= appOver(FILES);
  return turnOf(await answered(await made, request, limit), shown);
}

describe("of an answer is remembered", () => {
  test.each([
    ["/who Brandt", "Olu Brandt"],
    ["/quote summer", "Olu Brandt"],
    ["/quote sold to anybody", "Ada Lind"],
    ["/ask going to sell the pond", "Ada Lind"],
    ["/ask wheel weighs nine tonnes", undefined],
    ["/ask zeppelin", undefined],
  ])("%s: the person %s", async (request, person) => {
    expect((await remembered(request, 1, 1))?.person).toBe(person);
  });

  test.each(["/help", "/article mill"])("nothing, of %s", async (request) => {
    expect(await remembered(request, 1)).toBeUndefined();
  });

  test("nothing, of a sentence that was called by its id", async () => {
    made ??= appOver(FILES);
    const [first] = (await answered(await made, "/ask wheel")).citations;
    if (!first) expect.unreachable("The wheel is found.");
    expect(await remembered(`/cite ${citationIdOf(first.sentence)}`, 1)).toBeUndefined();
  });

  test("the words of its options, and of the others the wish for the newest alone", async () => {
    const options = async (request: string) => (await remembered(request, 1))?.options;
    expect(await options("/ask mill since:2030 latest:yes")).toEqual({
      question: "mill",
      since: "2030",
      latest: "yes",
    });
    expect(await options("/ask mill latest:no")).toEqual({ question: "mill" });
    expect(await options("/ask mill why:yes")).toEqual({ question: "mill" });
  });
});

describe("the next page", () => {
  test.each([
    ["begins behind what was seen", 2, 1, 1],
    ["begins behind what was seen, where the answer itself has others", 1, 1, 1],
    ["is none where all was seen", 25, "all", null],
    ["is none where nothing was seen", 25, 0, null],
  ] as const)("%s", async (_, limit, shown, next) => {
    made ??= appOver(FILES);
    const answer = await answered(await made, "/ask the mill", limit);
    const seen = shown === "all" ? answer.citations.length : shown;
    expect(answer.citations.length).toBeGreaterThan(0);
    expect(turnOf(answer, seen)?.next).toBe(next);
  });
});
