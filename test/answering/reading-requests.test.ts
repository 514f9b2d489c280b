import { describe, expect, test } from "vitest";
import * as z from "zod";
import type { Command } from "../../src/answering/command.ts";
import { Mistake } from "../../src/answering/mistake.ts";
import { readRequest, requestLine } from "../../src/answering/request.ts";
import type { App } from "../../src/app.ts";
import { overHarbour } from "../support/app.ts";

const TODAY = "2031-03-10";
const WITHOUT_FILTERS = z.object({ question: z.string() });
const read = ({ commands, corpus }: App, line: string) => {
  const { command, options } = readRequest(line, commands, corpus, TODAY);
  return { name: command.name, options };
};

describe("a typed line is read as", () => {
  test.each([
    ["/quote heart speaker:Lind", "quote", { words: "heart", speaker: "Lind" }],
    [
      '  /quote  heart   of\ttown speaker:"Ada Lind"  ',
      "quote",
      { words: "heart of town", speaker: "Ada Lind" },
    ],
    ["/QUOTE words:heart of town", "quote", { words: "heart of town" }],
    ['/quote speaker:""', "quote", { speaker: "" }],
    ["/quote speaker:", "quote", { speaker: "" }],
    ["/quote since: heart", "quote", { words: "since: heart" }],
    ["/quote xspeaker:Lind", "quote", { words: "xspeaker:Lind" }],
    ["/quote Speaker:Lind", "quote", { words: "Speaker:Lind" }],
    ["/quote speaker:Lind\nheart\nof town", "quote", { words: "heart of town", speaker: "Lind" }],
    ["/help", "help", {}],
    ["/help me", "help", {}],
  ])("%j: /%s %j", async (line, name, options) => {
    expect(read(await overHarbour(), line)).toEqual({ name, options });
  });
});

describe("a plain line is read as", () => {
  test.each([
    ["who is Ada Lindqvist?", "who"],
    ["what can I ask here?", "help"],
    ["help since 2024", "help"],
  ])("%j: /%s", async (line, name) => {
    expect(read(await overHarbour(), line).name).toBe(name);
  });

  test("with its filters apart where its command has such, and whole where not", async () => {
    const app = await overHarbour();
    expect(read(app, "ferry fare since May 2024")).toEqual({
      name: "ask",
      options: { question: "ferry fare", since: "May 2024" },
    });
    const plain = app.commands.map((command): Command => ({ ...command, options: WITHOUT_FILTERS }));
    expect(readRequest("ferry fare since May 2024", plain, app.corpus, TODAY).options).toEqual({
      question: "ferry fare since May 2024",
    });
  });

  test("and refused where nobody takes it", async () => {
    const { corpus } = await overHarbour();
    expect(() => readRequest("ferry fare", [], corpus, TODAY)).toThrow(
      expect.objectContaining({ code: "unknown-command" }),
    );
  });
});

describe("a line is refused", () => {
  test.each([
    ["", "empty"],
    [" \n ", "empty"],
    ["x".repeat(2_001), "too-long"],
    ["/nonsense", "unknown-command"],
    ["/", "unknown-command"],
  ])("where it is %j: %s", async (line, code) => {
    const { commands, corpus } = await overHarbour();
    const refused = () => readRequest(line, commands, corpus, TODAY);
    expect(refused).toThrow(Mistake);
    expect(refused).toThrow(expect.objectContaining({ code }));
  });

  test("not at its two thousandth character", async () => {
    expect(read(await overHarbour(), `/ask ${"x".repeat(1_995)}`).name).toBe("ask");
  });
});

describe("options as they would be typed", () => {
  const command = {
    name: "quote",
    options: z.object({ words: z.string(), speaker: z.string(), latest: z.boolean() }),
  };

  test.each([
    [{ words: "heart of town", speaker: "Lind" }, "/quote heart of town speaker:Lind"],
    [{ speaker: "Ada Lind", words: "heart" }, '/quote heart speaker:"Ada Lind"'],
    [{ speaker: 'the "Ada" Lind' }, '/quote speaker:"the ”Ada” Lind"'],
    [{ words: "heart", speaker: undefined, latest: true }, "/quote heart latest:true"],
    [{ words: "the speaker:Lind of it" }, '/quote words:"the speaker:Lind of it"'],
    [{ words: "speaker:Lind" }, "/quote words:speaker:Lind"],
    [{ words: "time:12" }, "/quote time:12"],
    [{ words: "heart", speaker: "" }, '/quote heart speaker:""'],
    [{}, "/quote"],
  ])("%j: %s", (options, line) => {
    expect(requestLine(command, options)).toBe(line);
  });
});

test("an outlet is told by the articles", async () => {
  expect(read(await overHarbour(), "the ferry according to the Gazette").options).toEqual({
    question: "the ferry",
    source: "Gazette",
  });
});
