import { type Answered, type Citation, citationsOf, listedOf } from "../../answering/answer.ts";
import type { ButtonComponent } from "../buttons/row.ts";
import type { Wording } from "../wording/wording.ts";
import { articleSections, headingOf } from "./article.ts";
import { citationSection, cutCitationSection, type Telling } from "./citation.ts";
import { addClaims, type ShownClaims } from "./claim.ts";
import { factSections } from "./facts.ts";
import { Filling, roomOf } from "./filling.ts";
import { footOf } from "./foot.ts";
import { helpSections } from "./help.ts";
import { label } from "./label.ts";
import { peopleLeft, profileSections } from "./profile.ts";
import { requestLine } from "./request-line.ts";
import { plainSection, type Room, type Section } from "./section.ts";

/** An answer as it will be seen, whatever kind of message carries it. */
export interface Card {
  readonly sections: readonly Section[];
  /** How many of the citations, or of the claims where there are any, found room. */
  readonly count: number;
  /** The citations that did, in order. */
  readonly citations: readonly Citation[];
}

/** The button beside a citation, where there is one. */
export type Beside = (citation: Citation) => ButtonComponent | undefined;

/**
 * What stands above the citations: all of it on the first page, of an article's sentences only whose they are on
 * others.
 */
function firstPageSections(answered: Answered, wording: Wording): Section[] {
  const { people = [], card, command, page } = answered;
  const isFirst = page.from === 0;
  const [first] = citationsOf(answered);
  if (command === "article" && first && !(card && isFirst))
    return [headingOf(first.sentence.article, wording)];
  if (!isFirst) return [];
  return [...profileSections(people, wording), ...(card ? articleSections(card, wording) : [])];
}

const headSections = (answered: Answered, wording: Wording): Section[] =>
  [
    plainSection(requestLine(answered)),
    plainSection(answered.note === null ? "" : label(wording.says(answered.note), 500)),
    plainSection(answered.why === undefined ? "" : `-# ${label(answered.why)}`),
    ...firstPageSections(answered, wording),
    ...helpSections(answered.commands ?? [], wording),
    ...factSections(answered.facts ?? [], wording),
  ].filter(({ markdown }) => markdown !== "");

/** Room that the first citation gets, whatever stands above it. */
const firstCitation = 600;

/** Adds citations in their order of rank until one does not fit; the first is cut where it is too long by itself. */
function addCitations(
  filling: Filling,
  telling: Telling,
  citations: readonly Citation[],
  beside: Beside,
  heading: readonly Section[],
): ShownClaims {
  let shown = 0;
  for (const citation of citations) {
    const above = shown === 0 ? heading : [];
    const room = filling.left - roomOf(above);
    const whole = citationSection(telling, citation, room);
    const section = whole ?? (shown === 0 ? cutCitationSection(telling, citation, room) : null);
    // Under a heading of its own the first needs no line above it.
    const apart = above.length === 0;
    if (section === null || !filling.add([...above, { ...section, apart, beside: beside(citation) }])) break;
    shown++;
  }
  return { count: shown, citations: citations.slice(0, shown) };
}

const heading = (words: string, wording: Wording): Section => ({
  ...plainSection(`**${label(wording.says(words))}**`),
  apart: true,
});

/** What people say, under a heading, before what is said of them. Gives how much of it finds no room. */
function addSaid(filling: Filling, said: readonly Citation[], wording: Wording, beside: Beside): number {
  let above = [heading("Said", wording)];
  let left = 0;
  for (const citation of said) {
    const section = citationSection({ command: "quote", wording }, citation, filling.left);
    const added = section && { ...section, apart: above.length === 0, beside: beside(citation) };
    if (added && filling.add([...above, added], firstCitation)) above = [];
    else left++;
  }
  return left;
}

/** Lays an answer out in the room that a message has. */
export function cardOf(answered: Answered, room: Room, wording: Wording, beside: Beside): Card {
  const filling = new Filling(room);
  const { claims, command, page, people = [] } = answered;
  let left = page.from === 0 ? peopleLeft(people) : 0;
  const listed = listedOf(answered);
  const keep = listed.length > 0 ? firstCitation : 0;
  for (const section of headSections(answered, wording)) if (!filling.add([section], keep)) left++;
  const citations = citationsOf(answered);
  const said = page.from === 0 ? (answered.said ?? []) : [];
  const unsaid = addSaid(filling, said, wording, beside);
  left += unsaid;
  const above = unsaid < said.length ? [heading("Said of them", wording)] : [];
  const shown = claims
    ? addClaims(filling, claims, { command, wording, from: page.from, beside })
    : addCitations(filling, { command, wording }, citations, beside, above);
  left += listed.length - shown.count;
  return { ...shown, sections: [...filling.sections, ...footOf(left, answered, wording)] };
}
