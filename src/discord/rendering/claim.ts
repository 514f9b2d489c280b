import type { Citation, Claim } from "../../answering/answer.ts";
import { NOTHING_BEARS } from "../../answering/checking/telling.ts";
import type { ButtonComponent } from "../buttons/row.ts";
import { citationSection, cutCitationSection, type Telling } from "./citation.ts";
import type { Filling } from "./filling.ts";
import { label } from "./label.ts";
import { plainSection, type Section } from "./section.ts";

/** Characters of a claim that are shown; longer ones are no sentences. */
const longestClaim = 500;

/** How claims are told, and from which on they are counted. */
export interface ClaimTelling extends Telling {
  readonly from: number;
  readonly beside: (citation: Citation) => ButtonComponent | undefined;
}

/** Claims that found room, with the citations shown under them, each sentence once. */
export interface ShownClaims {
  readonly count: number;
  readonly citations: readonly Citation[];
}

function headOf({ text, citations }: Claim, number: number, { wording }: Telling): Section {
  const head = `**${number}\\.** ${label(text, longestClaim)}`;
  const none = citations.length === 0 ? `-# ${wording.says(NOTHING_BEARS)}` : "";
  return { ...plainSection(head, none), apart: true };
}

/** The button beside a citation; a sentence that bears on several claims of a message has it once. */
function besideOnce(citation: Citation, { sections }: Filling, { beside }: ClaimTelling) {
  const button = beside(citation);
  return sections.some((section) => section.beside?.custom_id === button?.custom_id) ? undefined : button;
}

/** A citation under a claim, as it is shown. */
interface Shown {
  readonly citation: Citation;
  readonly section: Section;
}

/** As many of the citations as are whole in so much room; the first is cut where it must be. */
function evidenceOf(
  filling: Filling,
  citations: readonly Citation[],
  telling: ClaimTelling,
  limit: number,
): Shown[] {
  return citations.flatMap((citation, at) => {
    const whole = citationSection(telling, citation, limit);
    const section = whole ?? (at === 0 ? cutCitationSection(telling, citation, limit) : null);
    if (section === null) return [];
    return [
      { citation, section: { ...section, apart: false, beside: besideOnce(citation, filling, telling) } },
    ];
  });
}

const sectionsOf = (shown: readonly Shown[]): Section[] => shown.map(({ section }) => section);

/** Adds the first claim of a page with as many of its sentences as fit. Gives those that did. */
function addFirst(filling: Filling, claim: Claim, telling: ClaimTelling): Citation[] {
  const head = headOf(claim, telling.from + 1, telling);
  const room = filling.left - head.markdown.length - 4;
  const evidence = evidenceOf(filling, claim.citations, telling, room);
  let count = evidence.length;
  while (count > 0 && !filling.add([head, ...sectionsOf(evidence.slice(0, count))])) count--;
  if (count === 0) filling.add([head]);
  return evidence.slice(0, count).map(({ citation }) => citation);
}

/**
 * Adds claims, each with all its sentences, until one does not fit; of the first as many of them as do. What is added is
 * what each article says, in its words.
 */
export function addClaims(filling: Filling, claims: readonly Claim[], telling: ClaimTelling): ShownClaims {
  const [first, ...others] = claims;
  if (!first) return { count: 0, citations: [] };
  const citations = addFirst(filling, first, telling);
  let count = 1;
  for (const claim of others) {
    const evidence = evidenceOf(filling, claim.citations, telling, filling.left);
    const isWhole = evidence.length === claim.citations.length;
    const head = headOf(claim, telling.from + count + 1, telling);
    if (!isWhole || !filling.add([head, ...sectionsOf(evidence)])) break;
    citations.push(
      ...claim.citations.filter(({ sentence }) => !citations.some((each) => each.sentence === sentence)),
    );
    count++;
  }
  return { count, citations };
}
