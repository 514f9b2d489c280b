import type { Answered } from "../../../src/answering/answer.ts";
import { type Controls, renderAnswer } from "../../../src/discord/rendering/message.ts";
import { englishWording } from "../../../src/discord/wording/wording.ts";

export type Style = "cards" | "plain";

/** An answer as a message of a style, in English. */
export const messageOf = (answered: Answered, style: Style = "plain", controls?: Controls) =>
  renderAnswer(answered, { style, wording: englishWording }, controls);

/** The markdown that a node of a message shows, from top to bottom. */
const textsIn = (node: object): string[] => {
  if ("content" in node && typeof node.content === "string") return [node.content];
  return Object.values(node).flatMap((part) =>
    typeof part === "object" && part !== null ? textsIn(part) : [],
  );
};

/** The markdown of a message, a paragraph for each of its pieces. */
export function textOf(answered: Answered, style: Style = "plain", controls?: Controls): string {
  const { content, components } = messageOf(answered, style, controls);
  return content ?? textsIn(components ?? []).join("\n\n");
}
