import type { Typed } from "../../discord/stand-in/acts.ts";
import type { Random } from "../random.ts";
import { questionsOn } from "../text/questions.ts";

/** How many people ask, and in how many servers. */
export interface Crowd {
  readonly users: number;
  readonly servers: number;
}

export const usualCrowd: Crowd = { users: 2_000, servers: 200 };

/** So many that no answer need be the same as one of the last half minute. */
const questionCount = 4_000;

const distinctWords = /[\p{L}\p{N}]{4,}/gu;

/** What one of a crowd does: gives a command, or presses a button of an answer that came before. */
export type Act = Typed | "press";

/** Of a hundred acts so many are of each kind. */
const shares = { ask: 50, figure: 12, when: 10, quote: 8, who: 8, article: 4, help: 1, about: 1, press: 6 };
type Kind = keyof typeof shares;

const kinds = Object.entries(shares).flatMap(([kind, share]) =>
  // The keys of a literal are what they are.
  Array<Kind>(share).fill(kind as Kind),
);

/** The option that takes the words of a command. */
const optionOf: Readonly<Record<Exclude<Kind, "press">, string | null>> = {
  ask: "question",
  figure: "words",
  when: "words",
  quote: "words",
  who: "name",
  article: "words",
  help: null,
  about: null,
};

export const idOf = (kind: 1 | 2, at: number): string => `${kind}00000000${String(at).padStart(9, "0")}`;

/**
 * Acts of many users in many servers, without an end and the same on every run; all questions are distinct for a while.
 */
export function crowdOver(
  sentences: readonly string[],
  random: Random,
  { users, servers }: Crowd = usualCrowd,
): () => Act {
  const asked = questionsOn(sentences, questionCount, random);
  const someWords = (): string => {
    const words = random.pick(sentences).match(distinctWords) ?? ["trade"];
    const from = random.between(0, Math.max(0, words.length - 2));
    return words.slice(from, from + 2).join(" ");
  };
  return () => {
    const kind = random.pick(kinds);
    if (kind === "press") return kind;
    const option = optionOf[kind];
    const words = kind === "ask" && random.chance(0.5) ? random.pick(asked).text : someWords();
    return {
      name: kind,
      options: option === null ? {} : { [option]: words },
      user: idOf(1, random.between(1, users)),
      server: idOf(2, random.between(1, servers)),
    };
  };
}
