import { describe, expect, test } from "vitest";
import { askedTerms, cite, foremost } from "../../src/answering/citing.ts";
import type { CorpusView, Match } from "../../src/answering/command.ts";
import { Gist } from "../../src/answering/gist.ts";
import { saysTheSame } from "../../src/answering/saying-the-same.ts";
import { type Sentence, wordsOf } from "../../src/text/article.ts";
import { appOver } from "../support/app.ts";

/** Articles a, b, c … of these texts, as commands see them. */
async function corpusOf(...texts: readonly string[]): Promise<CorpusView> {
  const files = texts.map((text, at) => [`${String.fromCharCode(97 + at)}.txt`, text]);
  return (await appOver(Object.fromEntries(files))).corpus;
}

const sentencesIn = ({ articles }: CorpusView): readonly Sentence[] =>
  articles.flatMap(({ sentences }) => sentences);

/** All sentences as matches, in order, each a little worse than the one before. */
const matchesIn = (corpus: CorpusView): readonly Match[] =>
  sentencesIn(corpus).map((sentence, at) => ({ sentence, score: 1 / (1 + at), cover: 1 }));

/** Each citation's words, with the ids of the articles that say the same. */
const cited = (corpus: CorpusView, limit = 25, words = "", lead?: typeof foremost) =>
  cite(matchesIn(corpus), words, limit, corpus, lead).map(({ sentence, alsoIn }) => [
    wordsOf(sentence),
    ...alsoIn.map(({ article }) => article.id),
  ]);

describe("citations", () => {
  test("keep the order and the scores of their matches, and end at the limit", async () => {
    const corpus = await corpusOf("Gulls cry at dawn. Boats leave at noon. Nets dry at night.");
    expect(cited(corpus)).toEqual([["Gulls cry at dawn."], ["Boats leave at noon."], ["Nets dry at night."]]);
    expect(cited(corpus, 2)).toEqual([["Gulls cry at dawn."], ["Boats leave at noon."]]);
    expect(cite(matchesIn(corpus), "", 9, corpus).map(({ score }) => score)).toEqual([1, 1 / 2, 1 / 3]);
  });

  test("beyond the limit still stand under what says the same", async () => {
    const same = "The board closed the eastern pier on Friday.";
    const corpus = await corpusOf(same, "Gulls cry at dawn.", `${same} Boats leave at noon.`);
    expect(cited(corpus, 1)).toEqual([[same, "c"]]);
  });

  test("name another article once, and their own never", async () => {
    const same = "The board closed the eastern pier on Friday.";
    const corpus = await corpusOf(`${same} Gulls cry. ${same}`, `${same} Boats leave. ${same}`);
    expect(cited(corpus)[0]).toEqual([same, "b"]);
  });

  test("hold together what all of it says, not what each two of it say", async () => {
    const corpus = await corpusOf(
      "The board closed the eastern pier.",
      "The board closed the eastern pier on Friday after a storm.",
      "The board closed the eastern pier on Monday after a fire.",
    );
    expect(cited(corpus, 25, "", foremost)).toEqual([
      ["The board closed the eastern pier.", "b"],
      ["The board closed the eastern pier on Monday after a fire."],
    ]);
  });

  test("are compared as far as the hundred and twentieth match", async () => {
    const numbers = Array.from({ length: 121 }, (_, at) => `Boat number ${at + 1} left the harbour today.`);
    const corpus = await corpusOf(numbers.join(" "));
    expect(cited(corpus, 200)).toHaveLength(120);
  });

  test("of nothing are none", async () => {
    const corpus = await corpusOf("Gulls cry.");
    expect(cite([], "gulls", 5, corpus)).toEqual([]);
  });

  test("have what is annotated in them", async () => {
    const corpus = await corpusOf("The repair cost $4.2 million. It rained.");
    const [first] = cite(matchesIn(corpus), "", 1, corpus);
    expect(first?.annotations).toEqual(first && corpus.annotations(first.sentence));
    expect(first?.annotations.map(({ type }) => type)).toContain("figure");
  });
});

describe("the telling that stands for all", () => {
  const short = "The repair of the night ferry cost a record $4.2 last year.";
  const scaled = "The repair of the night ferry cost a record $4.2 million last year.";
  const long = "The repair of the night ferry cost a record $4.2 last year, the harbour board told the town.";

  test.each([
    ["has the figure with its scale", [short, scaled], [scaled, "a"]],
    ["has more words", [short, long], [long, "a"]],
  ])("%s", async (_, texts, expected) => {
    expect(cited(await corpusOf(...texts))).toEqual([expected]);
  });

  test("is the better match of equals", async () => {
    expect(cited(await corpusOf(short, `${short} Gulls cry.`))).toEqual([[short, "b"], ["Gulls cry."]]);
  });

  test("is the first where the order says which is wanted most", async () => {
    expect(cited(await corpusOf(short, scaled), 25, "", foremost)).toEqual([[short, "b"]]);
  });
});

describe("what is marked of a sentence", () => {
  const marked = async (text: string, words: string): Promise<string[]> => {
    const corpus = await corpusOf(`It rained. ${text}`);
    const [, citation] = cite(matchesIn(corpus), words, 9, corpus);
    return (citation?.highlights ?? []).map(({ start, end }) =>
      (citation?.sentence.article.text ?? "").slice(start, end),
    );
  };

  test.each([
    ["The ferries left the harbour.", "which ferry left?", ["ferries", "left"]],
    ["The ferry left the harbour.", "the of and", []],
    ["Pier 7 cost 240.1 crowns.", "7 240 1", ["7"]],
    ["Pier 1 cost 2.1 crowns.", "1 pier", ["Pier", "1"]],
    ["There were 1 or 2, he said.", "1 2", ["1", "2"]],
    ["He has 12. Then 3 left.", "12", ["12"]],
    ["The A7.5 road has room.", "5 road", ["road"]],
    ["It grew by 7,5 points.", "7 5 points", ["points"]],
  ])("%s, asked for %j, is %j", async (text, words, expected) => {
    expect(await marked(text, words)).toEqual(expected);
  });

  test("are the words that searching goes by", async () => {
    const { language } = await corpusOf("Gulls cry.");
    expect([...askedTerms("the Ferries and a ferry", language)]).toEqual([language.term("ferry")]);
  });
});

test("two sentences of one article say the same only in the same words", async () => {
  const corpus = await corpusOf("Old boats left harbour. Old boats left harbour early on Monday.");
  expect(cited(corpus)).toEqual([["Old boats left harbour."], ["Old boats left harbour early on Monday."]]);
});

describe("two sentences of two articles say the same", () => {
  const same = async (a: string, b: string): Promise<boolean> => {
    const corpus = await corpusOf(a, `${b} It rained.`);
    const gists = corpus.articles.map(({ sentences: [first] }) => {
      if (first === undefined) throw new Error("an article has a sentence");
      return new Gist(first, corpus);
    });
    const [mine, theirs] = gists;
    if (mine === undefined || theirs === undefined) throw new Error("there are two");
    const [there, back] = [saysTheSame(mine, theirs), saysTheSame(theirs, mine)];
    expect(there).toBe(back);
    return there;
  };

  test.each([
    ["word for word, however short", "Gulls cry.", "Gulls cry.", true],
    ["but for signs between", "Gulls, cry!", "Gulls cry.", true],
    ["not in other money", "It cost $7.", "It cost €7.", false],
    [
      "not where three words are all there is",
      "Boats left harbour.",
      "Boats left harbour early on Monday.",
      false,
    ],
    [
      "where four words stand in a longer one",
      "Old boats left harbour.",
      "Old boats left harbour early on Monday.",
      true,
    ],
    [
      "not where the order is another",
      "Old boats pulled new barges upstream.",
      "Upstream new barges pulled old boats along slowly.",
      false,
    ],
    [
      "not where one word is missing",
      "Old boats left Selm harbour.",
      "Old boats left harbour early on Monday.",
      false,
    ],
    [
      "not where the longer one denies it",
      "Old boats left harbour.",
      "Old boats never left harbour on Monday.",
      false,
    ],
    [
      "not with another doubt in the place of a denial",
      "The board never closed the eastern pier.",
      "The board may have closed the eastern pier on Friday.",
      false,
    ],
  ])("%s: %s / %s", async (_, a, b, expected) => {
    expect(await same(a, b)).toBe(expected);
  });

  test.each([
    [
      "one utterance of one person",
      "“We all saw the old bridge fall down,” said Ada Lind.",
      "Ada Lind told us: “We all saw the old bridge fall down.”",
      true,
    ],
    [
      "a part of it",
      "Ada Lind said: “We all saw the old bridge fall down.”",
      "In the evening Ada Lind added: “But we all saw the old bridge fall down before us, and ran.”",
      true,
    ],
    [
      "not another person's",
      "“We all saw the old bridge fall down,” said Ada Lind.",
      "Olu Brandt told us: “We all saw the old bridge fall down.”",
      false,
    ],
    [
      "a person's, where the other names nobody",
      "“We all saw the old bridge fall down,” said Ada Lind.",
      "“We all saw the old bridge fall down.”",
      true,
    ],
    [
      "not five words",
      "“The bridges collapsed suddenly today,” said Ada Lind to a reporter.",
      "In the evening Ada Lind added: “The bridges collapsed suddenly today.”",
      false,
    ],
    [
      "not words without marks",
      "We all saw the old bridge fall down, said Ada Lind.",
      "In the evening Ada Lind added: “We all saw the old bridge fall down.”",
      false,
    ],
    [
      "not another utterance of the same person",
      "“We all saw the old bridge fall down,” said Ada Lind.",
      "“The ferry will be back before the winter,” said Ada Lind.",
      false,
    ],
    [
      "a person's words that another tells of nobody",
      "“We all saw the old bridge fall down,” said Ada Lind to a reporter.",
      "“We all saw the old bridge fall down,” someone shouted in the market.",
      true,
    ],
    [
      "six words",
      "“We saw the bridge fall down,” said Ada Lind to a reporter.",
      "In the evening Ada Lind added: “We saw the bridge fall down.”",
      true,
    ],
    [
      "not five words of more",
      "“The bridges collapsed suddenly today,” said Ada Lind to a reporter.",
      "In the evening Ada Lind added: “The bridges collapsed suddenly today and nobody came to help.”",
      false,
    ],
  ])("quoting %s", async (_, a, b, expected) => {
    expect(await same(a, b)).toBe(expected);
  });
});
