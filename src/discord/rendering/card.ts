import type { Answered, Citation } from "../../answering/answer.ts";
import { sayCount } from "../../text/saying.ts";
import type { ButtonComponent } from "../buttons/row.ts";
import type { Wording } from "../wording/wording.ts";
import { articleSections, headingOf } from "./article.ts";
import { citationSection, cutCitationSection, type Telling } from "./citation.ts";
import { factSections } from "./facts.ts";
import { helpSections } from "./help.ts";
import { label } from "./label.ts";
import { profileSections } from "./profile.ts";
import { requestLine } from "./request-line.ts";
import { plainSection, type Room, type Section } from "./section.ts";

/** An answer as it will be seen, whatever kind of message carries it. */
export interface Card {
  readonly sections: readonly Section[];
  /** How many of the citations found room. */
  readonly count: number;
}

/** The button beside a citation, where there is one. */
export type Beside = (citation: Citation) => ButtonComponent | undefined;

/** The citations of an answer that are to be shown. */
export const citationsOf = ({ showClosest, closest, citations }: Answered): readonly Citation[] =>
  showClosest ? (closest ?? []) : citations;

/** Between two sections at most this much is added. */
const joint = 2;

/** Kept free for the line that counts what was left out, in whatever language. */
const remainder = 40 + joint;

/** What stands above the citations: all of it on the first page, of an article's sentences only whose they are on others. */
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

/** Fills a message section by section; what does not fit is left out whole. */
class Filling {
  readonly sections: Section[] = [];
  #left: number;
  readonly #room: Room;

  constructor(room: Room) {
    this.#room = room;
    this.#left = room.characters - remainder;
  }

  /** Characters that one more section may have; none where the message holds no further section. */
  get left(): number {
    return this.sections.length < this.#room.sections - 1 ? this.#left : 0;
  }

  /** Adds the section if it fits with `keep` characters to spare. */
  add(section: Section, keep = 0): boolean {
    if (section.markdown.length > this.left - keep) return false;
    this.sections.push(section);
    this.#left -= section.markdown.length + joint;
    return true;
  }
}

/** Adds citations in their order of rank until one does not fit; the first is cut where it is too long by itself. */
function addCitations(
  filling: Filling,
  telling: Telling,
  citations: readonly Citation[],
  beside: Beside,
): number {
  let shown = 0;
  for (const citation of citations) {
    const whole = citationSection(telling, citation, filling.left);
    const section = whole ?? (shown === 0 ? cutCitationSection(telling, citation, filling.left) : null);
    if (section === null || !filling.add({ ...section, beside: beside(citation) })) break;
    shown++;
  }
  return shown;
}

/** What people say, under a heading, before what is said of them. */
function addSaid(filling: Filling, { said = [] }: Answered, wording: Wording): void {
  if (said.length === 0) return;
  const heading = (words: string): Section => ({
    ...plainSection(`**${label(wording.says(words))}**`),
    apart: true,
  });
  filling.add(heading("Said"), firstCitation);
  for (const citation of said) {
    const section = citationSection({ command: "quote", wording }, citation, filling.left);
    if (section) filling.add(section, firstCitation);
  }
  filling.add(heading("Said of them"), firstCitation);
}

/** Lays an answer out in the room that a message has. */
export function cardOf(
  answered: Answered,
  room: Room,
  wording: Wording,
  beside: Beside = () => undefined,
): Card {
  const filling = new Filling(room);
  let left = 0;
  const citations = citationsOf(answered);
  const keep = citations.length > 0 ? firstCitation : 0;
  for (const section of headSections(answered, wording)) if (!filling.add(section, keep)) left++;
  if (answered.page.from === 0) addSaid(filling, answered, wording);
  const count = addCitations(filling, { command: answered.command, wording }, citations, beside);
  left += citations.length - count;
  const more = wording.says(sayCount(left, "…and {count} more", "…and {count} more"));
  const foot = left > 0 ? [plainSection(`-# ${more}`)] : [];
  return { sections: [...filling.sections, ...foot], count };
}
