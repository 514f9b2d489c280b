import { type Shown, shownOf } from "./acts.ts";
import { hasFlag, MessageFlag } from "./flags.ts";
import type { StandInServer } from "./server.ts";

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

export function ledgerOf({ world, rest, gateway }: StandInServer): Ledger {
  const all = [...world.interactions.values()];
  return {
    interactions: all.length,
    unanswered: all.filter(({ fate }) => fate !== "answered").map(({ name }) => name),
    repeated: all
      .filter(({ repeats, followUps, original, source }) => {
        const own = original !== null && original !== source ? 1 : 0;
        return repeats > 0 || followUps.length + own > 1;
      })
      .map(({ name }) => name),
    violations: rest.violations.map(({ call, code, reasons }) => `${call} ${code} ${reasons.join("; ")}`),
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
  /** Whether only the asker was answered. */
  readonly secret: boolean;
}

export const timingsOf = ({ world }: StandInServer): readonly Timing[] =>
  [...world.interactions.values()].map(({ name, since: began, firstMs, original, followUps }) => ({
    name,
    began,
    firstMs,
    secret: hasFlag((followUps.at(-1) ?? original)?.flags ?? 0, MessageFlag.ephemeral),
  }));

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
