import {
  type Answered,
  type ArticleCard,
  type Citation,
  type Fact,
  isRefusal,
  type Outcome,
} from "../answering/answer.ts";
import type { PersonProfile } from "../text/person.ts";
import { english } from "../text/saying.ts";
import { citationLines, nameOf } from "./citation.ts";
import { claimLines } from "./claims.ts";
import { harmless, type Style } from "./style.ts";

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

const HINT = "   (/ask with closest:yes shows the closest passages)";

function personLines({ name, roles, aliases, articles }: PersonProfile, style: Style): string[] {
  const given = roles.map(({ role, articles: count }) => `${harmless(role)} (${plural(count, "article")})`);
  return [
    `${style.bold(harmless(name))} · ${plural(articles, "article")}`,
    ...(given.length > 0 ? [`   ${given.join("; ")}`] : []),
    ...(aliases.length > 0 ? [style.dim(`   also: ${aliases.map(harmless).join(", ")}`)] : []),
  ];
}

function cardLines({ article, people, figures, quotations }: ArticleCard, style: Style): string[] {
  const named = people.map(({ name, roles }) => harmless(roles[0] ? `${name} (${roles[0].role})` : name));
  return [
    style.bold(nameOf(article)),
    ...(article.url ? [`   ${harmless(article.url)}`] : []),
    ...(named.length > 0 ? [`   People: ${named.join("; ")}`] : []),
    ...(figures.length > 0 ? [`   Figures: ${figures.map(harmless).join("; ")}`] : []),
    ...quotations.map(
      ({ text, speaker }) => `   ${harmless(text)} (${harmless(speaker ?? "speaker not stated")})`,
    ),
  ];
}

const factLine = ({ name, value, url }: Fact, style: Style): string =>
  `${style.bold(`${name}:`)} ${harmless(english(value))}${url === undefined ? "" : ` (${harmless(url)})`}`;

/** What a line that leaned on the one before was taken for. */
const takenFor = ({ asked, understood, request }: Answered, style: Style): string[] =>
  asked === undefined ? [] : [style.dim(`→ ${harmless(understood ?? request)}`), ""];

function answerLines(answer: Answered, style: Style): string[] {
  const { note, people = [], said = [], card, commands = [], facts = [], citations, closest = [] } = answer;
  const { claims, command, page } = answer;
  const cited = (list: readonly Citation[]): string[] =>
    list.flatMap((citation, at) => [...citationLines(citation, at, command, style), ""]);
  return [
    ...takenFor(answer, style),
    ...(note === null ? [] : [harmless(english(note)), ""]),
    ...commands.flatMap(({ name, description, examples }) => [
      `${style.bold(`/${name}`)}  ${description}`,
      ...examples.map((example) => style.dim(`   ${example}`)),
    ]),
    ...facts.map((fact) => factLine(fact, style)),
    ...(commands.length + facts.length > 0 ? [""] : []),
    ...people.flatMap((person) => [...personLines(person, style), ""]),
    ...(card ? [...cardLines(card, style), ""] : []),
    ...(said.length > 0 ? [style.bold("Said"), ""] : []),
    ...said.flatMap((citation, at) => [...citationLines(citation, at, "quote", style), ""]),
    ...(said.length > 0 ? [style.bold("Of them"), ""] : []),
    ...(claims ?? []).flatMap((claim, at) => [...claimLines(claim, page.from + at + 1, style), ""]),
    ...(claims ? [] : cited(citations)),
    ...(answer.showClosest ? cited(closest) : []),
    ...(command === "ask" && closest.length > 0 && !answer.showClosest ? [style.dim(HINT), ""] : []),
    ...(answer.why === undefined ? [] : [style.dim(answer.why), ""]),
  ];
}

/** An answer as a terminal shows it, ending with an empty line. */
export const asText = (outcome: Outcome, style: Style): string =>
  isRefusal(outcome) ? `${english(outcome.error.says)}\n` : answerLines(outcome, style).join("\n");
