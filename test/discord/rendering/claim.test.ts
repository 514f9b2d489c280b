import { describe, expect, test } from "vitest";
import type { Answered, Claim, Evidence } from "../../../src/answering/answer.ts";
import type { Sentence } from "../../../src/text/article.ts";
import { answeredWith, articleOf, citationOf, sentenceOf } from "./articles.ts";
import { controls } from "./buttons.ts";
import { messageOf, partsOf, textOf } from "./shown.ts";

const about = { url: null, source: null, date: null };
const [one, two, three] = articleOf(["The pier is new.", "It is long.", "It is red."], about).sentences;

const evidence = (sentence: Sentence = expect.fail(), given: Partial<Evidence> = {}): Evidence => ({
  ...citationOf(sentence),
  bearing: "related",
  differences: [],
  ...given,
});

/** An answer to /check, whose citations are those of its claims. */
const checked = (claims: readonly Claim[], given: Partial<Answered> = {}): Answered =>
  answeredWith({
    request: "/check",
    command: "check",
    claims,
    citations: claims.flatMap(({ citations }) => citations),
    ...given,
  });

const below = (answered: Answered): string[] => textOf(answered).split("\n\n").slice(1);

const long = (index: number) =>
  sentenceOf(`${index} ${"so ".repeat(300)}`, { ...about, id: `long-${index}` });

describe("claims", () => {
  test("stand in order, each above the sentences that bear on it", () => {
    const first = [evidence(one, { bearing: "matching" }), evidence(two)];
    const claims = [
      { text: "The *pier* is new.", citations: first },
      { text: "It rained.", citations: [] },
      { text: "The pier is blue.", citations: [evidence(three)] },
    ];
    expect(below(checked(claims))).toEqual([
      "**1\\.** The \\*pier\\* is new.",
      "**Says the same**\n> The pier is new.\n-# **The harbour opens** · sentence 1 of 3",
      "**Related**\n> It is long.\n-# **The harbour opens** · sentence 2 of 3",
      "**2\\.** It rained.\n-# Nothing here bears on this.",
      "**3\\.** The pier is blue.",
      "**Related**\n> It is red.\n-# **The harbour opens** · sentence 3 of 3",
    ]);
    expect(messageOf(checked(claims)).count).toBe(3);
  });

  test("are numbered on from the pages before", () => {
    const claims = ["a", "b"].map((text) => ({ text, citations: [] }));
    const numbers = below(checked(claims, { page: { from: 4, more: false } })).map((each) =>
      each.slice(0, 9),
    );
    expect(numbers).toEqual(["**5\\.** a", "**6\\.** b"]);
  });

  test("are shown up to 500 characters", () => {
    expect(below(checked([{ text: "c".repeat(600), citations: [evidence(one)] }]))[0]).toBe(
      `**1\\.** ${"c".repeat(500)}…`,
    );
  });

  test("are an empty page where none are left", () => {
    expect(below(checked([], { page: { from: 3, more: false } }))).toEqual([]);
    expect(messageOf(checked([]), "plain", controls)).toMatchObject({ count: 0, components: [{}] });
  });
});

describe("claims that are too much for a message", () => {
  test("are left out with all their sentences, and counted", () => {
    const claims = [1, 2, 3].map((at) => ({ text: `c${at}`, citations: [evidence(long(at))] }));
    const shown = below(checked(claims));
    expect(shown.map((each) => each.slice(0, 9))).toEqual(["**1\\.** c", "**Related", "-# …and 2"]);
    expect(shown.at(-1)).toBe("-# …and 2 more claims");
  });

  test("are not left out for later ones that are shorter", () => {
    const claims = [long(1), long(2), one].map((sentence) => ({
      text: "c",
      citations: [evidence(sentence)],
    }));
    expect(below(checked(claims)).at(-1)).toBe("-# …and 2 more claims");
  });

  test("are left out where one of their sentences does not fit", () => {
    const huge = sentenceOf("so ".repeat(2_000), about);
    const claims = [
      { text: "a", citations: [] },
      { text: "b", citations: [evidence(one), evidence(huge)] },
    ];
    expect(below(checked(claims))).toEqual([
      "**1\\.** a\n-# Nothing here bears on this.",
      "-# …and 1 more claim",
    ]);
  });

  test("have the sentences of the first that fit", () => {
    const claims = [{ text: "a", citations: [long(1), long(2), long(3)].map((each) => evidence(each)) }];
    expect(below(checked(claims)).map((each) => each.split("\n")[0])).toEqual(["**1\\.** a", "**Related**"]);
    expect(messageOf(checked(claims), "plain", controls).components?.[0]?.components).toHaveLength(1);
  });

  test("have a cut of the first one's sentence where not even that fits", () => {
    const huge = sentenceOf("so ".repeat(2_000), about);
    const [head, cut = "", ...others] = below(checked([{ text: "a", citations: [evidence(huge)] }]));
    expect([head, others]).toEqual(["**1\\.** a", []]);
    expect(cut).toMatch(/^\*\*Related\*\*\n> so .*\n…\n-# /);
    expect(cut.length).toBeGreaterThan(1_800);
  });

  test("have the first alone where its sentence has a source that fills the message", () => {
    const wordy = { ...about, title: "t ".repeat(60), source: "s".repeat(80) };
    const huge = sentenceOf("so ".repeat(2_000), { ...wordy, url: `https://news.example/${"ж".repeat(80)}` });
    const request = `/check ${"r*".repeat(300)}`;
    const answered = checked([{ text: "c*".repeat(250), citations: [evidence(huge)] }], { request });
    expect(below(answered)).toHaveLength(1);
  });
});

describe("the buttons beside sentences under claims", () => {
  const claims = [
    { text: "a", citations: [evidence(one), evidence(two)] },
    { text: "b", citations: [evidence(two), evidence(three)] },
  ];

  /** What the buttons of a message carry, in order. */
  const idsIn = (answered: Answered, style: "cards" | "plain"): string[] =>
    JSON.stringify(messageOf(answered, style, controls).components).match(/harbour \d|long-\d \d/g) ?? [];

  test.each(["cards", "plain"] as const)("are there once for each sentence, as %s", (style) => {
    expect(idsIn(checked(claims), style)).toEqual(["harbour 1", "harbour 2", "harbour 3"]);
  });

  test("stand below a line above each claim alone, in cards", () => {
    expect(partsOf(checked(claims))).toEqual([
      ...["text", "line", "text", "text and button", "text and button"],
      // The first sentence has its button above.
      ...["line", "text", "text", "text and button"],
    ]);
  });

  test.each(["cards", "plain"] as const)("belong to the sentences that are shown, as %s", (style) => {
    const huge = sentenceOf("so ".repeat(2_000), { ...about, id: "long-1" });
    const citations = [evidence(one), evidence(huge), evidence(two)];
    expect(idsIn(checked([{ text: "a", citations }]), style)).toEqual(["harbour 1", "harbour 2"]);
  });
});
