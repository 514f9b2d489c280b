import { type Shown, shownOf } from "./acts.ts";
import { hasFlag, MessageFlag } from "./flags.ts";
import { textOf } from "./json.ts";
import type { StandInServer } from "./server.ts";
import type { Interaction } from "./world/interaction.ts";

/** What became of every interaction, and of every call. */
export interface Ledger {
  readonly interactions: number;
  /** Names of commands that were never answered in full. */
  readonly unanswered: readonly string[];
  /** Names of commands that were answered more than once. */
  readonly repeated: readonly string[];
  readonly violations: readonly string[];
  readonly identifies: number;
  readonly resumes: number;
}

function isRepeated({ repeats, followUps, original, source }: Interaction): boolean {
  const own = original !== null && original !== source ? 1 : 0;
  return repeats > 0 || followUps.length + own > 1;
}

export function ledgerOf({ world, rest, gateway }: StandInServer): Ledger {
  const all = [...world.interactions.values()];
  return {
    interactions: all.length,
    unanswered: all.filter(({ fate }) => fate !== "answered").map(({ name }) => name),
    repeated: all.filter(isRepeated).map(({ name }) => name),
    violations: [
      ...rest.violations.map(({ call, code, reasons }) => `${call} ${code} ${reasons.join("; ")}`),
      ...gateway.violations,
    ],
    identifies: gateway.identifies,
    resumes: gateway.resumes,
  };
}

/** When an interaction began, and how it went. */
export interface Timing {
  readonly name: string;
  /** On the stand-in's clock, in milliseconds. */
  readonly began: number;
  /** Milliseconds until the first answer; null where none came. */
  readonly firstMs: number | null;
  /** Milliseconds until the answer itself, which may come after a sign that it is coming. */
  readonly answeredMs: number | null;
  /** What came: an answer, a request to try again later, or an apology. Null where nothing came. */
  readonly told: "answer" | "wait" | "apology" | null;
  /** Whether it was answered more than once. */
  readonly repeated: boolean;
  /** Who asked. */
  readonly user: string;
}

const toWait = /Please try again in \d+ s/;
const apology = /Something went wrong on my side/;

function toldBy({ fate, followUps, original }: Interaction): Timing["told"] {
  if (fate !== "answered") return null;
  const shown = followUps.at(-1) ?? original;
  if (shown === null || !hasFlag(shown.flags, MessageFlag.ephemeral)) return "answer";
  const { content } = shown;
  return toWait.test(content) ? "wait" : apology.test(content) ? "apology" : "answer";
}

const timingOf = (interaction: Interaction): Timing => ({
  name: interaction.name,
  began: interaction.since,
  firstMs: interaction.firstMs,
  answeredMs: interaction.answeredMs,
  told: toldBy(interaction),
  repeated: isRepeated(interaction),
  user: textOf(interaction.user["id"]),
});

export const timingsOf = ({ world }: StandInServer): readonly Timing[] =>
  [...world.interactions.values()].map(timingOf);

/** After this long nothing is expected to be answered a second time. */
const lingerMs = 2_000;

/**
 * What became of those that are over, or have had no answer for so long; they are then forgotten: under a long load nothing
 * may pile up.
 */
export function harvest({ world }: StandInServer, hopelessMs: number): readonly Timing[] {
  const over = [...world.interactions].filter(
    ([, { answeredMs, age }]) => age > hopelessMs || (answeredMs !== null && age - answeredMs > lingerMs),
  );
  for (const [token] of over) world.interactions.delete(token);
  return over.map(([, interaction]) => timingOf(interaction));
}

/** What became of one request, and what went wrong with it beside the bot. */
export interface Outcome {
  readonly name: string;
  readonly isAnswered: boolean;
  /** Whether the bot answered too late. */
  readonly isLate: boolean;
  /** How many answers the asker got. */
  readonly answers: number;
  /** How many answers Discord refused because one was there already. */
  readonly repeats: number;
  readonly excuses: readonly string[];
  readonly shown: readonly Shown[];
}

export const outcomesOf = ({ world }: StandInServer): readonly Outcome[] => [
  ...[...world.interactions.values()].map(
    ({ name, fate, late, original, source, followUps, excuses, choices, repeats }) => {
      const own = original === null || original === source ? [] : [original];
      const messages = [...own, ...followUps];
      const isTurned = original !== null && original === source && fate === "answered";
      return {
        name,
        isAnswered: fate === "answered",
        isLate: late,
        answers: messages.length + (isTurned || choices !== null ? 1 : 0),
        repeats,
        excuses: [...excuses],
        shown: messages.map(shownOf),
      };
    },
  ),
  ...[...world.letters.values()].map(({ replies, excuses }) => ({
    name: "direct message",
    isAnswered: replies > 0,
    isLate: false,
    answers: replies,
    repeats: 0,
    excuses: [...excuses],
    shown: [],
  })),
];
