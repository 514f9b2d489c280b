import { describe, expect, test } from "vitest";
import type { CorpusView, Match } from "../../src/answering/command.ts";
import { bySpeech, type Kinds, quotedFirst, wholeArticles } from "../../src/answering/quotations.ts";
import { wordsOf } from "../../src/text/article.ts";
import { answered, appOver, sentencesOf } from "../support/app.ts";

/** All sentences of an article as equally good matches. */
async function matchesIn(text: string): Promise<readonly [readonly Match[], CorpusView]> {
  const { corpus } = await appOver({ "a.txt": text });
  const sentences = corpus.articles.flatMap((article) => article.sentences);
  return [sentences.map((sentence) => ({ sentence, score: 1, cover: 1 })), corpus];
}

/** The words said, in the order that is given for what was asked. */
async function said(text: string, words: string, reported: Kinds = "both"): Promise<string[]> {
  const [matches, corpus] = await matchesIn(text);
  return bySpeech(matches, words, corpus, reported, () => true).map(({ said: { start, end }, sentence }) =>
    sentence.article.text.slice(start, end),
  );
}

const BRIDGE = "“The old bridge has to be mended before the winter,” said Ada Lind.";
const FERRY = "“The night ferry will be back in the harbour by May,” said Olu Brandt.";

describe("what is said", () => {
  test("comes first where its own words hold what was asked", async () => {
    const [bridge, ferry] = await said(`${BRIDGE} ${FERRY}`, "bridge");
    const [first, second] = await said(`${BRIDGE} ${FERRY}`, "ferry");
    expect([second, first]).toEqual([bridge, ferry]);
    expect(bridge).toContain("bridge");
  });

  test("comes first where it is a whole sentence and not two words", async () => {
    const few = "Bo Quill called it “wholly rotten” on Monday in the old town hall.";
    const found = await said(`${few} ${BRIDGE}`, "");
    expect(found.map((each) => each.includes("rotten"))).toEqual([false, true]);
  });

  test("keeps the order of the matches where it fits alike", async () => {
    const found = await said(`${FERRY} ${BRIDGE}`, "");
    expect(found.map((each) => each.includes("ferry"))).toEqual([true, false]);
  });

  test("of one sentence is what fits best", async () => {
    const two =
      "“The bridge has to be mended before the winter,” said Ada Lind, while Olu Brandt told us: “The ferry will be back in the harbour by May.”";
    expect(await said(two, "ferry")).toEqual([expect.stringContaining("ferry")]);
    expect(await said(two, "bridge")).toEqual([expect.stringContaining("bridge")]);
  });

  test("counts by the score of its match, too", async () => {
    const [matches, corpus] = await matchesIn(`${BRIDGE} ${FERRY}`);
    const scored = matches.map((match, at) => ({ ...match, score: at + 1 }));
    const found = bySpeech(scored, "", corpus, "both", () => true);
    expect(found.map(({ sentence }) => sentence.number)).toEqual([2, 1]);
    expect(found.map(({ score }) => score)).toEqual([2, 1]);
  });

  test("by nobody who is meant is nothing", async () => {
    const [matches, corpus] = await matchesIn(`${BRIDGE} It rained.`);
    expect(bySpeech(matches, "", corpus, "both", () => false)).toEqual([]);
    expect(bySpeech(matches, "", corpus, "both", () => true).map(({ speaker }) => speaker)).toEqual([
      "Ada Lind",
    ]);
  });

  const REPORTED = "Olu Brandt said that the night ferry would be back in the harbour by May.";
  test.each([
    ["both", [true, false]],
    ["only", [false]],
    ["none", [true]],
  ] as const)("is looked for in marks and without: %s", async (kinds, quoted) => {
    const [matches, corpus] = await matchesIn(`${REPORTED} ${BRIDGE}`);
    const found = quotedFirst(bySpeech(matches, "", corpus, kinds, () => true));
    expect(found.map(({ said: { type } }) => type === "quotation")).toEqual(quoted);
  });
});

describe("in order of how surely it is somebody's words, it is", () => {
  test("quoted, then reported, then a few words in marks that nobody is named for", async () => {
    const { citations } = await answered(
      await appOver({
        "a.txt": `The “bridge of sighs” fell. Olu Brandt said that the bridge would be mended. ${BRIDGE}`,
      }),
      "/quote bridge",
    );
    expect(sentencesOf(citations)).toEqual([
      BRIDGE,
      "Olu Brandt said that the bridge would be mended.",
      "The “bridge of sighs” fell.",
    ]);
  });

  test("quoted where four words stand in marks, whoever said them", async () => {
    const { citations } = await answered(
      await appOver({
        "a.txt": "Olu Brandt said that the bridge would be mended. Signs on it read “Keep off this bridge”.",
      }),
      "/quote bridge",
    );
    expect(sentencesOf(citations)[0]).toBe("Signs on it read “Keep off this bridge”.");
  });
});

test("articles read whole give their sentences, those that match with their score", async () => {
  const app = await appOver({
    "a.txt": "A heading\n\nGulls cry. Boats leave.\n",
    "b.txt": "Nets dry. Oars break.",
    "c.txt": "Ropes hold.",
  });
  const sentence = (id: string, words: string) => {
    const article = app.corpus.articles.find((each) => each.id === id);
    const found = article?.sentences.find((each) => wordsOf(each) === words);
    if (found === undefined) throw new Error(`${id} does not say ${words}`);
    return { sentence: found, score: 9, cover: 1 };
  };
  const matches = [sentence("b", "Oars break."), sentence("a", "Gulls cry."), sentence("c", "Ropes hold.")];
  expect(wholeArticles(matches, 2).map((each) => [wordsOf(each.sentence), each.score, each.cover])).toEqual([
    ["Nets dry.", 1 / 2, 0],
    ["Oars break.", 9, 1],
    ["Gulls cry.", 9, 1],
    ["Boats leave.", 1 / 3, 0],
  ]);
});
