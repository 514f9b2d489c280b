import { describe, expect, test } from "vitest";
import { ApiError } from "./api-error.ts";
import type { Json } from "./json.ts";
import { checkCallback } from "./rules/callback.ts";
import { commandSetFaults } from "./rules/commands.ts";
import { checkMessage } from "./rules/message.ts";
import { callbackSchema, schemaFaults } from "./rules/schemas.ts";

const quiet = { allowed_mentions: { parse: [] } };
const v2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const button = { type: 2, style: 1, label: "More", custom_id: "more" };

/** Everything that is wrong with a message as an answer to a command. */
function faultsOf(data: Json, type = 4): string {
  const body = { type, data };
  const schema = callbackSchema(type);
  const faults = schema === undefined ? [] : schemaFaults(schema, body);
  try {
    checkCallback(2, body);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    faults.push(`${error.code} ${error.reasons.join("; ")}`);
  }
  return faults.join("\n");
}

describe("the stand-in takes", () => {
  test.each<[string, Json]>([
    ["plain text", { content: "Hello", ...quiet }],
    ["text of 2,000 characters", { content: "a".repeat(2_000), ...quiet }],
    ["a card", { components: [{ type: 17, components: [text("Hello")] }], flags: v2, ...quiet }],
    ["what the library adds", { content: "Hello", tts: false, enforce_nonce: false, ...quiet }],
  ])("%s", (_, data) => {
    expect(faultsOf(data)).toBe("");
  });
});

describe("the stand-in refuses", () => {
  test.each<[string, Json, RegExp]>([
    ["an empty message", { content: "", ...quiet }, /50006/],
    ["2,001 characters", { content: "a".repeat(2_001), ...quiet }, /too_big/],
    [
      "2,000 characters of which each counts twice",
      { content: "😀".repeat(1_001), ...quiet },
      /content: over 2000/,
    ],
    ["mentions left on", { content: "Hello" }, /house rule/],
    [
      "text beside a card",
      { content: "Hi", components: [text("Hello")], flags: v2, ...quiet },
      /IS_COMPONENTS_V2 forbids content/,
    ],
    ["a card without its flag", { components: [text("Hello")], ...quiet }, /without the flag/],
    [
      "41 components",
      { components: Array.from({ length: 41 }, () => text("a")), flags: v2, ...quiet },
      /more than 40/,
    ],
    [
      "4,001 characters on a card",
      { components: [text("a".repeat(4_000)), text("b")], flags: v2, ...quiet },
      /over 4000/,
    ],
    [
      "a property that Discord does not know",
      { content: "Hello", colour: 1, ...quiet },
      /\/data\/colour unknown property/,
    ],
    [
      "two buttons of one id",
      { content: "a", components: [{ type: 1, components: [button, button] }], ...quiet },
      /custom_id used twice/,
    ],
    [
      "a button without words",
      { content: "a", components: [{ type: 1, components: [{ ...button, label: "" }] }], ...quiet },
      /label or emoji/,
    ],
    [
      "embeds of 6,001 characters",
      { embeds: [{ description: "a".repeat(3_001) }, { description: "a".repeat(3_000) }], ...quiet },
      /over 6000/,
    ],
  ])("%s", (_, data, fault) => {
    expect(faultsOf(data)).toMatch(fault);
  });

  test("a sign that an answer is coming with any flag but that it is private", () => {
    expect(faultsOf({ flags: 64 }, 5)).toBe("");
    expect(faultsOf({ flags: v2 }, 5)).toMatch(/EPHEMERAL is the only flag/);
  });

  test("an answer that does not fit what the user did", () => {
    expect(() => checkCallback(4, { type: 4, data: { content: "Hello", ...quiet } })).toThrow(ApiError);
  });

  test("a message that Discord would take, with mentions on", () => {
    expect(() =>
      checkMessage({ content: "Hello", allowed_mentions: { parse: ["users"] } }, { edit: true }),
    ).toThrow(ApiError);
  });
});

const command = { type: 1, name: "tide", description: "Tides" };
const option = { type: 3, name: "port", description: "Port" };

describe("the stand-in refuses a command", () => {
  test.each<[string, readonly Json[], RegExp]>([
    ["in capitals", [{ ...command, name: "Tide" }], /name not allowed/],
    ["without a description", [{ ...command, description: "" }], /no description/],
    ["twice", [command, command], /used twice/],
    [
      "whose required option comes late",
      [{ ...command, options: [option, { ...option, name: "sea", required: true }] }],
      /required option after/,
    ],
    [
      "with 26 options",
      [{ ...command, options: Array.from({ length: 26 }, (_, at) => ({ ...option, name: `p${at}` })) }],
      /more than 25 options/,
    ],
    [
      "of more than 8,000 characters",
      [
        {
          ...command,
          options: Array.from({ length: 25 }, (_, at) => ({
            ...option,
            name: `p${at}`,
            choices: Array.from({ length: 25 }, (_, n) => ({ name: `${n}`.padEnd(20, "x"), value: `${n}` })),
          })),
        },
      ],
      /8000/,
    ],
    [
      "whose permissions are no number",
      [{ ...command, default_member_permissions: "manage" }],
      /decimal string/,
    ],
  ])("%s", (_, commands, fault) => {
    expect(commandSetFaults(commands).join("\n")).toMatch(fault);
  });

  test("but not one that is as it should be", () => {
    expect(commandSetFaults([{ ...command, options: [option] }])).toEqual([]);
  });
});
