import { describe, expect, test } from "vitest";
import { Vocabulary } from "../../../src/search/vocabulary.ts";
import { indexData } from "../../../src/search/volumes/indexing.ts";
import { SearchVolume } from "../../../src/search/volumes/volume.ts";
import { language, titled } from "../../support/searched.ts";

async function volumeOf(text: string, vocabulary = new Vocabulary(language)): Promise<SearchVolume> {
  return new SearchVolume(await indexData(titled("Harbour", text).sentences, language), vocabulary);
}

describe("a volume", () => {
  test("knows its own words and terms by the numbers that all volumes share", async () => {
    const vocabulary = new Vocabulary(language);
    for (const word of ["zebra", "toll", "ferry", "the", "a"]) vocabulary.take(word);
    const volume = await volumeOf("The ferry came. Ferries carried a toll.", vocabulary);
    const words = ["zebra", "toll", "ferry", "ferries", "the", "a", "tram", "harbour"];
    expect(words.filter((word) => volume.holdsWord(vocabulary.word(word)))).toEqual([
      "toll",
      "ferry",
      "ferries",
      "the",
      "a",
      "harbour",
    ]);
    const uses = ["ferry", "toll", "zebra", "the"].map((word) =>
      volume.usesOf(vocabulary.term(language.term(word))),
    );
    expect(uses).toEqual([2, 1, 0, 0]);
    expect([...volume.wordsOf(0)].map((word) => vocabulary.wordText(word))).toEqual(["the", "ferry", "came"]);
    expect([...volume.wordsOf(2)].map((word) => vocabulary.wordText(word))).toEqual(["harbour"]);
  });

  test("tells how many texts it has", async () => {
    const volume = await volumeOf(
      `It was late${" and late again".repeat(40)}.\n\nThe ferry came. A toll rose.`,
    );
    expect(volume.counts).toEqual({ sentences: 3, paragraphs: 2, articles: 1 });
    expect(volume.texts).toBe(4);
  });

  test("finds texts by terms of its own alone", async () => {
    const vocabulary = new Vocabulary(language);
    vocabulary.take("zebra");
    const { indexes } = await volumeOf("The ferry came. A toll rose.", vocabulary);
    expect(await indexes.sentences.holding(["ferri", "zebra", "toll", "harbour", ""])).toEqual([
      1, 0, 1, 2, 0,
    ]);
  });
});

describe("the words that slips of the pen are compared with", () => {
  const LONG = "k".repeat(29);

  test("have four to 32 letters and are no stop words", async () => {
    const volume = await volumeOf(`The ferry met their old tram. Pia saw brz${LONG} and brzk${LONG} there.`);
    const words = await volume.nearWords();
    const all = ["their", "there", "ferry", "tram", "pia", "old", `brz${LONG}`, `brzk${LONG}`];
    expect(all.filter((word) => words.near(word, 0).includes(word))).toEqual(["ferry", "tram", `brz${LONG}`]);
  });

  test("are gathered once", async () => {
    const volume = await volumeOf("The ferry came.");
    expect(volume.nearWords()).toBe(volume.nearWords());
  });

  /** How often others get their turn while the words are gathered. */
  async function turnsWhile(gathering: Promise<unknown>): Promise<number> {
    let [turns, isGathered] = [0, false];
    gathering.then(() => {
      isGathered = true;
    });
    for (;;) {
      await new Promise(setImmediate);
      if (isGathered) return turns;
      turns++;
    }
  }

  test("of many are gathered in turns with others", async () => {
    const sentence = (at: number): string =>
      `It saw ${Array.from({ length: 100 }, (_, word) => `word${100 * at + word}`).join(" ")}.`;
    const of = (count: number) => volumeOf(Array.from({ length: count }, (_, at) => sentence(at)).join(" "));
    const [few, many] = [await of(1), await of(201)];
    expect(await turnsWhile(few.nearWords())).toBe(0);
    expect(await turnsWhile(many.nearWords())).toBeGreaterThan(0);
  });
});
