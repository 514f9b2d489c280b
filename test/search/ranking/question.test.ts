import { describe, expect, test } from "vitest";
import type { Question } from "../../../src/search/ranking/question.ts";
import { language, searched } from "../../support/searched.ts";

const harbour = () =>
  searched({
    Tolls:
      "The ferry left the harbour of Narvik. Lindqvist paid a toll of 40 crowns. The ferry carried coal.",
    Wool: "The vessel of the harbour carried wool. A tram came.",
  });

const read = async (text: string): Promise<Question> => (await harbour()).read(text);

const stems = (words: string): string[] => language.words(words).map(language.term);

/** What stands in some places, in words. */
const termsAt = ({ terms }: Question, places: Iterable<number>): (string | undefined)[] =>
  Array.from(places, (place) => terms[place]);

describe("the terms of a question", () => {
  test("are its words without those too common, each once, in order", async () => {
    const { terms } = await read("Which ferry of the harbour carried coal to the ferries?");
    expect(terms).toEqual(stems("ferry harbour carried coal"));
  });

  test("have the rarity that they have among the sentences", async () => {
    const { rarity } = await read("ferry coal zebra");
    expect(rarity).toEqual(
      [2, 1, 0].map((held) => expect.closeTo(Math.log(1 + (5 - held + 0.5) / (held + 0.5)), 12)),
    );
  });

  test("are at most 48, from 96 words", async () => {
    const many = Array.from({ length: 99 }, (_, at) => `${1000 + at}`);
    expect((await read(many.join(" "))).terms).toEqual(many.slice(0, 48));
    const far = `${"the ".repeat(95)}coal wool`;
    expect((await read(far)).terms).toEqual(stems("coal"));
    const { terms, words } = await read(`${"coal ".repeat(48)}wool`);
    expect([terms, words]).toEqual([stems("coal"), new Set(["coal", "wool"])]);
  });

  test("are none where all words are too common", async () => {
    const { terms, known, knownShare, pairs } = await read("what is it of the");
    expect([terms, known, knownShare, pairs]).toEqual([[], 1, 0, []]);
  });
});

describe("what the corpus knows of a question", () => {
  test("is the rarity of its terms and of those said in another word", async () => {
    const { rarity, known, knownShare } = await read("ship coal zebra");
    const [ship = 0, coal = 0, zebra = 0] = rarity;
    expect(known).toBeCloseTo(ship + coal, 12);
    expect(knownShare).toBeCloseTo((ship + coal) / (ship + coal + zebra), 12);
  });

  test("is all, or nothing", async () => {
    expect((await read("coal")).knownShare).toBe(1);
    const { known, knownShare } = await read("zebra");
    expect([known, knownShare]).toEqual([1, 0]);
  });

  test("leads to a word's kin where the corpus does not hold the word", async () => {
    const { terms, searched: wanted, placeOf } = await read("coal ship");
    expect(wanted).toEqual(stems("coal ship vessel"));
    const { term } = await harbour();
    const places = ["coal", "vessel", "tram"].map((word) => placeOf.of(term(word)));
    expect(places).toEqual([0, terms.indexOf("ship"), -1]);
  });
});

describe("neighbours in a question", () => {
  const numbers = async (...words: string[]): Promise<number[]> => {
    const { collection } = await harbour();
    return words.map((word) => collection.word(word));
  };

  test("are pairs of terms, with their mean rarity", async () => {
    const { pairs, rarity } = await read("the ferry carried the ferry of coal");
    const [ferry = 0, carried = 0, coal = 0] = rarity;
    expect(pairs).toEqual([
      { left: 0, right: 1, weight: (ferry + carried) / 2 },
      { left: 1, right: 0, weight: (ferry + carried) / 2 },
      { left: 0, right: 2, weight: (ferry + coal) / 2 },
    ]);
  });

  test("are runs of two words, of which one says something", async () => {
    const { runs } = await read("of the ferry left to the coal");
    expect(runs).toEqual([
      await numbers("the", "ferry"),
      await numbers("ferry", "left"),
      await numbers("left", "to"),
      await numbers("the", "coal"),
    ]);
  });

  test("are runs of three words, whatever they say", async () => {
    const { triples } = await read("the ferry of the harbour");
    expect(triples).toEqual([
      await numbers("the", "ferry", "of"),
      await numbers("ferry", "of", "the"),
      await numbers("of", "the", "harbour"),
    ]);
  });

  test("are none of one word", async () => {
    const { runs, triples, pairs } = await read("ferry");
    expect([runs, triples, pairs]).toEqual([[], [], []]);
  });

  test("and the words themselves are known in the form that they were asked in", async () => {
    const { exact, terms } = await read("the ferry of the harbours");
    const [ferry = 0, harbours = 0] = await numbers("ferry", "harbours");
    expect(exact).toEqual([
      [ferry, terms.indexOf(language.term("ferry"))],
      [harbours, terms.indexOf(language.term("harbour"))],
    ]);
  });
});

describe("names and numbers in a question", () => {
  test.each<[string, string]>([
    ["who met Lindqvist in Narvik", "Lindqvist Narvik"],
    ["Lindqvist met Narvik", "Narvik"],
    ["“Lindqvist met Narvik", "Narvik"],
    ["who paid 40 crowns", "40"],
    ["40 crowns of coal", "40"],
    ["coal in the 4x4", "4x4"],
    ["coal in an a4", ""],
    ["who met an iPhone", ""],
    ["Coal and Toll", "Toll"],
    ["coal and the toll", ""],
    ["coal of Ångström", "Ångström"],
    ["coal of 𝐀lpha", "𝐀lpha"],
  ])("%s: %s", async (text, names) => {
    const question = await read(text);
    expect(termsAt(question, question.names)).toEqual(stems(names));
    expect(question.named).toEqual(
      question.rarity.map((rarity, place) => (question.names.has(place) ? rarity : 0)),
    );
  });

  test("are read as the name that was meant", async () => {
    const question = await read("did Lindqvits pay");
    expect(termsAt(question, question.names)).toEqual(["lindqvist"]);
    expect([...question.slips]).toEqual([["lindqvits", "lindqvist"]]);
    expect(question.words).toEqual(new Set(["did", "lindqvist", "pay"]));
  });

  test("are looked for in the first 2,000 letters", async () => {
    const far = await read(`coal${" ".repeat(1990)}Toll Wool`);
    expect(termsAt(far, far.names)).toEqual(["toll"]);
  });
});

test("what kind of thing is asked for is known", async () => {
  expect((await read("who paid the toll?")).wanted).toBe("person");
  expect((await read("when did the ferry leave?")).wanted).toBe("time");
});
