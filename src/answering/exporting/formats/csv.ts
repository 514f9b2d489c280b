import { wordsOf } from "../../../text/article.ts";
import { citationIdOf } from "../../../text/citation-id.ts";
import { originalPlace } from "../../../text/place.ts";
import { english } from "../../../text/saying.ts";
import { type Answered, isRefusal, type Outcome } from "../../answer.ts";
import { type CitedSentence, sentencesIn } from "../cited.ts";
import type { Export } from "../export.ts";

const COLUMNS = [
  "request",
  "note",
  "place",
  "also",
  "citation",
  "sentence",
  "number",
  "of",
  "start",
  "end",
  "article",
  "title",
  "source",
  "date",
  "url",
  "authors",
  "claim",
  "bearing",
  "edition",
  "page",
  "seconds",
] as const;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number | null>>>;

const FORMULA = /^[=+\-@\t\r\n|%＝＋－＠]/u;

/** A spreadsheet takes what begins so for a formula: an apostrophe before it shows that it is text. */
const inertCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** A field of RFC 4180. */
const field = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const lineOf = (row: Row): string =>
  `${COLUMNS.map((column) => field(inertCell(String(row[column] ?? "")))).join(",")}\r\n`;

/**
 * A sentence stands in quotation marks that belong to the cell: no formula begins so, and without the first and the last
 * character it is the sentence to the letter.
 */
const framed = (sentence: string): string => `"${sentence}"`;

const rowOf = ({ sentence, place, isAlso, claim, bearing, edition }: CitedSentence): Row => {
  const { article, number, start, end } = sentence;
  const { id, title, source, date, url, authors, sentences } = article;
  const { page, seconds } = originalPlace(sentence) ?? {};
  return {
    ...{
      place,
      also: isAlso ? "yes" : "",
      citation: citationIdOf(sentence),
      sentence: framed(wordsOf(sentence)),
    },
    ...{ number, of: sentences.length, start, end },
    ...{ article: id, title, source, date, url, authors: authors.join("; ") },
    ...{ claim: claim === null ? "" : framed(claim), bearing, edition },
    ...{ page: page ?? null, seconds: seconds ?? null },
  };
};

function rowsOf(answered: Answered): readonly Row[] {
  const note = answered.note === null ? "" : english(answered.note);
  const rows = sentencesIn(answered).map(rowOf);
  return (rows.length === 0 ? [{}] : rows).map((row) => ({ request: answered.request, note, ...row }));
}

/** A row for each sentence, as RFC 4180 has it; no cell can be taken for a formula. */
const csv: Export = {
  name: "csv",
  ending: "csv",
  opening: `${COLUMNS.join(",")}\r\n`,
  write: (outcome: Outcome) =>
    (isRefusal(outcome) ? [{ request: outcome.request, note: english(outcome.error.says) }] : rowsOf(outcome))
      .map(lineOf)
      .join(""),
  examples: [
    { request: "/ask how has isolation changed trade?", holds: "/ask how has isolation changed trade?," },
  ],
};

export default csv;
