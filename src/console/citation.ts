import type { Citation, MissingScale } from "../answering/answer.ts";
import { editionOf } from "../answering/editions.ts";
import type { SpeechAnnotation } from "../text/annotation.ts";
import type { SegmentedArticle, Sentence } from "../text/article.ts";
import { citationIdOf } from "../text/citation-id.ts";
import { originalPlaceSaid } from "../text/place.ts";
import { english } from "../text/saying.ts";
import { toldApart } from "../text/speaker.ts";
import { harmless, type Style } from "./style.ts";

/** A text without a headline is called by its first sentence, which may be long. */
const LONGEST_TITLE = 90;

const shortened = (title: string): string =>
  title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE).trimEnd()}…`;

export const nameOf = ({ title, source, date }: SegmentedArticle): string =>
  [shortened(title), source, date].flatMap((part) => (part ? [harmless(part)] : [])).join(" · ");

const placeOf = (sentence: Sentence): string => {
  const original = originalPlaceSaid(sentence);
  const place = `sentence ${sentence.number} of ${sentence.article.sentences.length}`;
  return original ? `${english(original)} · ${place}` : place;
};

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

/** Commands that are asked to look closely at a sentence. */
const CLOSE: readonly string[] = ["article", "cite"];

/** How a citation is asked for again, where somebody looks closely: on every line it would only make it wrap. */
const againBy = ({ sentence, why }: Citation, command: string): string =>
  why || CLOSE.includes(command) ? ` · /cite ${citationIdOf(sentence)}` : "";

/** A citation with its source, under a mark of its place in the answer. */
export function citationLines(citation: Citation, at: number, command: string, style: Style): string[] {
  const { sentence, missingScale, alsoIn, why = [] } = citation;
  const others = alsoIn.map(({ article }) => harmless(shortened(article.title))).join("; ");
  const again = againBy(citation, command);
  return [
    `${style.bold(editionOf(citation) || `${at + 1}.`)} ${marked(citation, style)}`,
    ...(command === "quote" ? [style.dim(`   ${speakers(citation).join(" · ")}`)] : []),
    ...(missingScale ? [style.dim(`   ${scaleRemark(missingScale)}`)] : []),
    style.dim(`   ${nameOf(sentence.article)} · ${placeOf(sentence)}${again}`),
    ...(others ? [style.dim(`   Also in: ${others}`)] : []),
    ...why.map((reason) => style.dim(`   ${harmless(reason)}`)),
  ];
}
