import { type Sentence, wordsOf } from "../../../text/article.ts";
import { citationIdOf } from "../../../text/citation-id.ts";
import { originalPlaceSaid } from "../../../text/place.ts";
import { english } from "../../../text/saying.ts";
import { type Answered, isRefusal, type Outcome } from "../../answer.ts";
import { type CitedSentence, sentencesIn } from "../cited.ts";
import { asMarkdown } from "../escaping.ts";
import type { Export } from "../export.ts";

const ADDRESS = /^https?:\/\/[^\s<>\\]{1,2000}$/u;

const link = (url: string): string => (ADDRESS.test(url) ? `<${url}>` : asMarkdown(url));

function sourceLine(sentence: Sentence): string {
  const { article, number, start, end } = sentence;
  const { title, source, date, url, authors, sentences } = article;
  const named = [...authors, source, date].flatMap((part) => (part ? [asMarkdown(part)] : []));
  const original = originalPlaceSaid(sentence);
  return [
    `**${asMarkdown(title.trim()) || asMarkdown(article.id)}**`,
    ...named,
    ...(original ? [english(original)] : []),
    `sentence ${number} of ${sentences.length}`,
    `characters ${start}–${end}`,
    ...(url === null ? [] : [link(url)]),
    `\`/cite ${citationIdOf(sentence)}\``,
  ].join(" · ");
}

const leadOf = ({ isAlso, bearing, edition }: CitedSentence): string[] => [
  ...(isAlso ? ["Also in:", ""] : []),
  ...(bearing === null || isAlso ? [] : [`${bearing}:`, ""]),
  ...(edition === null ? [] : [`${edition}:`, ""]),
];

function linesOf(cited: CitedSentence, before: CitedSentence | undefined): string[] {
  const { sentence, claim } = cited;
  const isNew = claim !== null && claim !== before?.claim;
  return [
    ...(isNew ? [`## ${asMarkdown(claim)}`, ""] : []),
    ...leadOf(cited),
    `> ${asMarkdown(wordsOf(sentence))}`,
    "",
    sourceLine(sentence),
    "",
  ];
}

function answerLines(answered: Answered): string[] {
  const { note } = answered;
  return [
    ...(note === null ? [] : [asMarkdown(english(note)), ""]),
    ...sentencesIn(answered).flatMap((cited, at, all) => linesOf(cited, all[at - 1])),
  ];
}

/** Sentences as block quotes that a renderer shows to the letter, each with its source. */
const markdown: Export = {
  name: "markdown",
  ending: "md",
  opening: "",
  write: (outcome: Outcome) =>
    [
      `# ${asMarkdown(outcome.request)}`,
      "",
      ...(isRefusal(outcome) ? [asMarkdown(english(outcome.error.says)), ""] : answerLines(outcome)),
    ]
      .map((line) => `${line}\n`)
      .join(""),
  examples: [
    { request: "/ask how has isolation changed trade?", holds: "\n> " },
    { request: "/ask how has isolation changed trade?", holds: "`/cite " },
  ],
};

export default markdown;
