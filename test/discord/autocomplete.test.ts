import * as spec from "discord-api-spec/zod";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { choicesOf } from "../../src/discord/autocomplete.ts";
import { hostileText } from "./rendering/hostile.ts";
import { checkCallback } from "./stand-in/rules/callback.ts";
import { schemaFaults } from "./stand-in/rules/schemas.ts";

test("at most 25 choices are offered, each once", () => {
  const many = Array.from({ length: 60 }, (_, index) => ({
    name: `n${index % 40}`,
    value: `v${index % 40}`,
  }));
  const values = choicesOf(many).map(({ value }) => value);
  expect(values).toHaveLength(25);
  expect(new Set(values).size).toBe(25);
});

test("a long name is cut, a long value is left out", () => {
  const long = "a".repeat(101);
  expect(
    choicesOf([
      { name: long, value: "a" },
      { name: "b", value: long },
    ]),
  ).toEqual([{ name: `${"a".repeat(99)}…`, value: "a" }]);
});

test("Discord takes the choices, whatever the names", () => {
  const suggestions = fc.array(fc.record({ name: hostileText, value: hostileText }), { maxLength: 40 });
  fc.assert(
    fc.property(suggestions, fc.integer({ min: 1, max: 20 }), (given, times) => {
      const choices = choicesOf(given.map(({ name, value }) => ({ name: name.repeat(times), value })));
      const body = { type: 8, data: { choices } };
      expect(schemaFaults(spec.ApplicationCommandAutocompleteCallbackRequestSchema, body)).toEqual([]);
      expect(() => checkCallback(4, body)).not.toThrow();
      for (const { name } of choices) expect(name).not.toMatch(/\p{Cs}/u);
    }),
    { numRuns: 300 },
  );
});
