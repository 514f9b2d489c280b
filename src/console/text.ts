import {
  type Answered,
  type ArticleCard,
  type Citation,
  type Fact,
  isRefusal,
  type MissingScale,
  type Outcome,
} from "../answering/answer.ts";
import type { SpeechAnnotation } from "../text/annotation.ts";
import type { SegmentedArticle, Sentence } from "../text/article.ts";
import type { PersonProfile } from "../text/person.ts";
import { english } from "../text/saying.ts";
import { toldApart } from "../text/speaker.ts";
import { harmless, type Style } from "./style.ts";

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

const HINT = "   (/ask with closest:yes shows the closest passages)";

/** A text without a headline is called by its first sentence, which may be long. */
const LONGEST_TITLE = 90;

const shortened = (title: string): string =>
  title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE).trimEnd()}…`;

const nameOf = ({ title, source, date }: SegmentedArticle): string =>
  [shortened(title), source, date].flatMap((part) => (part ? [harmless(part)] : [])).join(" · ");

const placeOf = ({ number, article }: Sentence): string =>
  `sentence ${number} of ${article.sentences.length}`;

/** The sentence word for word, what matched marked. */
function marked({ sentence, highlights }: Citation, style: Style): string {
  const { text } = sentence.article;
  let out = "";
  let at = sentence.start;
  for (const { start, end } of highlights) {
    if (start < at) continue;
    out += harmless(text.slice(at, start)) + style.mark(harmless(text.slice(start, end)));
    at = end;
  }
  return out + harmless(text.slice(at, sentence.end));
}

/** Who says something: as the article mentions them, who that is where it is known, to whom, and how it is told. */
function saidBy({ type, speaker, speakerName, to, cue }: SpeechAnnotation): string {
  if (speaker === undefined) return "Speaker not stated";
  const name = speakerName === undefined || speaker.includes(speakerName) ? "" : ` (${speakerName})`;
  const listener = to === undefined ? "" : ` to ${to}`;
  const told = [`${speaker}${name}${listener}`, cue].filter(Boolean).join(", ");
  return type === "reported" ? `${told} (reported, not quoted)` : told;
}

/** Who is quoted in the sentence, and who else is reported in it. */
const speakers = ({ annotations }: Citation): string[] =>
  [...new Set(toldApart(annotations).map(saidBy))].map(harmless);

const scaleRemark = ({ printed, elsewhere }: MissingScale): string =>
  harmless(`${printed} as printed; elsewhere ${elsewhere}`);

function citationLines(citation: Citation, at: number, command: string, style: Style): string[] {
  const { sentence, missingScale, alsoIn, why = [] } = citation;
  const others = alsoIn.map(({ article }) => harmless(shortened(article.title))).join("; ");
  return [
    `${style.bold(`${at + 1}.`)} ${marked(citation, style)}`,
    ...(command === "quote" ? [style.dim(`   ${speakers(citation).join(" · ")}`)] : []),
    ...(missingScale ? [style.dim(`   ${scaleRemark(missingScale)}`)] : []),
    style.dim(`   ${nameOf(sentence.article)} · ${placeOf(sentence)}`),
    ...(others ? [style.dim(`   Also in: ${others}`)] : []),
    ...why.map((reason) => style.dim(`   ${harmless(reason)}`)),
  ];
}

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
  const {
    note,
    people = [],
    said = [],
    card,
    commands = [],
    facts = [],
    citations,
    closest = [],
    command,
  } = answer;
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
    ...cited(citations),
    ...(answer.showClosest ? cited(closest) : []),
    ...(command === "ask" && closest.length > 0 && !answer.showClosest ? [style.dim(HINT), ""] : []),
    ...(answer.why === undefined ? [] : [style.dim(answer.why), ""]),
  ];
}

/** An answer as a terminal shows it, ending with an empty line. */
export const asText = (outcome: Outcome, style: Style): string =>
  isRefusal(outcome) ? `${english(outcome.error.says)}\n` : answerLines(outcome, style).join("\n");
