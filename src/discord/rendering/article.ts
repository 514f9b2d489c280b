import type { ArticleCard } from "../../answering/answer.ts";
import { inert } from "./glyphs.ts";
import { label, listOf } from "./label.ts";
import { counted } from "./profile.ts";
import { plainSection, type Section } from "./section.ts";
import { originOf, titleOf } from "./source.ts";

const peopleShown = 12;
const figuresShown = 20;
const quotationsShown = 4;
const longestQuotation = 400;

const peopleLine = ({ people }: ArticleCard): string =>
  listOf(
    people.slice(0, peopleShown).map(({ name, roles: [role] }) => {
      const said = role === undefined ? "" : ` (${label(role.role, 60)})`;
      return label(name, 60) + said;
    }),
    700,
  );

const figuresLine = ({ figures }: ArticleCard): string =>
  listOf(
    [...new Set(figures)].slice(0, figuresShown).map((figure) => label(figure, 60)),
    500,
  );

/** Short quotations, word for word, each with its speaker. */
const quotationLines = ({ quotations }: ArticleCard): string[] =>
  quotations
    .filter(({ text }) => text.length <= longestQuotation && !/[\r\n]/.test(text))
    .slice(0, quotationsShown)
    .map(
      ({ text, speaker }) =>
        `- ${inert(text)} (${speaker === null ? "speaker not stated" : label(speaker, 60)})`,
    );

const titled = (title: string, line: string): string => (line === "" ? "" : `**${title}** ${line}`);

/** An article at a glance: what it is, who is in it, its figures and what was said. */
export function articleSections(card: ArticleCard): Section[] {
  const { article } = card;
  const said = quotationLines(card);
  return [
    plainSection(
      `### ${titleOf(article)}`,
      [...originOf(article), counted(article.sentences.length, "sentence")].join(" · "),
    ),
    plainSection(titled("People", peopleLine(card)), titled("Figures", figuresLine(card))),
    plainSection(...(said.length > 0 ? ["**Said**", ...said] : [])),
  ];
}
