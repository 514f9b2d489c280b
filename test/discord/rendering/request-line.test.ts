import * as fc from "fast-check";
import { expect, test } from "vitest";
import { requestLine, requestsIn } from "../../../src/discord/rendering/request-line.ts";

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
