import * as fc from "fast-check";
import { expect, test } from "vitest";
import { longestRequest, requestLine, requestsIn } from "../../../src/discord/rendering/request-line.ts";

test.each([
  ["/ask what is _this_ → that?", "ask"],
  ["who is Ada?", "who"],
  ["left → right", "ask"],
  ["**bold** [link](https://x.example) <@1>", "ask"],
])("the line of %j is read back", (request, command) => {
  expect(requestsIn(`${requestLine({ request, command })}\n\n> A sentence.`)).toContain(request);
});

test.each([
  ["who is Ada?", "/who who is Ada?", "-# who is Ada? → \\/who"],
  ["please, who is Ada?", "/who who is Ada", "-# please, who is Ada? → \\/who who is Ada"],
  ["who  is Ada ?!.", "/who who is Ada", "-# who is Ada ?!. → \\/who"],
  ["who is Ada?", "/who who  is Ada", "-# who is Ada? → \\/who"],
  ["is it A. or B?", "/ask is it A or B", "-# is it A. or B? → \\/ask is it A or B"],
  ["what did Ada say?", "/quote speaker:Ada", "-# what did Ada say? → \\/quote speaker\\:Ada"],
] as const)("of %j it says what it was taken for, no words twice", (request, understood, line) => {
  const command = understood.split(" ")[0]?.slice(1) ?? "";
  expect(requestLine({ request, command, understood })).toBe(line);
});

test.each([
  [{ request: "how much was it paid", understood: "/figure how much was it paid", asked: "and how much?" }],
  [{ request: "/figure who paid?", asked: "who paid?" }],
])("what it stands for is read back where other words were typed: %j", (answered) => {
  const line = requestLine({ command: "figure", ...answered });
  expect(line).toContain(" → \\/figure");
  expect(requestsIn(line)).toContain(answered.request);
});

test("what a longer request says beyond the typed words is shown", () => {
  const answered = { request: "/quote speaker:Ada", command: "quote", asked: "what did she say?" };
  expect(requestLine(answered)).toBe("-# what did she say? → \\/quote speaker\\:Ada");
});

test("a line stands for the typed words, for what they were taken for, and for both", () => {
  expect(requestsIn("-# a → b → \\/ask c\n\n-# d → e")).toEqual([
    ...["a", "b → /ask c", "b → /ask c", "b → /ask c a"],
    ...["a → b", "/ask c", "c", "/ask c a → b"],
  ]);
});

test("a typed command stands for itself, whatever arrows it has", () => {
  expect(requestsIn("-# \\/ask a → b")).toEqual(["/ask a → b"]);
});

test("of a line of arrows only the first few are looked at", () => {
  expect(requestsIn(`-# a${" → a".repeat(6)}`)).toHaveLength(6 * 4);
  expect(requestsIn(`-# a${" → a".repeat(50)}`)).toHaveLength(6 * 4);
});

test.each([
  ["ask", 300],
  ["check", 1_000],
])("of a request to /%s %i characters are shown", (command, most) => {
  const request = `/${command} ${"a".repeat(2_000)}`;
  expect(longestRequest(command)).toBe(most);
  expect(requestLine({ request, command })).toBe(`-# \\${request.slice(0, most)}…`);
});

test("a message without the line shows no request", () => {
  expect(requestsIn("> -# quoted")).toEqual([]);
  expect(requestsIn("")).toEqual([]);
});

test("any short line of plain letters and signs is read back", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[!-~](?:[ -~]{0,100}[!-~])?$/), (request) => {
      fc.pre(!/\s{2}/.test(request));
      expect(requestsIn(requestLine({ request, command: "ask" }))).toContain(request);
    }),
  );
});
