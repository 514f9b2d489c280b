import { describe, expect, test } from "vitest";
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

test("nobody is a speaker whom no words are given", async () => {
  const app = await appOver({ "a.txt": "“Keep off the bridge” stood on a sign. Ada Lind read it." });
  const { citations } = await answered(app, "/quote bridge");
  expect(citations.map((each) => "speaker" in each)).toEqual([false]);
});
