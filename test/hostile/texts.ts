/** Cuts or repeats a piece to about so many characters. */
const filled = (piece: string, size: number): string =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Sentences as an article has them, so that a large text can be had that is not hostile. */
const ordinary =
  "The council of Westhaven approved 3.5 million crowns on Tuesday, said Ada Lind, the harbour's director. “We will dredge the channel in May 2031,” she told reporters in Osgard. Prices rose by 12 percent, according to the Ministry of Trade, and Tomas Berg disagreed. ";

const lines = (line: string) => (size: number) => filled(`${line}\n\n`, size);
const run = (piece: string) => (size: number) => filled(piece, size);

/** A word of letters for each number. */
const wordFor = (at: number): string =>
  at.toString(16).replace(/\d/g, (digit) => String.fromCharCode(103 + Number(digit)));

/** A text of about so many characters. */
export type Making = (size: number) => string;

/** Texts that are made to take long, by what they are. */
export const hostileTexts: Readonly<Record<string, Making>> = {
  "ordinary paragraphs": (size) => filled(`${ordinary}\n\n`, size),
  "one paragraph": run(ordinary),
  "one letter without blanks": run("a"),
  "capitals without blanks": run("A"),
  "digits without blanks": run("7"),
  "one sentence of numbers": run("12,345.67 and "),
  "one sentence of figures": run("$3.5 million a year, 12 percent of 7 tonnes, "),
  "one sentence of words": run("harbour and ferry "),
  "one sentence of capitals": run("Ada Lind of Osgard Bank "),
  "one sentence of initials": run("J. K. "),
  "one sentence of commas": run("Lind, "),
  "one sentence of verbs of saying": run("said he told them that "),
  "one sentence of dates": run("3 May 2031 to 4 June 2032, "),
  "number words": run("two hundred and twelve thousand "),
  "quotation marks": run('"'),
  "curly quotation marks": run("“”"),
  "openings of quotations": run("“Ada said "),
  "short quotations": run("“No,” said Ada. "),
  "speakers by thousands of nouns": (size) =>
    Array.from({ length: Math.ceil(size / 24) }, (_, at) => `“No,” said the ${wordFor(at + 4_096)}. `)
      .join("")
      .slice(0, size),
  "single quotation marks": run("'a' "),
  apostrophes: run("’s"),
  brackets: run("(["),
  "closed brackets": run("(a) [b] "),
  abbreviations: run("Mr. Dr. U.S. e.g. "),
  "full stops": run("."),
  "full stops and blanks": run(". "),
  ellipses: run("… "),
  hyphens: run("a-"),
  dashes: run(" — "),
  slashes: run("1/2/"),
  "signs of currency": run("$"),
  "at signs": run("a@"),
  addresses: run("https://a.b/"),
  "titles without names": run("President Minister Director "),
  "stacked accents": run("a\u0301\u0301\u0301"),
  "astral letters": run("𝒜"),
  "lone halves of characters": run("\uD835"),
  blanks: run(" \t\u00A0"),
  "directions of writing": run("\u202E\u2066a"),
  "lines of one letter": run("a\n"),
  "short lines": lines("ab cd ef"),
  "lines of one quotation": lines("“No,” she said."),
  "lines of one figure": lines("It cost $12."),
  "lines of names": lines("Ada Lind"),
  "lines of labels": lines("Published: 3 May 2031"),
  "lines of list marks": lines("- a"),
  "one line again and again": lines("The ferry left Westhaven on Monday."),
};

const row = (at: number, words: string): string =>
  JSON.stringify({ id: `row-${at}`, title: `Row ${at} of the harbour`, body: words });

/** Rows of a table until they are so many characters. */
function rows(size: number, wordsOf: (at: number) => string): string {
  const out: string[] = [];
  for (let at = 0, length = 0; length < size; at++) {
    const next = row(at, wordsOf(at));
    length += next.length + 1;
    out.push(next);
  }
  return out.join("\n");
}

/** The same of tables, whose rows are articles: each takes little, and all are compared. */
export const hostileTables: Readonly<Record<string, Making>> = {
  "rows of one text": (size) => rows(size, () => "This story is for members of the harbour club alone."),
  "rows of one word": (size) => rows(size, () => "a"),
  "blank lines between two rows": (size) => `${row(0, "a")}${"\n".repeat(5 * size)}${row(1, "b")}`,
  "rows of ordinary text": (size) => rows(size, (at) => `The ${wordFor(at)} left. ${ordinary}`),
};
