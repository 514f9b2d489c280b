import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isRefusal } from "../../src/answering/answer.ts";
import { english } from "../../src/text/saying.ts";
import { appOver, expectVerbatim } from "../support/app.ts";
import { HARBOUR } from "../support/harbour.ts";

describe("a request that cannot be understood is refused in one sentence", () => {
  test.each([
    ["", "empty"],
    ["   ", "empty"],
    [`/ask ${"x".repeat(10_000)}`, "too-long"],
    ["/nonsense Ada", "unknown-command"],
    ["/", "unknown-command"],
    ["/who", "wrong-option"],
    ["/ask", "wrong-option"],
    ["/quote", "wrong-option"],
    ["/ask x closest:maybe", "wrong-option"],
  ])("%j: %s", async (request, code) => {
    const outcome = await (await appOver(HARBOUR)).answer(request);
    expect(outcome).toMatchObject({ request, error: { code } });
    expect(isRefusal(outcome) && english(outcome.error.says)).toMatch(/^[^\n]+\.$/);
  });
});

describe("a line's options", () => {
  test.each([
    ['/quote "heart of this town" speaker:Lindqvist', 1],
    ['/quote speaker:"Ada Lindqvist" heart', 1],
    ["/QUOTE heart speaker:Lindqvist", 1],
  ])("%s", async (request, least) => {
    const outcome = await (await appOver(HARBOUR)).answer(request);
    expect(isRefusal(outcome) ? 0 : outcome.citations.length).toBeGreaterThanOrEqual(least);
  });

  test("what is no option of the command is words like any other", async () => {
    const outcome = await (await appOver(HARBOUR)).answer("/ask ferry: when is it back? colour:red");
    expect(isRefusal(outcome)).toBe(false);
  });
});

describe("a request line", () => {
  test.each([
    { question: "what is the source:Reuters of that?" },
    { question: "ferry since:2024", since: "2023" },
    { question: "ferry fare", source: "The Gazette", latest: true },
    { question: "is latest:no an option" },
  ])("says what it was made of: %j", async (options) => {
    const app = await appOver(HARBOUR);
    const outcome = await app.run("ask", options);
    const typed = Object.fromEntries(Object.entries(options).map(([name, value]) => [name, String(value)]));
    expect(app.read(outcome.request)).toEqual({ command: "ask", options: typed });
  });

  test("with a filter's name and nothing behind it has no filter", async () => {
    const app = await appOver(HARBOUR);
    expect(app.read("/ask the source: who said it")?.options).toEqual({
      question: "the source: who said it",
    });
  });
});

test("no line breaks it, and what it cites is verbatim", async () => {
  const app = await appOver(HARBOUR);
  const words = fc.constantFrom(
    "ferry",
    "Lindqvist",
    "who",
    "/who",
    "speaker:",
    '"',
    "$4.2",
    "said",
    "\u0000",
    "💥",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(words, fc.string()), { maxLength: 8 }), async (parts) => {
      const outcome = await app.answer(parts.join(" "));
      if (!isRefusal(outcome)) expectVerbatim(outcome.citations);
    }),
    { numRuns: 150 },
  );
});
