import { describe, expect, test } from "vitest";
import * as z from "zod";
import { nothing } from "../../../src/answering/answer.ts";
import { type Command, defineCommand } from "../../../src/answering/command.ts";
import { definitionOf } from "../../../src/discord/commands/definition.ts";
import { commandSetFaults } from "../stand-in/rules/commands.ts";

const commandWith = (options: z.ZodObject, more: Partial<Command> = {}): Command =>
  defineCommand({
    name: "tide",
    description: "When the water comes",
    options,
    examples: [],
    run: async () => nothing("Never."),
    ...more,
  });

const optionsOf = (options: z.ZodObject, more: Partial<Command> = {}) =>
  (definitionOf(commandWith(options, more)).options ?? []).filter(({ name }) => name !== "hide");

describe("a command's definition", () => {
  test("works in servers, direct messages and elsewhere, for servers and for users", () => {
    expect(definitionOf(commandWith(z.object({})))).toMatchObject({
      name: "tide",
      description: "When the water comes",
      integration_types: [0, 1],
      contexts: [0, 1, 2],
    });
  });

  test("ends with the option that hides the answer", () => {
    expect(definitionOf(commandWith(z.object({}))).options).toEqual([
      { type: 5, name: "hide", description: "Show the answer to me alone", required: false },
    ]);
  });

  test.each([
    ["text", z.string().min(1).max(300), { type: 3, min_length: 1, max_length: 300, autocomplete: false }],
    ["very long text", z.string().max(9_000), { type: 3, max_length: 6_000 }],
    ["a whole number", z.int().min(1).max(25), { type: 4, min_value: 1, max_value: 25 }],
    ["a number", z.number().min(0.5), { type: 10, min_value: 0.5 }],
    ["a switch", z.boolean(), { type: 5 }],
    [
      "a choice",
      z.enum(["high", "low"]),
      {
        type: 3,
        choices: [
          { name: "high", value: "high" },
          { name: "low", value: "low" },
        ],
      },
    ],
  ])("has an option for %s", (_, schema, option) => {
    const [only] = optionsOf(z.object({ port: schema.describe("Which port") }));
    expect(only).toMatchObject({ name: "port", description: "Which port", required: true, ...option });
  });

  test("does not show the bounds that every whole number has", () => {
    expect(optionsOf(z.object({ depth: z.int().describe("Depth") }))[0]).not.toHaveProperty("min_value");
  });

  test("has required options first, and takes optional ones and defaults for not required", () => {
    const options = optionsOf(
      z.object({
        from: z.string().optional().describe("From"),
        unit: z.enum(["m", "ft"]).default("m").describe("Unit"),
        port: z.string().describe("Port"),
      }),
    );
    expect(options.map(({ name, required }) => [name, required])).toEqual([
      ["port", true],
      ["from", false],
      ["unit", false],
    ]);
  });

  test("offers autocomplete where the command suggests", () => {
    const [option] = optionsOf(z.object({ port: z.string().describe("Port") }), { suggest: async () => [] });
    expect(option).toMatchObject({ autocomplete: true });
  });

  test("is one that Discord takes", () => {
    const options = z.object({
      port: z.string().describe("Port"),
      depth: z.int().max(9).optional().describe("Depth"),
    });
    expect(commandSetFaults([{ ...definitionOf(commandWith(options)) }])).toEqual([]);
  });
});

describe("what Discord cannot show is an error that names the command and the option", () => {
  test.each([
    ["a list", z.object({ ports: z.array(z.string()).describe("Ports") }), /\/tide, option ports/],
    ["a date", z.object({ day: z.date().describe("Day") }), /\/tide, option day/],
    [
      "several types",
      z.object({ port: z.union([z.string(), z.int()]).describe("Port") }),
      /\/tide, option port/,
    ],
    ["no description", z.object({ port: z.string() }), /\/tide, option port/],
    ["a long description", z.object({ port: z.string().describe("x".repeat(101)) }), /\/tide, option port/],
    ["a name that is taken", z.object({ hide: z.string().describe("Where") }), /\/tide: option hide/],
    ["a name in capitals", z.object({ Port: z.string().describe("Port") }), /\/tide: option Port/],
  ])("%s", (_, options, message) => {
    expect(() => definitionOf(commandWith(options))).toThrow(message);
  });

  test("a command's own name", () => {
    expect(() => definitionOf(commandWith(z.object({}), { name: "Tide Table" }))).toThrow(/\/Tide Table/);
  });
});
