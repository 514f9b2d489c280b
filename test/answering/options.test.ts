import { describe, expect, test } from "vitest";
import * as z from "zod";
import type { Command } from "../../src/answering/command.ts";
import { commandOf } from "../../src/answering/folder.ts";
import { Mistake } from "../../src/answering/mistake.ts";
import { checkedOptions } from "../../src/answering/options.ts";
import { Misfit } from "../../src/modules.ts";
import { english } from "../../src/text/saying.ts";

const SHAPE = {
  words: z.string().min(1).max(20),
  count: z.int().max(9).optional(),
  share: z.number().optional(),
  near: z.boolean().default(false),
  order: z.enum(["time", "fit"]).optional(),
};

const commandWith = (given: object = {}): object => ({
  name: "count",
  description: "Counts words",
  options: z.object(SHAPE),
  examples: [{ request: "/count tea", shows: "tea" }],
  run: () => Promise.reject(new Error("is not run")),
  ...given,
});

const asCommand = (value: unknown): Command => commandOf({ name: "count", file: "count.ts", value });
const count = asCommand(commandWith());

test("what a command refuses as a whole is told with its example", () => {
  const options = z.object(SHAPE).refine(({ words }) => words !== "coffee");
  const tea = asCommand(commandWith({ options }));
  expect(() => checkedOptions(tea, { words: "coffee" })).toThrow(
    "/count was not understood, for example: /count tea.",
  );
});

describe("options as typed", () => {
  test.each([
    [{ words: "tea" }, { words: "tea", near: false }],
    [
      { words: "7", count: "7", share: "-2.5", near: "Yes" },
      { words: "7", count: 7, share: -2.5, near: true },
    ],
    [
      { words: "tea", near: "NO" },
      { words: "tea", near: false },
    ],
    [
      { words: "tea", near: "true" },
      { words: "tea", near: true },
    ],
    [
      { words: "tea", near: "false" },
      { words: "tea", near: false },
    ],
    [
      { words: "tea", near: true, count: 3 },
      { words: "tea", near: true, count: 3 },
    ],
    [
      { words: "tea", colour: "red" },
      { words: "tea", near: false },
    ],
    [
      { words: "tea", order: "time" },
      { words: "tea", near: false, order: "time" },
    ],
  ])("%j become %j", (given, options) => {
    expect(checkedOptions(count, given)).toEqual(options);
  });

  test.each([
    [{}, "Say the words after /count, for example: /count tea."],
    [{ words: "" }, "Say the words after /count, for example: /count tea."],
    [
      { words: "tea", near: "perhaps" },
      "The option near of /count takes yes or no, for example: /count tea.",
    ],
    [{ words: "tea", share: "half" }, "The option share of /count takes a number, for example: /count tea."],
    [{ words: "tea", share: "1.5.2" }, "The option share of /count takes a number, for example: /count tea."],
    [{ words: "tea", share: "x1" }, "The option share of /count takes a number, for example: /count tea."],
    [{ words: "tea", share: "1x" }, "The option share of /count takes a number, for example: /count tea."],
    [{ words: "tea", near: "yes?" }, "The option near of /count takes yes or no, for example: /count tea."],
    [{ words: "tea", near: "oh yes" }, "The option near of /count takes yes or no, for example: /count tea."],
    [
      { words: "tea", count: "1.5" },
      "The option count of /count takes a whole number, for example: /count tea.",
    ],
  ])("%j are refused: %s", (given, says) => {
    const refused = () => checkedOptions(count, given);
    expect(refused).toThrow(Mistake);
    expect(refused).toThrow(expect.objectContaining({ code: "wrong-option", says }));
  });

  test.each([
    [{ words: "x".repeat(21) }, /^The option words of \/count takes too big.*, for example: \/count tea\.$/],
    [{ words: "tea", count: "10" }, /^The option count of \/count takes too big/],
    [{ words: "tea", order: "size" }, /^The option order of \/count takes invalid option.*"time"\|"fit"/],
  ])("%j are refused in the schema's words", (given, says) => {
    try {
      checkedOptions(count, given);
      expect.fail("nothing was refused");
    } catch (error) {
      expect(error instanceof Mistake && english(error.says)).toMatch(says);
    }
  });
});

describe("a module of the folder of commands", () => {
  test("is a command where it has all that one needs", () => {
    expect(count.name).toBe("count");
  });

  test.each([
    ["a string", "count"],
    ["nothing", null],
    ["without a name", commandWith({ name: undefined })],
    ["with a description that is no text", commandWith({ description: 7 })],
    ["without options", commandWith({ options: {} })],
    ["without examples", commandWith({ examples: "none" })],
    ["that cannot be run", commandWith({ run: "soon" })],
  ])("%s is no command", (_, value) => {
    expect(() => asCommand(value)).toThrow(Misfit);
    expect(() => asCommand(value)).toThrow(
      "count.ts is no command: it needs name, description, options, examples and run",
    );
  });

  test.each(["name", "description", "options", "examples", "run"])("needs its %s", (part) => {
    const rest = Object.fromEntries(Object.entries(commandWith()).filter(([name]) => name !== part));
    expect(() => asCommand(rest)).toThrow("count.ts is no command");
  });

  test.each([
    [{ name: "other" }, 'count.ts defines the command "other": the names must agree'],
    [{ examples: [] }, "count.ts gives no example"],
    [
      { options: z.object({ words: z.string(), all: z.array(z.string()) }) },
      'count.ts: the option "all" is no string, number, boolean or enum',
    ],
    [
      { options: z.object({ any: z.unknown() }) },
      'count.ts: the option "any" is no string, number, boolean or enum',
    ],
  ])("%j is refused: %s", (given, message) => {
    expect(() => asCommand(commandWith(given))).toThrow(Misfit);
    expect(() => asCommand(commandWith(given))).toThrow(message);
  });

  test("may take nothing at all", () => {
    expect(asCommand(commandWith({ options: z.object({}) })).name).toBe("count");
  });
});
