import { describe, expect, test } from "vitest";
import { namesIn } from "../../../../src/languages/en/names/names.ts";
import { tokensOf } from "../../../../src/languages/en/people/tokens.ts";

/** The names of a text, as "words (kind)". */
function namesOf(text: string): string[] {
  const tokens = tokensOf(text, 0, text.length);
  return namesIn(tokens).names.map(({ from, to, kind }) => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    return `${text.slice(first?.start, last?.end)} (${kind})`;
  });
}

describe("names of persons are told from those of bodies and places", () => {
  test.each([
    ["The dam was built by Ingrid Solberg in Oslo.", ["Ingrid Solberg (PER)", "Oslo (LOC)"]],
    ["Ana María Quiroga Rojas spoke first.", ["Ana María Quiroga Rojas (PER)"]],
    ["Critics of the Norland Liberal Party left.", ["Norland Liberal Party (ORG)"]],
    ["It rained on the hills, and nobody came.", []],
  ])("%s", (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

test("a likelihood is between nought and one, and stands for each token", () => {
  const text = "Ingrid Solberg of Veldmark met Pradeep Nair, and they sang.";
  const tokens = tokensOf(text, 0, text.length);
  const { person, names } = namesIn(tokens);
  expect(person).toHaveLength(tokens.length);
  for (const value of [...person, ...names.map(({ certainty }) => certainty)]) {
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(1.000001);
  }
});

test.each(["A, ", "Ann Berg and ", "X", "“", "7 ", "\ud800", "Van der "])(
  "200 KB of %j are read",
  (piece) => {
    const text = piece.repeat(200_000 / piece.length);
    expect(() => namesOf(text)).not.toThrow();
  },
);
