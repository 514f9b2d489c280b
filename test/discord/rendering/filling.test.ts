import { expect, test } from "vitest";
import { Filling } from "../../../src/discord/rendering/filling.ts";
import type { Section } from "../../../src/discord/rendering/section.ts";

/** A section of so many characters. */
const section = (length: number, given: Partial<Section> = {}): Section => ({
  markdown: "a".repeat(length),
  quotations: [],
  apart: false,
  ...given,
});
const button = { type: 2, style: 2, label: "More", custom_id: "more" } as const;

/** Room for 100 characters and 4 components beside the line that counts what is left out. */
const filling = () => new Filling({ characters: 202, components: 5 });

test("a message takes what fits to the last character, and nothing longer", () => {
  expect(filling().add([section(100)])).toBe(true);
  expect(filling().add([section(101)])).toBe(false);
  expect(filling().add([section(49), section(49)])).toBe(true);
  expect(filling().add([section(49), section(50)])).toBe(false);
});

test("what is kept free is not filled", () => {
  expect(filling().add([section(60)], 40)).toBe(true);
  expect(filling().add([section(61)], 40)).toBe(false);
});

test("sections and what stands between them take room for those that follow", () => {
  const message = filling();
  message.add([section(40)]);
  expect(message.left).toBe(58);
  expect(message.add([section(59)])).toBe(false);
  expect(message.add([section(58)])).toBe(true);
  expect(message.sections.map(({ markdown }) => markdown.length)).toEqual([40, 58]);
});

test.each([
  ["texts take one component each", [{}, {}, {}, {}], [{}, {}, {}, {}, {}]],
  ["a line above takes one more", [{ apart: true }, { apart: true }], [{ apart: true }, { apart: true }, {}]],
  ["a button beside takes two more", [{ beside: button }, {}], [{ beside: button }, {}, {}]],
])("%s", (_, fitting, oneTooMany) => {
  expect(filling().add(fitting.map((given) => section(1, given)))).toBe(true);
  expect(filling().add(oneTooMany.map((given) => section(1, given)))).toBe(false);
});

test("components are taken from those that follow, and without one left there is no room at all", () => {
  const message = filling();
  expect(message.add([section(1), section(1), section(1)])).toBe(true);
  expect(message.left).toBe(100 - 3 * 3);
  expect(message.add([section(1, { apart: true })])).toBe(false);
  expect(message.add([section(1)])).toBe(true);
  expect(message.left).toBe(0);
});
