import { parseArgs } from "node:util";

/** How long and how hard the bot is put under load. */
export interface Options {
  /** Commands a second. */
  readonly rate: number;
  /** Of steady load. */
  readonly seconds: number;
  readonly sentences: number;
  readonly bursts: number;
  /** Each is one part with a flood that is not sent, one with a user's and one with a server's. */
  readonly rounds: number;
  readonly roundSeconds: number;
  /** Of the part that looks for growing memory. */
  readonly interactions: number;
  /** Connections that break and are resumed. */
  readonly drops: number;
  /** The longest that is waited for what the bot does behind its answers after its start. */
  readonly rest: number;
  /** Whether the bot is started once more over what it kept, before anything is measured. */
  readonly kept: boolean;
  /** Flags of Node's that the bot is started with. */
  readonly flags: readonly string[];
}

const full = {
  rate: 100,
  seconds: 600,
  sentences: 100_000,
  bursts: 5,
  rounds: 12,
  "round-seconds": 20,
  interactions: 300_000,
  drops: 500,
  rest: 300,
};

/** Two minutes, beside the time that the articles take. */
const quick: typeof full = {
  ...full,
  seconds: 30,
  bursts: 1,
  rounds: 1,
  "round-seconds": 10,
  interactions: 3_000,
  drops: 10,
};

const isName = (name: string): name is keyof typeof full => Object.hasOwn(full, name);

/** Throws a RangeError with a sentence for what is no whole number. */
export function readOptions(given: readonly string[]): Options {
  const options = Object.fromEntries(Object.keys(full).map((name) => [name, { type: "string" } as const]));
  const { values } = parseArgs({
    args: [...given],
    options: { ...options, quick: { type: "boolean" }, kept: { type: "boolean" }, node: { type: "string" } },
  });
  const numbers = { ...(values["quick"] === true ? quick : full) };
  for (const [name, text] of Object.entries(values)) {
    if (!isName(name)) continue;
    const value = Number(text);
    if (!Number.isInteger(value) || value < 0) throw new RangeError(`--${name} takes a whole number.`);
    numbers[name] = value;
  }
  const { "round-seconds": roundSeconds, ...rest } = numbers;
  const flags = String(values["node"] ?? "")
    .split(" ")
    .filter(Boolean);
  return { ...rest, roundSeconds, kept: values["kept"] === true, flags };
}
