import type { ArticleCard } from "../../answering/answer.ts";
import type { SegmentedArticle } from "../../text/article.ts";
import { sayCount } from "../../text/saying.ts";
import type { Wording } from "../wording/wording.ts";
import { inert } from "./glyphs.ts";
import { label, listOf } from "./label.ts";
import { plainSection, type Section } from "./section.ts";
import { originOf, titleOf } from "./source.ts";

const peopleShown = 12;
const figuresShown = 20;
const quotationsShown = 4;
const longestQuotation = 400;

const peopleLine = ({ people }: ArticleCard, wording: Wording): string =>
  listOf(
    people.slice(0, peopleShown).map(({ name, roles: [role] }) => {
      const said = role === undefined ? "" : ` (${label(role.role, 60)})`;
      return label(name, 60) + said;
    }),
    700,
    wording,
    people.length,
  );

const figuresLine = ({ figures }: ArticleCard, wording: Wording): string =>
  listOf(
    figures.slice(0, figuresShown).map((figure) => label(figure, 60)),
    500,
    wording,
    figures.length,
  );

/** Short quotations, word for word, each with its speaker. */
const quotationLines = ({ quotations }: ArticleCard, wording: Wording): string[] =>
  quotations
    .filter(({ text }) => text.length <= longestQuotation && !/[\r\n]/.test(text))
    .slice(0, quotationsShown)
    .map(
      ({ text, speaker }) =>
        `- ${inert(text)} (${speaker === null ? wording.says("speaker not stated") : label(speaker, 60)})`,
    );

const titled = (title: string, line: string): string => (line === "" ? "" : `**${title}** ${line}`);

/** Which article it is. */
export function headingOf(article: SegmentedArticle, wording: Wording): Section {
  const size = sayCount(article.sentences.length, "{count} sentence", "{count} sentences");
  return plainSection(
    `### ${titleOf(article)}`,
    `-# ${[...originOf(article, wording), wording.says(size)].join(" · ")}`,
  );
}

/** An article at a glance: what it is, who is in it, its figures and what was said. */
export function articleSections(card: ArticleCard, wording: Wording): Section[] {
  const { article } = card;
  const said = quotationLines(card, wording);
  return [
    headingOf(article, wording),
    plainSection(
      titled(wording.says("People"), peopleLine(card, wording)),
      titled(wording.says("Figures"), figuresLine(card, wording)),
    ),
    plainSection(...(said.length > 0 ? [`**${wording.says("Said")}**`, ...said] : [])),
  ];
}
