import { type SegmentedArticle, type Sentence, wordsOf } from "../../../text/article.ts";
import { citationIdOf } from "../../../text/citation-id.ts";
import { originalPlace } from "../../../text/place.ts";
import { english } from "../../../text/saying.ts";
import {
  type Answered,
  type Citation,
  type Claim,
  isRefusal,
  type Outcome,
  type Refusal,
} from "../../answer.ts";
import type { Export } from "../export.ts";

const articleData = ({ id, title, source, date, url, authors, file }: SegmentedArticle) => ({
  id,
  title,
  source,
  date,
  url,
  ...(authors.length > 0 && { authors }),
  file,
});

const placeOf = (sentence: Sentence, place = originalPlace(sentence)) => ({
  cite: citationIdOf(sentence),
  sentence: wordsOf(sentence),
  start: sentence.start,
  end: sentence.end,
  number: sentence.number,
  of: sentence.article.sentences.length,
  ...(place && { place }),
});

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

const citationData = ({
  sentence,
  score,
  highlights,
  annotations,
  speaker,
  missingScale,
  alsoIn,
  why,
  edition,
}: Citation) => ({
  ...placeOf(sentence),
  ...(edition && { edition }),
  score: rounded(score),
  article: articleData(sentence.article),
  highlights,
  annotations: annotations.map((each) => ({
    ...each,
    text: sentence.article.text.slice(each.start, each.end),
  })),
  ...(speaker !== undefined && { speaker }),
  ...(missingScale && { scale: "missing", ...missingScale }),
  alsoIn: alsoIn.map((other) => ({ ...placeOf(other), article: articleData(other.article) })),
  ...(why && { why }),
});

const claimData = ({ text, citations }: Claim) => ({
  text,
  citations: citations.map(({ bearing, differences, ...citation }) => ({
    bearing,
    differences,
    ...citationData(citation),
  })),
});

function answerData(answer: Answered) {
  const { request, command, note, people, said, citations, closest, card, commands, facts } = answer;
  const { claims, certainty, elapsedMs } = answer;
  return {
    request,
    command,
    note: note === null ? null : english(note),
    ...(people && { people }),
    ...(said && { said: said.map(citationData) }),
    ...(card && { card: { ...card, article: articleData(card.article) } }),
    ...(commands && { commands }),
    ...(facts && { facts: facts.map((fact) => ({ ...fact, value: english(fact.value) })) }),
    ...(claims && { claims: claims.map(claimData) }),
    citations: citations.map(citationData),
    ...(closest && { closest: closest.map(citationData) }),
    ...(certainty !== undefined && { certainty }),
    elapsedMs: rounded(elapsedMs),
  };
}

const refusalData = ({ request, error: { code, says } }: Refusal) => ({
  request,
  error: { code, message: english(says) },
});

/** An answer as one line of JSON, in the form that scripts rely on. */
const json: Export = {
  name: "json",
  ending: "json",
  opening: "",
  write: (outcome: Outcome) =>
    `${JSON.stringify(isRefusal(outcome) ? refusalData(outcome) : answerData(outcome))}\n`,
  examples: [{ request: "/ask how has isolation changed trade?", holds: '"cite":' }],
};

export default json;
