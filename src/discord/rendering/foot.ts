import type { Answered } from "../../answering/answer.ts";
import { say, sayCount } from "../../text/saying.ts";
import type { Wording } from "../wording/wording.ts";
import { longestRequest } from "./request-line.ts";
import { plainSection, type Section } from "./section.ts";

const tooLong = say("Too long to share: check a part of it.");

/** What stands under an answer: how much was left out, and that a long text has no buttons of its own. */
export function footOf(left: number, { claims, request, command }: Answered, { says }: Wording): Section[] {
  const more = claims
    ? sayCount(left, "…and {count} more claim", "…and {count} more claims")
    : sayCount(left, "…and {count} more", "…and {count} more");
  const long = claims && request.length > longestRequest(command) ? says(tooLong) : "";
  const foot = [left > 0 ? says(more) : "", long].filter(Boolean).join(" · ");
  return foot === "" ? [] : [plainSection(`-# ${foot}`)];
}
