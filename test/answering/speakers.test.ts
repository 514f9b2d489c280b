import { describe, expect, test } from "vitest";
import type { FindQuery, Match } from "../../src/answering/command.ts";
import { saidBy } from "../../src/answering/speakers.ts";
import { wordsOf } from "../../src/text/article.ts";
import { english } from "../../src/text/saying.ts";
import { answered, appOver, sentencesOf } from "../support/app.ts";

const SPOKESMAN = "“We will open the western pier in May,” said a spokesman for Ada Lind.";
const PIER = "“The western pier is as good as done,” said Ada Lind.";
const TOLL = "“The toll on the bridge stays as it is,” Ada Lind told the council.";
const FOG = "“Fog is no reason to stay at home,” said Olu Brandt.";
const CLERK = "“The books are open to all who ask,” said the harbour clerk.";

const FILES = {
  "a.txt": `Ada Lind runs the port. ${SPOKESMAN} It rained. ${PIER}\n\nThe council met at noon. ${TOLL}`,
  "b.txt": `${FOG} Gulls cried. ${CLERK}`,
};

const quotes = async (request: string): Promise<string[]> =>
  sentencesOf((await answered(await appOver(FILES), request, 25)).citations);

describe("what somebody says", () => {
  test("is not what another says for them", async () => {
    const found = await quotes('/quote speaker:"Ada Lind"');
    expect(found.toSorted()).toEqual([TOLL, PIER].toSorted());
  });

  test.each([
    ["spokesman", [SPOKESMAN]],
    ["a spokesman for Ada Lind", [SPOKESMAN]],
    ["harbour clerk", [CLERK]],
    ["clerk", [CLERK]],
    ["Brandt", [FOG]],
  ])("is found by who %s is, though it is no name", async (speaker, expected) => {
    expect(await quotes(`/quote speaker:"${speaker}"`)).toEqual(expected);
  });

  test.each([
    ["pier", PIER],
    ["toll", TOLL],
  ])("about the %s comes first", async (words, first) => {
    const [found] = await quotes(`/quote ${words} speaker:"Ada Lind"`);
    expect(found).toBe(first);
  });

  test("is told with the speaker's name", async () => {
    const { citations } = await answered(await appOver(FILES), '/quote speaker:"Ada Lind"', 25);
    expect(citations.map(({ speaker }) => speaker)).toEqual(["Ada Lind", "Ada Lind"]);
    const clerk = await answered(await appOver(FILES), "/quote speaker:clerk");
    expect(clerk.citations.map(({ speaker }) => speaker)).toEqual(["harbour clerk"]);
  });

  test.each([
    ["speaker:Okafor", 'No quotation of "Okafor" was found.'],
    ["fog speaker:Lind", 'No quotation of "Lind" about "fog" was found.'],
    ["speaker:council", 'No quotation of "council" was found.'],
  ])("/quote %s: nothing, and the answer says so", async (request, note) => {
    const answer = await answered(await appOver(FILES), `/quote ${request}`);
    expect(answer.citations).toEqual([]);
    expect(english(answer.note ?? "")).toBe(note);
  });

  test("of a paper is the paper's and the editorial's", async () => {
    const editorial = "“The bridge must not be sold,” the Harbour Daily said in an editorial.";
    const app = await appOver({ "a.txt": `${editorial} Gulls cried. ${FOG}` });
    expect(sentencesOf((await answered(app, '/quote speaker:"Harbour Daily"')).citations)).toEqual([
      editorial,
    ]);
  });
});

describe("of what somebody says", () => {
  const YARD = "“The old yard will be sold before the summer comes,” said Ada Lind.";
  const CRANE = "Ada Lind said that the crane had fallen.";
  const MILL = "“The mill is going to turn again after all these years,” said Ada Lind.";
  const OTHER = "“The yard is mine, and I am going to keep it,” said Olu Brandt.";

  /** What is said by Ada Lind about words that have so much of each sentence, in order; and what is near. */
  async function said(words: string, covers: readonly number[], gathered = true) {
    const app = await appOver({ "a.txt": [YARD, CRANE, MILL, OTHER].join("\n\n") });
    if (gathered) await app.gatherNames();
    const { corpus } = app;
    const sentences = corpus.articles.flatMap((article) => article.sentences);
    const find = async (query: FindQuery): Promise<readonly Match[]> => {
      expect(query.wanted).toBe(query.words === "Lind" ? "person" : undefined);
      return sentences.flatMap((sentence, at) => {
        const cover = query.words === "Lind" ? 1 : covers[at];
        return cover === undefined ? [] : [{ sentence, score: 1, cover }];
      });
    };
    const found = await saidBy("Lind", { words, reported: "both" }, { corpus, find });
    const wordsIn = (matches: readonly Match[]) => matches.map(({ sentence }) => wordsOf(sentence));
    return { said: wordsIn(found.said), near: wordsIn(found.near) };
  }

  test.each([true, false])(
    "quotations come first where nothing else is asked (names gathered: %j)",
    async (gathered) => {
      expect(await said("", [], gathered)).toEqual({ said: [YARD, MILL, CRANE], near: [] });
    },
  );

  test("that comes first which has a word asked for itself, be it reported", async () => {
    expect((await said("crane", [1, 1, 1, 1])).said).toEqual([CRANE, YARD, MILL]);
    expect((await said("old crane", [1, 1, 1, 1])).said).toEqual([YARD, CRANE, MILL]);
  });

  test("little is enough of the words, and all that they find is near", async () => {
    expect(await said("yard", [0.35, 0.34, 0, 0.9])).toEqual({
      said: [YARD],
      near: [YARD, CRANE, MILL, OTHER],
    });
    expect(await said("yard", [])).toEqual({ said: [], near: [] });
  });
});

test("nobody is a speaker whom no words are given", async () => {
  const app = await appOver({ "a.txt": "“Keep off the bridge” stood on a sign. Ada Lind read it." });
  const { citations } = await answered(app, "/quote bridge");
  expect(citations.map((each) => "speaker" in each)).toEqual([false]);
});
