import { type Saying, say } from "../../text/saying.ts";
import type { Bearing, Difference } from "../answer.ts";

/** What is said of a sentence that bears on a claim: what it is to it, and never whether the claim is so. */
export const BEARINGS: Readonly<Record<Bearing, Saying>> = {
  matching: say("Says the same"),
  differing: say("Differs"),
  related: say("Related"),
};

/** What is said of what is not the same, in the words of each side. */
export function sayDifference({ here, claimed }: Difference): Saying {
  const values = { ...(here !== null && { here }), ...(claimed !== null && { claimed }) };
  if (here === null) return say("the message: “{claimed}”; here no such word", values);
  if (claimed === null) return say("here: “{here}”; the message has no such word", values);
  return say("here: {here}; the message: {claimed}", values);
}

/** What is said of a claim that no sentence bears on. */
export const NOTHING_BEARS = say("Nothing here bears on this.");
