import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segment } from "../../../../src/languages/en/segmenting/segment.ts";

const cut = (text: string): string[] => segment(text, 0).map(({ start, end }) => text.slice(start, end));
const prose = (text: string): string[] =>
  segment(text, 0)
    .filter(({ kind }) => kind === "prose")
    .map(({ start, end }) => text.slice(start, end));

describe("a sentence ends", () => {
  test.each([
    ["after a full stop", "The ferry left. It came back.", 2],
    ["after a question and an exclamation", "Who paid? Nobody! That was that.", 3],
    ["after closing quotation marks", "“The ferry is late.” The clerk shrugged.", 2],
    ["after a mark inside straight quotation marks", 'He called it "a scandal." She agreed.', 2],
    ["between two quotations", "“We wait.” “So do we,” they said.", 2],
    ["after an abbreviation that a usual first word follows", "She moved to the U.S. The rest stayed.", 2],
    ["after a company's name at its end", "He sold it to Norgas Inc. They were glad.", 2],
    ["after p.m. before a new subject", "It closed at 5 p.m. The queue went home.", 2],
    ["where the blank behind the full stop was lost", "The strike ended.The ferry left again.", 2],
    ["after an ellipsis before a capital", "They waited… Nobody came.", 2],
    ["after four dots apart", "The toll went up . . . . Nobody paid it.", 2],
    ["before a name that begins with a small letter", "He bought a boat. iHarbour sold it.", 2],
    ["before a subject in careless lower case", "The ferry was late again. we waited on the quay.", 2],
    ["before brackets of their own", "The quay was empty. (see the picture on the left)", 2],
    ["after a shortened street before a usual first word", "It stands on Harbour St. The shop is new.", 2],
    ["after etc. before a capital", "They sold nets, ropes, etc. Boats were dear.", 2],
    ["after a shortened negation", "The harbour isn’t. Lindholm is.", 2],
    ["after a variable", "The path goes from x to y. Roads are such paths.", 2],
    [
      "after what was asked, before a sentence about what someone said",
      "“Who paid?” Lind said that he had.",
      2,
    ],
  ])("%s", (_, text, count) => {
    expect(cut(text)).toHaveLength(count);
  });
});

describe("a sentence goes on", () => {
  test.each([
    ["after a title", "Mr. Okafor met Dr. Lind and Sen. Vance at noon."],
    ["after an initial", "J. K. Lowell and George W. Harte signed."],
    ["after an abbreviation before a number", "See No. 4 and Fig. 2 of Jan. 6."],
    ["after U.S. before a noun", "The U.S. Senate met and the U.K. government did not."],
    ["after a.m. before a day", "It opens at 9 a.m. Monday."],
    ["in a decimal number", "Fares rose by 3.5 percent to $2.40 a trip."],
    ["after e.g. and i.e.", "Fish, e.g. Cod, and roots, i.e. Turnips, sold well."],
    ["after what was asked, before who asked", "“Why now?” Okafor said."],
    ["after a quotation's question before a lower-case word", "“Why now?” asked the clerk."],
    ["after a state in a dateline", "NAPLES, Fla. — The boats were back."],
    ["after a city with initials in a dateline", "SALEM, N.Y. — The boats were back."],
    ["after c. and b. before a year or month", "The chapel (b. March 1802, rebuilt c. 1850) burned."],
    ["after v. between two parties", "In Harte v. Lindholm the court found for neither."],
    ["after no. before a number", "It was the no. 4 ship of the line."],
    ["after the hour that opens it", "At 5 p.m. Mr. Lind locked the gate."],
    ["after the number of a section or a list's item", "2.1. Harbours and their tolls"],
    ["after the number of a table", "Table 4. Tolls by year"],
    ["after what was shouted, before who did", "“Cast off!” Okafor yelled."],
    ["after three dots apart before a lower-case word", "We are willing to . . . go on together."],
    ["after a quotation, before whose it is", "“The toll is too high.” – Ada Lind, Western Harbour"],
    ["after a German day and month", "Am 4. Mai kam die Fähre."],
    ["before a French closing mark", "Il a dit : « Le port est vide. »"],
    ["after an ellipsis before a lower-case word", "We are willing to… go on together."],
  ])("%s", (_, text) => {
    expect(cut(text)).toEqual([text]);
  });

  test("over the line breaks of a wrapped paragraph", () => {
    const text =
      "The ferry that links the two halves of the town was back in\nservice on Friday after a winter in the dry dock, and the first\nboat left full.\n\nNobody paid.";
    expect(cut(text)).toHaveLength(2);
  });
});

describe("what stands behind the end mark belongs before it", () => {
  test.each([
    ["references to notes", "It sank in 1971. [1] [2]", "Nobody drowned."],
    ["a reference without a blank", "It sank in 1971.[3]", "Nobody drowned."],
    ["a call for a source", "It sank twice.[citation needed]", "Nobody drowned."],
    ["a note's number, which print sets high", "The toll is too high. 8", "Yet few go elsewhere."],
  ])("%s", (_, first, second) => {
    expect(cut(`${first} ${second}`)).toEqual([first, second]);
  });

  test.each([
    "It sank in 1971. [1]",
    "It sank. [2].",
    '"It sank twice. "',
    "It sank! 🚢",
    "They let it sink. [...]",
  ])("%s", (text) => {
    expect(cut(text)).toEqual([text]);
  });

  test("but an ellipsis opens the sentence behind it", () => {
    expect(cut("It sank. ... Nobody drowned.")).toEqual(["It sank.", "... Nobody drowned."]);
  });
});

describe("a lost quotation mark swallows nothing", () => {
  test.each([
    'The clerk said "the boat is late. Nobody minded. "We wait," said another.',
    "The clerk said “the boat is late. Nobody minded. We wait,” said another.",
  ])("%s", (text) => {
    expect(cut(text)).toHaveLength(3);
  });
});

describe("a line that is no sentence is a fragment", () => {
  test.each([
    ["a subheading", "Western harbours"],
    ["a headline in title case", "Ferry Returns To Harbour After Long Winter In Dock."],
    ["a line of publication", "Published: 10:34, 19 May 2031"],
    ["an advert", "Subscribe to our newsletter for more."],
    ["a photographer's credit", "Lens/Ada Lind/Pool via AGENCY"],
    ["a breadcrumb", "Home World Ferry Returns To Harbour After Long Winter…"],
  ])("%s", (_, line) => {
    expect(prose(`${line}\n\nThe ferry left the harbour at noon.`)).toEqual([
      "The ferry left the harbour at noon.",
    ]);
  });

  test("a headline that stands twice", () => {
    const text = "The ferry is back.\n\nThe ferry is back\n\nIt left the harbour at noon on Friday.";
    expect(prose(text)).toEqual(["It left the harbour at noon on Friday."]);
  });

  test("and is never glued to the sentence behind it", () => {
    expect(cut("Western harbours\nThe ferry left.")).toEqual(["Western harbours", "The ferry left."]);
  });

  test("a credit behind a caption's sentence is cut from it", () => {
    expect(prose("The ferry enters the harbour. Lens/Ada Lind/Pool via AGENCY")).toEqual([
      "The ferry enters the harbour.",
    ]);
  });

  test("a separator is nothing at all", () => {
    expect(cut("One ferry left.\n\n+++++\n\nTwo stayed.")).toEqual(["One ferry left.", "Two stayed."]);
  });

  test("but a text of nothing else is all prose", () => {
    expect(prose("- three eggs\n- a cup of flour")).toEqual(["three eggs", "a cup of flour"]);
  });

  test("a Markdown heading loses its marks and stays a fragment, even with a question mark", () => {
    const text = "# How late is it?\n\nThe ferry left.";
    expect(cut(text)).toEqual(["How late is it?", "The ferry left."]);
    expect(prose(text)).toEqual(["The ferry left."]);
  });
});

describe("for any text", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ". ",
      "? ",
      "… ",
      "“",
      "”",
      '"',
      "\n",
      "\n\n",
      "Mr. ",
      "U.S. ",
      " said ",
      "No. 4",
      "\ud800",
      " [1] ",
      " . . . ",
      " • ",
      " Image: A",
      " In the small harbour, all boats are in. ",
      " — That",
      "1) A ",
    ),
    fc.string({ maxLength: 12 }),
    fc.lorem({ maxCount: 4 }),
  );
  const text = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(""));

  test("segments are in order, apart, trimmed and not empty", () => {
    fc.assert(
      fc.property(text, (words) => {
        let end = 0;
        for (const piece of segment(words, 0)) {
          expect(piece.start).toBeGreaterThanOrEqual(end);
          expect(piece.end).toBeGreaterThan(piece.start);
          const cut = words.slice(piece.start, piece.end);
          expect(cut).toBe(cut.trim());
          end = piece.end;
        }
      }),
    );
  });

  test("nothing but marks and blanks is left out", () => {
    fc.assert(
      fc.property(text, (words) => {
        const kept = segment(words, 0).reduce(
          (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
          words,
        );
        expect(kept).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  test.each([
    ".",
    '"',
    "“",
    "1",
    "[1] ",
    ". [1] ",
    ". ",
    "a In the ",
    "— ",
    "• ",
    "1) A ",
    "Image: A",
    "\ud800",
  ])("200,000 characters of %j keep every place", (unit) => {
    const words = unit.repeat(200_000 / unit.length);
    for (const { start, end } of segment(words, 0)) expect(end).toBeGreaterThan(start);
  });

  test("a block of more lines than a call takes arguments is cut", () => {
    expect(segment("a\n".repeat(200_000), 0)).toHaveLength(200_000);
  });

  test("what stands before the body is left alone", () => {
    const text = "---\ntitle: Ferry. Harbour.\n---\nThe ferry left.";
    const from = text.indexOf("The ferry");
    expect(segment(text, from)).toEqual([{ start: from, end: text.length, paragraph: 0, kind: "prose" }]);
  });
});
