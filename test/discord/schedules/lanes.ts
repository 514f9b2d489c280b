import { createApp } from "../../../src/library/opening.ts";
import { StandIn } from "../stand-in/stand-in.ts";
import { type Played, play } from "./playing.ts";

/** Plays schedules, several at once, each with a bot of its own; `told` hears of each as it ends. */
export async function playAll(
  seeds: readonly number[],
  { lanes, answerMs }: { readonly lanes: number; readonly answerMs: number },
  told: (played: Played) => void = () => {},
): Promise<readonly Played[]> {
  const app = await createApp(["corpus"]);
  const left = [...seeds];
  const all: Played[] = [];
  const lane = async (): Promise<void> => {
    const standIn = await StandIn.start();
    for (let seed = left.shift(); seed !== undefined; seed = left.shift()) {
      const played = await play(seed, { standIn, app, answerMs });
      all.push(played);
      told(played);
    }
    await standIn.stop();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return all;
}
