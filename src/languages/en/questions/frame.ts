import { CLOSING_FRAMES, OPENING_FRAMES, QUESTION_OPENERS } from "../data/asking-frames.ts";

const QUESTION = `(?:${QUESTION_OPENERS.trim().split(/\s+/u).join("|")})\\b`;
const pieces: Readonly<Record<string, string>> = {
  "'": "['’]",
  "~": "[\\s,:;.!…-]{1,8}(?=\\S)",
  "^": `(?:\\s{0,3}[,:;.!…-][\\s,:;.!…-]{0,8}|\\s{1,8}(?=${QUESTION}))(?=\\S)`,
};

const opening = (frame: string): RegExp =>
  new RegExp(`^${frame.replace(/['~^]/gu, (mark) => pieces[mark] ?? mark)}`, "iu");

const OPENINGS: readonly RegExp[] = OPENING_FRAMES.trim().split(/\n\s*/u).map(opening);
/** "About" after "tell me" says nothing either. */
const ABOUT = /^(?:(?:a bit|a little|something|more|everything|anything|all)\s)?about\s(?=\S)/iu;
const CLOSING = new RegExp(`(?:[\\s,?!.-]{1,8}(?:${CLOSING_FRAMES}))?[\\s?!.,;:…]{0,20}$`, "iu");
/** Frames before one question: "hi, please, can you tell me". */
const MOST_FRAMES = 5;

function withoutOpening(line: string): string {
  for (const frame of OPENINGS) {
    const found = frame.exec(line);
    if (found) return line.slice(found[0].length);
  }
  return line;
}

/**
 * A question without the words that only ask to be answered: "could you please tell me who Ada is?" is "who Ada is".
 */
export function unframed(line: string): string {
  let core = line;
  for (let frames = 0; frames < MOST_FRAMES; frames++) {
    const rest = withoutOpening(core);
    if (rest === core) break;
    core = rest.replace(ABOUT, "");
  }
  return core.replace(CLOSING, "").trim();
}
