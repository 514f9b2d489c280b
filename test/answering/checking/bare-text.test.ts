import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bareLines, bareText } from "../../../src/answering/checking/bare-text.ts";

describe("of a message is left", () => {
  test.each([
    ["its own words", "The dam was built in 1962.", ["The dam was built in 1962."]],
    ["no quotation of others", "> The dam is old.\nIt is new.", ["It is new."]],
    ["nothing after a quotation without end", "It is new.\n>>> The dam\nis old.", ["It is new."]],
    ["nothing where all is a quotation without end", ">>> The dam\nis old.", []],
    ["no quotation, however far in", "      > The dam is old.\nIt is new.", ["It is new."]],
    ["no quotation without end, however far in", "It is new.\n      >>> The dam\nis old.", ["It is new."]],
    ["no line that says nothing", "It is new.\n🎉\n¶¶It holds.", ["It is new.", "It holds."]],
    ["no code", "See ```js\nconst a = 1;\n``` here.", ["See", "here."]],
    ["no address", "The dam https://dam.example/a?b=c holds.", ["The dam holds."]],
    ["a link's words", "The [old dam](https://dam.example) holds.", ["The [old dam] holds."]],
    ["no formatting", "**The** _old_ dam ~~broke~~ `held`", ["The old dam broke held"]],
    ["nothing hidden", "The dam ||broke|| held.", ["The dam held."]],
    ["a mention as a gap", "As <@123456789> said, it holds.", ["As @… said, it holds."]],
    ["nobody it is addressed to", "<@123456789> <@!12345>, it holds.", ["it holds."]],
    ["no emoji", "It holds 🎉 :tada: <a:party:123456789>", ["It holds"]],
    ["a clock's time", "It broke at 10:30:45.", ["It broke at 10:30:45."]],
    ["no marks of lists and headings", "# Dams\n- one\n2. two", ["Dams", "one", "two"]],
  ])("%s", (_, message, lines) => {
    expect(bareLines(message)).toEqual(lines);
  });

  test("the same where it is read again from one line", () => {
    const text = bareText("The dam *broke*.\n\n- <@123> it held 🎉");
    expect(text).toBe("The dam broke. ¶ it held");
    expect(bareText(text)).toBe(text);
  });

  test("one line, whatever the message", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (message) => {
        expect(bareText(message)).not.toMatch(/[\r\n]/);
      }),
    );
  });
});
