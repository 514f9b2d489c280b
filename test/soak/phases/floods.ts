import { type Act, crowdOver, idOf } from "../../bench/discord/crowd.ts";
import { Driver } from "../../bench/discord/driving.ts";
import { Random } from "../../bench/random.ts";
import type { Typed } from "../../discord/stand-in/acts.ts";
import type { Timing } from "../../discord/stand-in/ledger.ts";
import { type Answers, answersOf, faultsIn } from "../judging/answers.ts";
import { beside, type Measure } from "../judging/measure.ts";
import { movedBy } from "../judging/moved.ts";
import type { Part } from "../judging/table.ts";
import type { Site } from "../site.ts";
import { watch } from "../watching.ts";

/** Commands a second of a flood. */
const floodRate = 200;
const firstSeed = 1_000;
/** No user of the crowd has such a number. */
const firstFlooder = 900_001;
const flooders = 2_000;

/** The rest of a flood is never answered: nobody waits for it at the end of a part. */
const quietMs = 3_000;

/**
 * Who floods beside the crowd. "withheld" is the user's flood made ready and not sent: what the sender takes of the
 * machine is then there without what the flood does to the bot, whose users send from elsewhere. What writing to the
 * socket takes is left out, so the bot is held to a little more than it does.
 */
type Flood = "withheld" | "user" | "server";

/** In orders in which each comes after each of the others as often, and never after itself. */
const orders: readonly (readonly Flood[])[] = [
  ["withheld", "user", "server"],
  ["user", "withheld", "server"],
  ["withheld", "server", "user"],
  ["server", "withheld", "user"],
];

const isFlooder = ({ user }: Timing): boolean => user >= idOf(1, firstFlooder);

/** One user who asks without a pause, in a server where others ask too. */
const userFlood = (sentences: readonly string[], random: Random) => (): Typed => ({
  name: "ask",
  options: { question: random.pick(sentences).slice(0, 80) },
  user: idOf(1, firstFlooder),
  server: idOf(2, 7),
});

/**
 * Many users of one server who all ask at once, each no more often than a person does; of each round another server, which
 * may ask as much as any.
 */
const serverFlood = (sentences: readonly string[], random: Random, round: number) => (): Act => ({
  name: "ask",
  options: { question: random.pick(sentences).slice(0, 80) },
  user: idOf(1, firstFlooder + random.between(1, flooders)),
  server: idOf(2, firstFlooder + round),
});

const withheldFlood = (sentences: readonly string[], random: Random) => {
  const next = userFlood(sentences, random);
  return (): Act => ({ ...next(), withheld: true });
};

const floodOf = { withheld: withheldFlood, user: userFlood, server: serverFlood };
const namesOf: Readonly<Record<Flood, string>> = {
  withheld: "a flood that is not sent",
  user: "a user's flood",
  server: "a server's flood",
};

/** One part of a round, in each of which the crowd asks the same. */
async function part(site: Site, flood: Flood, round: number): Promise<readonly Timing[]> {
  const { standIn, sentences, options } = site;
  const { rate, roundSeconds: seconds } = options;
  const crowd = new Driver(standIn, crowdOver(sentences, new Random(firstSeed + round)));
  const actOf = floodOf[flood](sentences, new Random(firstSeed + 500 + round), round);
  const flooding = new Driver(standIn, actOf);
  const work = () => Promise.all([crowd.drive(rate, seconds), flooding.drive(floodRate, seconds)]);
  const { timings } = await watch(site, [crowd, flooding], work, {
    more: () => `${namesOf[flood]}, `,
    patienceMs: quietMs,
  });
  return timings;
}

const fateOf = ({ sent, answered, toldToWait, lost }: Answers): string =>
  `of ${sent}: ${answered} answered, ${toldToWait} told to wait, ${lost} met with silence`;

/** A flood of one user, and of one server, each compared with the same load and a flood that is not sent. */
export async function floods(site: Site): Promise<Part> {
  const { rate, rounds } = site.options;
  const seen: Record<Flood, Timing[]> = { withheld: [], user: [], server: [] };
  // What begins cold is not compared with what came after it.
  if (rounds > 0) await part(site, "withheld", -1);
  for (let round = 0; round < rounds; round++)
    for (const flood of orders[round % orders.length] ?? [])
      seen[flood].push(...(await part(site, flood, round)));
  const othersIn = (flood: Flood) => answersOf(seen[flood].filter((each) => !isFlooder(each)));
  const quiet = othersIn("withheld");
  const measures = (["user", "server"] as const).flatMap((flood): Measure[] => [
    movedBy(`others' p99 moved by a ${flood}'s flood`, quiet, othersIn(flood)),
    beside(`the ${flood}'s flood`, fateOf(answersOf(seen[flood].filter(isFlooder)))),
  ]);
  const everyone = answersOf(Object.values(seen).flatMap((all) => all.filter((each) => !isFlooder(each))));
  return {
    name: `${rate}/s, floods of ${floodRate}/s`,
    measures: [...measures, ...faultsIn(everyone, [])],
  };
}
