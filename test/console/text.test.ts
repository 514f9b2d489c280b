import { expect, test } from "vitest";
import { styleFor } from "../../src/console/style.ts";
import { asText } from "../../src/console/text.ts";
import { answered, appOver } from "../support/app.ts";
import { HARBOUR } from "../support/harbour.ts";

const plain = styleFor(false);

test("colours mark what matched and change no word", async () => {
  const answer = await answered(await appOver(HARBOUR), "/ask when did the night ferry come back");
  const coloured = asText(answer, styleFor(true));
  expect(coloured).toContain("\u001b[1;33mferry\u001b[22;39m");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what a terminal is steered by.
  expect(coloured.replace(/\u001b\[[\d;]*m/g, "")).toBe(asText(answer, plain));
});

test("an article cannot steer the terminal or turn its writing round", async () => {
  const app = await appOver({ "a.txt": "The ferry \u001b[2J\u0007left \u202egnorw\u202c at noon." });
  const text = asText(await answered(app, "/ask ferry"), plain);
  expect(text).toContain("The ferry ⟨U+001B⟩[2J⟨U+0007⟩left ⟨U+202E⟩gnorw⟨U+202C⟩ at noon.");
});

test("articles that say the same are named under the sentence", async () => {
  const text = asText(await answered(await appOver(HARBOUR), "/quote heart of this town"), plain);
  expect(text).toContain("Also in: Ferry returns: the harbour celebrates");
});

test("a quotation without a speaker says so", async () => {
  const app = await appOver({ "a.txt": "The so-called “grand ferry” left at noon." });
  expect(asText(await answered(app, "/quote grand ferry"), plain)).toContain("Speaker not stated");
});

test("a title that is a whole sentence is shortened, the sentence never", async () => {
  const sentence = `The ferry ${"slowly and steadily ".repeat(20)}left.`;
  const text = asText(await answered(await appOver({ "a.txt": sentence }), "/ask ferry"), plain);
  const [first = "", second = ""] = text.split("\n");
  expect(first).toContain(sentence);
  expect(second.length).toBeLessThan(150);
});

test("reasons stand under their sentence, and what they repeat cannot steer the terminal", async () => {
  const app = await appOver({ "a.txt": "The ferry left at noon." });
  const text = asText(await answered(app, "/ask did the ferry \u001b[2J leave? why:yes closest:yes"), plain);
  expect(text).toContain("   Holds 2 of the 3 words asked for: ferry");
  expect(text).toMatch(/\nCertainty \d+ of 100; under \d+ I say that the corpus does not answer\.\n$/);
  expect(text).not.toContain("\u001b");
});

test("what a line that leaned on another was taken for stands above its answer", async () => {
  const answer = await answered(
    await appOver({ "a.txt": "The ferry left at noon." }),
    "when did the ferry leave?",
  );
  expect(asText({ ...answer, asked: "and when?" }, plain)).toMatch(/^→ \/when when did the ferry leave\?\n/);
  expect(asText(answer, plain)).not.toContain("→");
});
