import * as z from "zod";
import type { App } from "../../src/app.ts";

/** How long one request took. */
export interface Took {
  readonly text: string;
  readonly doing: string;
  readonly ms: number;
}

/** Discord's own limit on an option, and on a message. */
const LONGEST_OPTION = 6_000;
const LONGEST_MESSAGE = 4_000;
/** Discord asks for what could be meant with at most so much of what is typed. */
const LONGEST_TYPED = 100;

/** The first time round nothing is warm. */
const ROUNDS = 4;

const schema = z.object({
  properties: z.record(
    z.string(),
    z.object({ type: z.string(), maxLength: z.number().optional(), enum: z.unknown().optional() }),
  ),
});

/** The options of a command that take any words, each with how many characters of them. */
function textOptions({ options }: App["commands"][number]): (readonly [string, number])[] {
  const { properties } = schema.parse(z.toJSONSchema(options, { io: "input" }));
  return Object.entries(properties).flatMap(([name, { type, maxLength = LONGEST_OPTION, enum: choices }]) =>
    type === "string" && choices === undefined ? [[name, maxLength] as const] : [],
  );
}

/** Whether a request reads the corpus for its figures, in short stretches in between which others have their turn. */
export const isScan = (doing: string): boolean => /^\/figure (?:value|unit|about)$/.test(doing);

type Deed = readonly [doing: string, deed: () => Promise<unknown>];

/** All ways to ask with a text: in each option alone, in all of them, as a line, and while it is typed. */
function deedsWith(app: App, text: string): Deed[] {
  const commands = app.commands.flatMap((command): Deed[] => {
    const options = textOptions(command);
    const all = Object.fromEntries(options.map(([name, longest]) => [name, text.slice(0, longest)]));
    const { name } = command;
    return [
      ...options.flatMap(([option, longest]): Deed[] => [
        [`/${name} ${option}`, () => app.run(name, { [option]: text.slice(0, longest) })],
        [`typing /${name} ${option}`, () => app.suggest(name, option, text.slice(0, LONGEST_TYPED))],
      ]),
      ...(options.length > 1 ? [[`/${name}, all options`, () => app.run(name, all)] as const] : []),
    ];
  });
  return [...commands, ["a message", () => app.answer(text.slice(0, LONGEST_MESSAGE))]];
}

/** What this process computed while something was done: time that others on the machine took is not counted. */
async function timed(deed: () => Promise<unknown>): Promise<number> {
  const [began, before] = [performance.now(), process.cpuUsage()];
  await deed();
  const { user, system } = process.cpuUsage(before);
  return Math.min(performance.now() - began, (user + system) / 1_000);
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

/** Asks everything that can be asked with each text, all of it several times; the median of the warm rounds counts. */
export async function ask(app: App, texts: Readonly<Record<string, string>>): Promise<Took[]> {
  const deeds = Object.entries(texts).flatMap(([text, words]) =>
    deedsWith(app, words).map(([doing, deed]) => ({ text, doing, deed, times: [] as number[] })),
  );
  for (let round = 0; round < ROUNDS; round++)
    for (const { deed, times } of deeds) {
      const ms = await timed(deed);
      if (round > 0) times.push(ms);
    }
  return deeds.map(({ text, doing, times }) => ({ text, doing, ms: median(times) }));
}
