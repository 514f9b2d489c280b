import * as fc from "fast-check";
import { expect, test } from "vitest";
import { requestIn, requestLine } from "../../../src/discord/rendering/request-line.ts";

test.each([
  ["/ask what is _this_ → that?", "ask"],
  ["who is Ada?", "who"],
  ["left → right", "ask"],
  ["**bold** [link](https://x.example) <@1>", "ask"],
])("the line of %j is read back", (request, command) => {
  expect(requestIn(`${requestLine({ request, command })}\n\n> A sentence.`)).toBe(request);
});

test("a message without the line shows no request", () => {
  expect(requestIn("> -# quoted")).toBeNull();
  expect(requestIn("")).toBeNull();
});

test("any short line of plain letters and signs is read back", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[!-~](?:[ -~]{0,100}[!-~])?$/), (request) => {
      fc.pre(!/\s{2}/.test(request));
      expect(requestIn(requestLine({ request, command: "ask" }))).toBe(request);
    }),
  );
});
