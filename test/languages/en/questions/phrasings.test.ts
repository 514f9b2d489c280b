import { describe, expect, test } from "vitest";
import { understand } from "../../../../src/languages/en/questions/understand.ts";
import type { Intent } from "../../../../src/text/language.ts";
import { FRESH_PHRASINGS } from "./fresh-phrasings.ts";
import { PHRASINGS, type Phrasing } from "./phrasings.ts";

/** The option that a whole question stands in. */
const WHOLE: Readonly<Partial<Record<Intent["command"], string>>> = {
  who: "name",
  figure: "words",
  when: "words",
  ask: "question",
};

const expected = ([line, command, options]: Phrasing): Intent => ({
  command,
  options: options ?? { [WHOLE[command] ?? ""]: line },
});

describe("plain words go to the command they mean, with its options", () => {
  test.each(PHRASINGS.map((phrasing) => [phrasing[0], expected(phrasing)] as const))("%s", (line, intent) => {
    expect(understand(line)).toEqual(intent);
  });
});

test("of phrasings that the patterns were not made for, at least 95 in 100 go to the right command", () => {
  const right = FRESH_PHRASINGS.filter(([line, command]) => understand(line).command === command);
  expect(right.length / FRESH_PHRASINGS.length).toBeGreaterThanOrEqual(0.95);
});

test("of the options of quotations among them, at least 90 in 100 are right", () => {
  const given = FRESH_PHRASINGS.filter(([, command, options]) => command === "quote" && options);
  const right = given.filter(([line, , options]) => {
    const { speaker, words } = understand(line).options;
    return speaker === options?.["speaker"] && words === options?.["words"];
  });
  expect(right.length / given.length).toBeGreaterThanOrEqual(0.9);
});
