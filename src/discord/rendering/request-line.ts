import type { Answered } from "../../answering/answer.ts";
import { label } from "./label.ts";
import { readBack } from "./quotation.ts";

const small = "-# ";
const arrow = " → ";
const shownAtMost = 300;

/** What was asked, and for plain words the command that they were taken for. */
export function requestLine({ request, command }: Pick<Answered, "request" | "command">): string {
  const asked = label(request, shownAtMost);
  return request.startsWith("/") ? small + asked : `${small}${asked}${arrow}${label(`/${command}`)}`;
}

/** The request that a message shows in its first line, as far as it shows it; null where it shows none. */
export function requestIn(markdown: string): string | null {
  const [line = ""] = markdown.split("\n", 1);
  if (!line.startsWith(small)) return null;
  const asked = readBack(line.slice(small.length));
  const end = asked.startsWith("/") ? -1 : asked.lastIndexOf(arrow);
  return end < 0 ? asked : asked.slice(0, end);
}
