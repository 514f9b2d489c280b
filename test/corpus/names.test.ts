import { expect, test } from "vitest";
import { Corpus } from "../../src/corpus/corpus.ts";
import { Names } from "../../src/corpus/names.ts";
import { loadEnglish } from "../../src/languages/en/pack.ts";
import type { Language } from "../../src/text/language.ts";
import { articleOf } from "../support/article.ts";

const english = await loadEnglish();

test("names that could not be gathered are gathered for the next who asks", async () => {
  const failures = [new Error("no memory")];
  const joinNames: Language["joinNames"] = (mentions) => {
    const failure = failures.pop();
    if (failure) throw failure;
    return english.joinNames(mentions);
  };
  const article = articleOf("Mayor Ada Lind opened the harbour.");
  const names = new Names(new Corpus([article], { ...english, joinNames }));
  await expect(names.gather()).rejects.toThrow("no memory");
  expect(names.isGathering).toBe(false);
  await names.gather();
  expect(names.people.map(({ name }) => name)).toEqual(["Ada Lind"]);
});
