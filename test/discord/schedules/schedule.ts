import type { Typed } from "../stand-in/acts.ts";
import type { Disturbance } from "../stand-in/gateway/disturbances.ts";
import type { Fault, FaultKind } from "../stand-in/rest/faults.ts";
import type { Settings } from "../stand-in/world/world.ts";
import { Chance } from "./chance.ts";

/** One thing that happens. */
export type Step =
  | { readonly do: "ask" | "suggest"; readonly typed: Typed }
  | { readonly do: "write"; readonly content: string }
  | { readonly do: "press" }
  | { readonly do: "disturb"; readonly disturbance: Disturbance }
  | { readonly do: "fail"; readonly faults: readonly Fault[] }
  /** The system's clock jumps. */
  | { readonly do: "clock"; readonly stepMs: number }
  | { readonly do: "pause"; readonly ms: number };

/** What people do and what goes wrong, in order. */
export interface Schedule {
  readonly seed: number;
  readonly settings: Partial<Settings>;
  readonly steps: readonly Step[];
}

const words: readonly [string, ...string[]] = [
  "trade",
  "who is the finance minister?",
  "prices",
  "What did the report say?",
  "tariffs",
  "nothing that any article says, zzz",
];

const codes: readonly [number, ...number[]] = [
  1000, 1001, 4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009, 4200, 4999,
];

const disturbances: readonly [Disturbance["kind"], ...Disturbance["kind"][]] = [
  "drop",
  "drop",
  "close",
  "close",
  "close",
  "reconnect",
  "resumable",
  "invalid",
  "zombie",
  "frozen",
  "garbage",
  "beat",
];

const kinds: readonly [FaultKind, ...FaultKind[]] = [
  "busy",
  "shared",
  "global",
  "banned",
  "broken",
  "page",
  "reset",
  "silent",
  "lost",
  "empty",
  "garbled",
  "odd",
  "stuck",
  "slow",
];

const calls: readonly [Pick<Fault, "method" | "path">, ...Pick<Fault, "method" | "path">[]] = [
  { method: "POST", path: "/callback$" },
  { method: "POST", path: "/callback$" },
  { method: "POST", path: "/messages$" },
  { method: "PATCH", path: "/messages/" },
  { method: "GET", path: "^/gateway/bot$" },
];

const hour = 3_600_000;
const jumps: readonly [number, ...number[]] = [-hour, hour, -87_600 * hour, 87_600 * hour, -1_000, 1_000];

function askedAt(chance: Chance): Typed {
  const name = chance.pick(["ask", "ask", "ask", "figure"]);
  return {
    name,
    options: { [name === "ask" ? "question" : "words"]: chance.pick(words) },
    twice: chance.happens(0.2),
    lateMs: chance.happens(0.15) ? chance.between(50, 1_500) : 0,
  };
}

function request(chance: Chance): Step {
  const kind = chance.pick(["ask", "ask", "ask", "write", "suggest", "press"]);
  if (kind === "write") return { do: "write", content: chance.pick(words) };
  if (kind === "press") return { do: "press" };
  if (kind === "suggest")
    return { do: "suggest", typed: { name: "ask", options: { question: "tr" }, focused: "question" } };
  return { do: "ask", typed: askedAt(chance) };
}

function trouble(chance: Chance): Step {
  const kind = chance.pick(["disturb", "disturb", "fail", "fail", "fail", "clock"]);
  if (kind === "clock") return { do: "clock", stepMs: chance.pick(jumps) };
  if (kind === "disturb")
    return { do: "disturb", disturbance: { kind: chance.pick(disturbances), code: chance.pick(codes) } };
  const fault = { ...chance.pick(calls), kind: chance.pick(kinds), times: chance.between(1, 3) };
  return { do: "fail", faults: [fault] };
}

/** What happens with a seed: always the same. */
export function scheduleOf(seed: number): Schedule {
  const chance = new Chance(seed);
  const steps: Step[] = [];
  for (let left = chance.between(8, 16); left > 0; left--) {
    steps.push(chance.happens(0.4) ? trouble(chance) : request(chance));
    if (chance.happens(0.4)) steps.push({ do: "pause", ms: chance.between(1, 400) });
  }
  const settings = {
    overlap: chance.happens(0.3) ? chance.between(1, 4) : 0,
    ...(chance.happens(0.15) && { resumeUrl: "ws://127.0.0.1:9/gateway" }),
  };
  return { seed, settings, steps };
}
