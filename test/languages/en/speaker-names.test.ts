import { describe, expect, test } from "vitest";
import quotations from "../../../src/languages/en/annotators/quotations.ts";
import reported from "../../../src/languages/en/annotators/reported.ts";
import { articleOf } from "../../support/article.ts";

/** Each mention of a speaker in a text with the name that it stands for; null where that is open. */
function namesIn(text: string): Record<string, string | null> {
  const article = articleOf(text);
  const said = [
    ...quotations.annotate(article, article.sentences),
    ...reported.annotate(article, article.sentences),
  ];
  return Object.fromEntries(
    said.map(({ speaker = "", speakerName }) => [speaker, speakerName ?? null] as const),
  );
}

describe("a mention of a speaker stands for a name", () => {
  test.each<[string, string, Record<string, string | null>]>([
    ["a surname", "Ada Novak opened the dam. “It will hold,” Novak said.", { Novak: "Ada Novak" }],
    [
      "he, who spoke last",
      "“The dam will hold,” Olu Brandt said on Monday. “We built it well,” he added.",
      { "Olu Brandt": "Olu Brandt", he: "Olu Brandt" },
    ],
    [
      "he, after words that were only reported",
      "Olu Brandt said that the dam would hold. “We built it well,” he added.",
      { "Olu Brandt": "Olu Brandt", he: "Olu Brandt" },
    ],
    [
      "she, the only one named in the paragraph",
      "Ada Novak walked along the dam. “It will hold,” she said.",
      { she: "Ada Novak" },
    ],
    [
      "an office that one person holds",
      "Norwegian Prime Minister Ada Novak opened the dam. “It will hold,” the Norwegian prime minister said.",
      { "the Norwegian prime minister": "Ada Novak" },
    ],
    [
      "the paper of an editorial",
      "An editorial in Norland’s privately owned Coast Daily praised the dam. “It will hold,” the editorial said.",
      { "the editorial": "Coast Daily" },
    ],
    [
      "the ministry, where there is one",
      "The Water Ministry built the dam. “It will hold,” the ministry said.",
      { "the ministry": "Water Ministry" },
    ],
    [
      "it, the body that spoke last",
      "The Coast Daily said that the dam would hold. It added: “Nobody need fear it.”",
      { "The Coast Daily": null, It: "Coast Daily" },
    ],
    [
      "it, whoever owns the body that spoke last",
      "Norland’s state-run Coast Times said that the dam would hold. It added that nobody need fear it.",
      { "Norland’s state-run Coast Times": null, It: "Coast Times" },
    ],
  ])("%s", (_what, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe("a mention stays as it is printed", () => {
  test.each<[string, string, Record<string, string | null>]>([
    [
      "where another person came between",
      "“The dam will hold,” Olu Brandt said. Marek Stone walked in. “It leaks,” he said.",
      { "Olu Brandt": "Olu Brandt", he: null },
    ],
    ["where two are named", "Olu Brandt met Marek Stone on the dam. “It leaks,” he said.", { he: null }],
    [
      "where the one named is a woman",
      "Helen Novak walked along the dam. “It leaks,” he said.",
      { he: null },
    ],
    [
      "where somebody else speaks for the one named",
      "A spokesman for Olu Brandt came to the dam. “It leaks,” he said.",
      { he: null },
    ],
    [
      "where a name only says whose man it is",
      "Olu Brandt sent help. “It leaks,” said the senior Brandt adviser.",
      { "the senior Brandt adviser": null },
    ],
    [
      "where two ministries are named",
      "The Water Ministry and the Finance Ministry met. “It leaks,” the ministry said.",
      { "the ministry": null },
    ],
    [
      "where a second, nameless department is about",
      "The Water Department called a fire department for help. “It leaks,” the department said.",
      { "the department": null },
    ],
    [
      "where a person spoke before it",
      "Olu Brandt said that the dam would hold. It added: “Nobody need fear it.”",
      { "Olu Brandt": "Olu Brandt", It: null },
    ],
    [
      "where they are several",
      "“The dam will hold,” Olu Brandt said. “It leaks,” they said.",
      { "Olu Brandt": "Olu Brandt", they: null },
    ],
    [
      "where the article speaks of itself",
      "“The dam will hold,” Olu Brandt said. “It leaks,” I said.",
      { "Olu Brandt": "Olu Brandt", I: null },
    ],
  ])("%s", (_what, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe("whom something is said to", () => {
  const listener = (text: string): string | undefined => {
    const article = articleOf(text);
    const [first] = quotations.annotate(article, article.sentences);
    if (first?.toStart !== undefined) expect(text.slice(first.toStart, first.toEnd)).toBe(first.to);
    return first?.to;
  };

  test.each([
    ["“It leaks,” Novak told reporters on Monday.", "reporters"],
    ["Novak told the Water Ministry: “The dam leaks a little.”", "the Water Ministry"],
    ["“It leaks,” Novak said to her deputy.", "her deputy"],
    ["“It leaks,” Novak warned him.", "him"],
  ])("%s", (text, to) => {
    expect(listener(text)).toBe(to);
  });

  test.each([
    "“It leaks,” Novak said on Monday.",
    "“It leaks,” Novak told a joke.",
    "“It leaks,” Novak said to loud applause.",
    "“It leaks,” Novak warned on Monday.",
  ])("nobody: %s", (text) => {
    expect(listener(text)).toBeUndefined();
  });
});
