import { describe, expect, test } from "vitest";
import type { Answered } from "../../../src/answering/answer.ts";
import json from "../../../src/answering/exporting/formats/json.ts";
import type { App } from "../../../src/app.ts";
import { styleFor } from "../../../src/console/style.ts";
import { asText } from "../../../src/console/text.ts";
import { renderAnswer } from "../../../src/discord/rendering/message.ts";
import { englishWording } from "../../../src/discord/wording/wording.ts";
import { createApp } from "../../../src/library/opening.ts";
import { wordsOf } from "../../../src/text/article.ts";
import { answered, expectVerbatim } from "../../support/app.ts";
import { folderWith } from "../../support/folder.ts";
import { VALLEY } from "../../support/valley.ts";
import { type ClaimCase, KEPT_CASES, KNOWN_CASES } from "./claim-cases.ts";

const starter = new URL("../../../corpus", import.meta.url).pathname;
let made: Promise<App> | undefined;

/** The valley's articles and the starter corpus. */
function valley(): Promise<App> {
  made ??= createApp([starter, folderWith(VALLEY)]);
  return made;
}

const check = async (text: string): Promise<Answered> => answered(await valley(), `/check ${text}`, 25);

describe("a claim gets the sentence that bears on it most, and how", () => {
  test.each([...KNOWN_CASES, ...KEPT_CASES])("$bearing: $claim", async (given: ClaimCase) => {
    const { claims = [], citations } = await check(given.claim);
    expectVerbatim(citations);
    expect(claims.map(({ text }) => text)).toEqual([given.claim]);
    const [best] = claims[0]?.citations ?? [];
    expect(given.missed ? ["related", null] : [given.bearing]).toContain(best?.bearing ?? null);
    if (!given.missed && best) expect(wordsOf(best.sentence)).toContain(given.words ?? "");
  });
});

describe("what is not the same is named in the words of each side", () => {
  test.each([
    [
      "The repair of the Selm dam will cost 6 billion kronor.",
      "here: 4.2 billion kronor; the message: 6 billion kronor",
    ],
    ["Governor Ivan Brace visited the dam on 5 May 2031.", "here: 3 May 2031; the message: 5 May 2031"],
    ["Volthem hid the cracks.", "here: “denies”; the message has no such word"],
    ["Telmark did not beat Selm 3-1 in the final.", "the message: “not”; here no such word"],
  ])("%s", async (claim, words) => {
    expect(asText(await check(claim), styleFor(false))).toContain(words);
  });
});

describe("neither matching nor differing is", () => {
  test.each([
    ["a name in another's place", "Volthem did not approve the plan to flood the old farms."],
    ["the other clause's figure", "The state owns 40% of the dam."],
    ["a plan told as done", "Brace resigned before the summer."],
    ["an accusation told as a fact", "Volthem is hiding the cracks from the ministry."],
    ["who did it to whom", "Selm beat Telmark 3-1 in the final on Sunday."],
    ["another's words", "“We will rebuild the wall before winter comes,” Ivan Brace said."],
    ["another direction", "Unemployment in the valley rose to 5.1% in April."],
    ["a rise by for a rise to", "Unemployment in the valley fell by 5.1% in April."],
    ["a rougher figure", "The dam holds more than 200 million cubic metres of water in the rainy season."],
    ["one office for another", "Anton Siluanov is the governor of the central bank."],
    ["a guest for a host", "Xi received Putin in the Kremlin last year."],
    ["a double denial", "The council did not not approve the plan to flood the old farms."],
    ["an unmentioned country", "Trade with India amounted to $240 billion."],
  ])("%s", async (_, claim) => {
    const { citations, claims = [] } = await check(claim);
    expect(citations.every((each) => "bearing" in each && each.bearing === "related")).toBe(true);
    expect(claims).toHaveLength(1);
  });
});

test("a rounded figure is the same, a figure without its scale is neither the same nor another", async () => {
  const app = await createApp([
    folderWith({
      "a.txt": "Trade with Norholm came to $240.1 billion last year.",
      "b.txt": "The night ferry to Norholm cost a record $4.2 to mend.",
    }),
  ]);
  const bearingOf = async (claim: string) =>
    (await answered(app, `/check ${claim}`)).claims?.[0]?.citations[0]?.bearing;
  expect(await bearingOf("Trade with Norholm came to $240 billion last year.")).toBe("matching");
  expect(await bearingOf("Trade with Norholm came to $250 billion last year.")).toBe("differing");
  expect(await bearingOf("The night ferry to Norholm cost a record $4.2 million to mend.")).toBe("related");
});

test("nothing that is said of a claim is a verdict", async () => {
  const verdict =
    /\b(?:true|truth|false|wrong|right|correct|incorrect|accurate|verified|debunked|lie|lies|fake|fact)\b/i;
  for (const { claim } of [...KNOWN_CASES, ...KEPT_CASES]) {
    const outcome = await check(claim);
    // What the message and the articles say themselves is not ours.
    const quoted = outcome.citations.flatMap(({ sentence }) => [wordsOf(sentence), sentence.article.title]);
    const ours = [
      asText(outcome, styleFor(false)),
      ...(renderAnswer(outcome, { style: "plain", wording: englishWording }).content?.split("\n") ?? []),
    ]
      .map((text) => [claim, ...quoted].reduce((rest, own) => rest.replaceAll(own, ""), text))
      .filter((line) => !/^(?:> |\*\*\d|-# )/.test(line));
    expect(ours.join("\n")).not.toMatch(verdict);
  }
});

describe("a message", () => {
  test("is taken apart into its claims, without greetings and questions", async () => {
    const { claims } = await check(
      "Hi all! The Selm dam was built in 1962. Did you know? I think Volthem owns 40% of it.",
    );
    expect(claims?.map(({ text }) => text)).toEqual([
      "The Selm dam was built in 1962.",
      "I think Volthem owns 40% of it.",
    ]);
  });

  test("that claims nothing is told so", async () => {
    const { claims, note } = await check("Good morning everyone! What does the dam cost?");
    expect(claims).toBeUndefined();
    expect(note).toContain("There is nothing to check in that");
  });

  test("of many sentences is checked as far as its eighth, and says so", async () => {
    const text = Array.from({ length: 11 }, (_, at) => `The dam number ${at} holds water.`).join(" ");
    const { claims, note } = await check(text);
    expect(claims).toHaveLength(8);
    expect(note).toMatchObject({ values: { count: 11, most: 8 } });
  });

  test("is paged by claims", async () => {
    const text = "The dam was built in 1962. Volthem hid the cracks. Tourists come for the fishing.";
    const page = await (await valley()).answer(`/check ${text}`, 1, 1);
    expect(page).toMatchObject({
      page: { from: 1, more: true },
      claims: [{ text: "Volthem hid the cracks." }],
    });
  });

  test("in JSON has its claims, each citation with its bearing", async () => {
    const data: unknown = JSON.parse(
      json.write(await check("The repair of the Selm dam will cost 6 billion kronor.")),
    );
    expect(data).toMatchObject({
      command: "check",
      claims: [
        {
          text: "The repair of the Selm dam will cost 6 billion kronor.",
          citations: expect.arrayContaining([
            expect.objectContaining({
              bearing: "differing",
              differences: [{ kind: "figure", here: "4.2 billion kronor", claimed: "6 billion kronor" }],
            }),
          ]),
        },
      ],
      citations: expect.arrayContaining([expect.objectContaining({ number: 1 })]),
    });
  });

  test.each([
    ["one letter", "a".repeat(4_000)],
    ["quotes", '"“'.repeat(2_000)],
    ["digits", "7".repeat(4_000)],
    ["figures", "$1 ".repeat(1_300)],
    ["names", "Ada ".repeat(1_000)],
    ["denials", "not ".repeat(1_000)],
    ["lone surrogates", "\ud83d ".repeat(2_000)],
    ["bars", "|".repeat(4_000)],
    ["brackets", "<@".repeat(2_000)],
  ])("of nothing but %s is answered", async (_, text) => {
    const outcome = await (await valley()).run("check", { text });
    expect(outcome).toHaveProperty("command", "check");
  });
});
