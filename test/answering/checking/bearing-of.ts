import type { App } from "../../../src/app.ts";
import { answered, appOver } from "../../support/app.ts";

/** Tells how the articles bear on a claim: the best bearing, with what is not the same, here and as claimed. */
export function bearingsIn(files: Readonly<Record<string, string>>): (claim: string) => Promise<string> {
  let made: Promise<App> | undefined;
  return async (claim) => {
    made ??= appOver(files);
    const { claims = [] } = await answered(await made, `/check ${claim}`, 25);
    const [best] = claims[0]?.citations ?? [];
    if (best === undefined) return "none";
    const differences = best.differences.map(({ kind, here, claimed }) => `${kind} ${here}/${claimed}`);
    return [best.bearing, ...differences].join(" ");
  };
}
