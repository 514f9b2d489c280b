import type { Intent } from "../../../text/language.ts";
import { unframed } from "./frame.ts";
import { mended } from "./mending.ts";
import { articles } from "./readings/article.ts";
import { figures } from "./readings/figure.ts";
import { help } from "./readings/help.ts";
import { quotations } from "./readings/quote.ts";
import type { Reading } from "./readings/reading.ts";
import { times } from "./readings/when.ts";
import { people } from "./readings/who.ts";
import { wants } from "./wants.ts";

type Name = Intent["command"];

/** What asks for which command, in the order in which it is tried: what was said before who it was. */
const READINGS: readonly (readonly [Name, readonly Reading[]])[] = [
  ["help", [help]],
  ["article", articles],
  ["quote", quotations],
  ["when", times],
  ["figure", figures],
  ["who", people],
];

/** The option that takes a question whole. */
const WHOLE: Readonly<Partial<Record<Name, string>>> = { who: "name", figure: "words", when: "words" };

/** Longer lines are no questions. */
const LONGEST = 2000;
const ENDING = /[\s?!.]{1,20}$/u;

function read(core: string): Intent | undefined {
  if (core.length > LONGEST) return undefined;
  for (const [command, readings] of READINGS)
    for (const reading of readings) {
      const options = reading(core);
      if (options) return { command, options };
    }
  return undefined;
}

/** What is asked, in the words it is asked in: as typed where nothing but the question was typed. */
function coreOf(line: string): { readonly core: string; readonly asked: string } {
  const typed = line.trim();
  if (typed.length > LONGEST) return { core: typed, asked: typed };
  const plain = typed.replace(ENDING, "");
  const core = mended(unframed(plain)) || plain;
  return { core, asked: core === plain ? typed : core };
}

/**
 * The command that plain words mean, and its options; what fits no pattern is a question for `ask`. A question stays
 * whole, so that it is ranked as one: how it is worded tells what it asks for. Words that only ask to be answered are
 * left out, and slips of the pen in question words mended.
 */
export function understand(line: string): Intent {
  const typed = line.trim();
  // A greeting is the whole line, not the frame of a question.
  if (help(typed.replace(ENDING, ""))) return { command: "help", options: {} };
  const { core, asked } = coreOf(line);
  const intent = read(core) ?? { command: "ask", options: { question: asked } };
  const option = WHOLE[intent.command];
  return option && wants(core) !== "other" ? { ...intent, options: { [option]: asked } } : intent;
}

/**
 * Whom a question for a person is about: "head of Acme" in "who runs Acme?". Words that ask nothing stay as they are.
 */
export function personAsked(words: string): string {
  const intent = read(coreOf(words).core);
  return (intent?.command === "who" && intent.options["name"]) || words;
}
