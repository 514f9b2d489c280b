import type { Intent } from "../../../text/language.ts";
import { wants } from "./wants.ts";

const SAY =
  "(?:say|said|saying|tell|told|write|wrote|claim|claimed|think|announce|announced|comment|promise)";
const BE = "(?:is|are|was|were|['’]s)";

/** Ways of asking, most telling first; the named groups become the command's options. */
const INTENTS: readonly (readonly [Intent["command"], RegExp])[] = [
  [
    "quote",
    new RegExp(
      `^what (?:did|does|do|has|have|had) (?<speaker>.{1,60}?) (?:ever |also |just )?${SAY}(?:\\s(?:about|of|on|regarding|concerning)\\s(?<words>.+))?$`,
      "iu",
    ),
  ],
  [
    "quote",
    /^(?:any |some |all |give me |show me |find )*(?:the )?(?:quotes?|quotations?|statements?|remarks?|comments?) (?:by|from|of) (?<speaker>.{1,60}?)(?:\s(?:about|on|regarding)\s(?<words>.+))?$/iu,
  ],
  [
    "quote",
    new RegExp(`^who (?:has |had |have )?(?:${SAY}|called|warned|declared)(?:\\s(?<words>.+))?$`, "iu"),
  ],
  [
    "quote",
    /^(?:(?:any|some|give me|show me|find) )*(?:quotes?|quotations?) (?:about|on|regarding) (?<words>.+)$/iu,
  ],
  ["who", /^who (?:runs|leads|heads|chairs|governs|manages|directs|is running|is leading) (?<office>.+)$/iu],
  ["who", new RegExp(`^(?:(?:tell me|do you know|say) )?who(?:\\s?${BE})?\\s(?<name>.+)$`, "iu")],
  [
    "figure",
    /^(?:(?:by|for|at|to|of|in) )?(?:how (?:much|many)|what (?:percentage|percent|share|number|amount|proportion|figure|total)|(?:figures?|numbers?) (?:for|about|on))\b(?<words>.+)$/iu,
  ],
  [
    "when",
    /^(?:(?:since|until|from|by|before|after|in|on) )?(?:when|(?:what|which) (?:day|date|year|month|century|decade))\b(?<words>.+)$/iu,
  ],
];

/** Verbs that only hold a question together say nothing about its subject. */
const LEADING =
  /^(?:(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|of|the|there|about)\s){1,4}/iu;

const tidy = (words: string): string =>
  words
    .replace(/[\s?!.]{1,20}$/u, "")
    .trim()
    .replace(LEADING, "");

/** The option that takes a question whole. */
const WHOLE: Readonly<Partial<Record<Intent["command"], string>>> = {
  who: "name",
  figure: "words",
  when: "words",
};

/** What each pattern took out of the words, tidied. */
function optionsOf({
  office,
  name,
  words,
  speaker,
}: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const options: Record<string, string> = {};
  if (office) options["name"] = `head of ${office}`;
  if (name) options["name"] = tidy(name);
  if (speaker) options["speaker"] = speaker.trim();
  if (words) options["words"] = tidy(words);
  return options;
}

function read(line: string): Intent | undefined {
  const plain = line.trim().replace(/[\s?!.]{1,20}$/u, "");
  for (const [command, pattern] of INTENTS) {
    const groups = pattern.exec(plain)?.groups;
    const options = groups && optionsOf(groups);
    if (options && Object.values(options).some((value) => value !== "")) return { command, options };
  }
  return undefined;
}

/**
 * The command that plain words mean, and its options; what fits no pattern is a question for `ask`. A question stays
 * whole, so that it is ranked as one: how it is worded tells what it asks for.
 */
export function understand(line: string): Intent {
  const intent = read(line) ?? { command: "ask", options: { question: line.trim() } };
  const option = WHOLE[intent.command];
  return option && wants(line) !== "other" ? { ...intent, options: { [option]: line.trim() } } : intent;
}

/** Whom a question for a person is about: "head of Acme" in "who runs Acme?". Words that ask nothing stay as they are. */
export function personAsked(words: string): string {
  const intent = read(words);
  return (intent?.command === "who" && intent.options["name"]) || words;
}
