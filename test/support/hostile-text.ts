import fc from "fast-check";

/** Pieces that articles are made of, each of them something that a reader or an annotator looks for. */
const pieces: readonly string[] = [
  ..."Ada Lind|President Berg|Mr. Okoro|J. K. Rowe|the minister|van der Meer|O’Neill|Osgard Bank|U.S.|he|she|it|they".split(
    "|",
  ),
  ..."said|told reporters|according to|added|“|”|\"|'|’|‘|«|»|that|, |. |? |! |: |; |… |—|-|(|)|[|]|\n|\n\n|\t|\u00A0".split(
    "|",
  ),
  ..."3.5|1,200|12|-7|$|€|%|million|billion|a dozen|two hundred and|per gallon|2-for-1|240bn|½|٣|1e9|0012|999999999999999999999".split(
    "|",
  ),
  ..."on Monday|3 May 2031|May 2031|2031-05-03|03/05/31|last year|two days later|from 2019 to 2021|30 February|in the 1990s|10:24 AM GMT".split(
    "|",
  ),
  ...'---\n|title: Ferry\n|# |> |* |- |1. |https://a.example/b?c=d|a@b.example|#tag|<p>|</p>|&amp;|{"a":|"}|,|00:00:01,000 --> 00:00:02,000\n'.split(
    "|",
  ),
  "\u0301",
  "\u202E",
  "\u2066",
  "\uFEFF",
  "\uD83D\uDE00",
  "\uD800",
  "\uDC00",
  "\0",
  "𝒜",
  "ß",
  "İ",
  "ﬁ",
  "constructor",
  "__proto__",
];

/**
 * Text that is nearly an article: pieces in any order, blanks or none between them, and now and then anything at all.
 */
export const hostileText = (maxLength = 60): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...pieces) },
        { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
        { weight: 1, arbitrary: fc.constantFrom(...pieces).map((piece) => piece.repeat(20)) },
      ),
      { maxLength },
    )
    .chain((parts) => fc.constantFrom(" ", " ", "").map((between) => parts.join(between)));
