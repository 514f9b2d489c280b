import { type Sentence, wordsOf } from "../../../text/article.ts";
import { citationIdOf } from "../../../text/citation-id.ts";
import { originalPlace } from "../../../text/place.ts";
import { english } from "../../../text/saying.ts";
import { isRefusal, type Outcome } from "../../answer.ts";
import { sentencesIn } from "../cited.ts";
import { asTex } from "../escaping.ts";
import type { Export } from "../export.ts";

const LONGEST_NAME = 20;

/** The citation's own id, behind the outlet and the year, so that no two sentences share a key. */
function keyOf(sentence: Sentence): string {
  const { source, date } = sentence.article;
  const name = (source ?? "")
    .normalize("NFD")
    .replace(/[^a-z]/giu, "")
    .toLowerCase();
  const year = /^\d{4}/u.exec(date ?? "")?.[0] ?? "";
  return `${name.slice(0, LONGEST_NAME) || "article"}${year}:${citationIdOf(sentence)}`;
}

/** A name that is no plain first and last name stays in one piece. */
const nameOf = (name: string): string =>
  /^\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){1,3}$/u.test(name) && !/ and /iu.test(name)
    ? asTex(name)
    : `{${asTex(name)}}`;

/** An address is taken to the letter, so its braces and blanks are written by number. */
const addressOf = (url: string): string =>
  url.replace(/[\s{}\\]/gu, (sign) => encodeURIComponent(sign)).replace(/[\p{Cc}\p{Cs}]/gu, "");

const DAY = /^\d{4}(?:-\d\d(?:-\d\d)?)?/u;

function entryOf(sentence: Sentence): string {
  const { article, number, start, end } = sentence;
  const { title, source, date, url, authors, sentences } = article;
  const page = originalPlace(sentence)?.page;
  const outlet = source === null ? [] : [[url ? "organization" : "journaltitle", `{${asTex(source)}}`]];
  const day = DAY.exec(date ?? "")?.[0];
  const fields = [
    ...(authors.length > 0 ? [["author", authors.map(nameOf).join(" and ")]] : []),
    ["title", `{${asTex(title)}}`],
    ...outlet,
    ...(day === undefined ? [] : [["date", day]]),
    ...(url ? [["url", addressOf(url)]] : []),
    ...(page === undefined ? [] : [["pages", String(page)]]),
    ["note", `“${asTex(wordsOf(sentence))}”`],
    ["annotation", `Sentence ${number} of ${sentences.length}, characters ${start} to ${end}`],
  ];
  const type = url ? "online" : source === null ? "misc" : "article";
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`).join("");
  return `@${type}{${keyOf(sentence)},\n${lines}}\n\n`;
}

/** What stands between entries is read by nobody but people; an @ there would open one. */
const remark = (text: string): string => `% ${text.replace(/\s+/gu, " ").replaceAll("@", "(at)")}\n`;

/** An entry for each sentence, which is its note; for biber, in UTF-8. */
const bibtex: Export = {
  name: "bibtex",
  ending: "bib",
  opening: "",
  write(outcome: Outcome) {
    const head = remark(outcome.request);
    if (isRefusal(outcome)) return `${head}${remark(english(outcome.error.says))}\n`;
    const note = outcome.note === null ? "" : remark(english(outcome.note));
    const sentences = new Map(
      sentencesIn(outcome).map(({ sentence }) => [citationIdOf(sentence), sentence] as const),
    );
    return `${head}${note}\n${[...sentences.values()].map(entryOf).join("")}`;
  },
  examples: [
    { request: "/ask how has isolation changed trade?", holds: "\n  note = {“" },
    { request: "/ask how has isolation changed trade?", holds: "\n@misc{article" },
  ],
};

export default bibtex;
