import { describe, expect, test } from "vitest";
import { segment } from "../../../../src/languages/en/segmenting/segment.ts";

const pieces = (text: string): string[] =>
  segment(`${text}\n\nThe ferry left the harbour at noon.`, 0)
    .slice(0, -1)
    .map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

describe("a line into which others were run is parted again", () => {
  test.each([
    [
      "a caption and its credit",
      "The ferry in dock Image: Ada Lind.",
      ["fragment: The ferry in dock", "fragment: Image: Ada Lind."],
    ],
    [
      "a caption's sentence and its credit",
      "The ferry is in dock. Photo: Lens / Ada Lind",
      ["prose: The ferry is in dock.", "fragment: Photo: Lens / Ada Lind"],
    ],
    [
      "a headline and its day",
      "Ferry back in harbour Sunday, May 4, 2031",
      ["fragment: Ferry back in harbour", "fragment: Sunday, May 4, 2031"],
    ],
    [
      "a picture's label and its caption",
      "Figure 7.2 The harbour was shut in winter.",
      ["fragment: Figure 7.2", "prose: The harbour was shut in winter."],
    ],
    [
      "a caption and a sentence that opens with a phrase",
      "Ada Lind of the Greens In the western district, turnout was low.",
      ["fragment: Ada Lind of the Greens", "prose: In the western district, turnout was low."],
    ],
    [
      "an agency's mark and a sentence that opens with a day",
      "(AGENCY) On Monday, the ferry left again.",
      ["fragment: (AGENCY)", "prose: On Monday, the ferry left again."],
    ],
    [
      "a subheading and a sentence",
      "Western harbours There was no toll in the west.",
      ["fragment: Western harbours", "prose: There was no toll in the west."],
    ],
    [
      "the items of a list with bullets",
      "• Nets of hemp • Ropes of wire",
      ["fragment: Nets of hemp", "fragment: Ropes of wire"],
    ],
    [
      "the items of a numbered list",
      "1) Nets of hemp 2) Ropes of wire",
      ["fragment: 1) Nets of hemp", "fragment: 2) Ropes of wire"],
    ],
    [
      "the items of a lettered list",
      "a. Nets of hemp b. Ropes of wire",
      ["fragment: a. Nets of hemp", "fragment: b. Ropes of wire"],
    ],
    [
      "speech that breaks off",
      "I think that the clerk is — What was his name?",
      ["prose: I think that the clerk is —", "prose: What was his name?"],
    ],
  ])("%s", (_, line, expected) => {
    expect(pieces(line)).toEqual(expected);
  });

  test("and a long sentence that lost its full stop stays one to cite", () => {
    const first = "The council of the western harbour raised the toll for every boat but the ferry in spring";
    expect(pieces(`${first} It was never paid.`)).toEqual([`prose: ${first}`, "prose: It was never paid."]);
  });
});

describe("a sentence stays whole", () => {
  test.each([
    ["with a film's name in it", "She loved the film In the Dark, which nobody else saw."],
    [
      "with a title that begins with a preposition",
      "He played in Nets After Dark and in Lost In Harbour, both dull.",
    ],
    [
      "with a label inside it",
      "The note on the door says Image: Lind and nothing more, though many people who came by that winter took it for a joke.",
    ],
    ["with its date at the end", "The toll was raised on Sunday, May 4, 2031"],
    ["with a figure's number at its beginning", "Figure 7 shows the toll by year."],
    ["with numbers in brackets inside it", "We need 1) nets of hemp and 2) ropes of wire."],
    ["with a dash before a capital", "The ferry — The Lind — was sold to the town."],
    ["with a dash behind a whole clause", "The toll is too high — That much was clear to all."],
    ["with a name in capitals behind it", "Nobody in the town knew what It meant to them."],
  ])("%s", (_, line) => {
    expect(pieces(line).map((piece) => piece.replace(/^\w+: /, ""))).toEqual([line]);
  });

  test("a headline in title case with an opening phrase stays whole", () => {
    expect(pieces("Ferry Game On Saturday, Fans Say They Will Come")).toHaveLength(1);
  });

  test("what a label tells in words is a sentence", () => {
    expect(pieces("Video: the mayor said that tolls will rise.")).toEqual([
      "prose: Video: the mayor said that tolls will rise.",
    ]);
  });
});
