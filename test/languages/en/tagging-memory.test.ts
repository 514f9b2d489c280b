import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { tag } from "../../../src/languages/en/tagging.ts";

const packed = createRequire(import.meta.url).resolve(
  "wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json",
);

test("the tagger's words are there once: what they were unpacked from is let go", () => {
  expect(tag("The boats have sunk.").map(({ lemma }) => lemma)).toEqual(["the", "boat", "have", "sink", "."]);
  const { lexicon, features } = createRequire(import.meta.url)(packed);
  expect({ lexicon, features }).toEqual({ lexicon: "", features: {} });
  expect(tag("Two cats ran.").map(({ lemma }) => lemma)).toEqual(["two", "cat", "run", "."]);
});
