import { ComponentType } from "discord.js";
import type { Answered } from "../../../src/answering/answer.ts";
import { type Controls, renderAnswer } from "../../../src/discord/rendering/message.ts";
import { englishWording } from "../../../src/discord/wording/wording.ts";
import { controls } from "./buttons.ts";

export type Style = "cards" | "plain";

/** An answer as a message of a style, in English. */
export const messageOf = (answered: Answered, style: Style = "plain", given?: Controls) =>
  renderAnswer(answered, { style, wording: englishWording }, given);

/** The markdown that a node of a message shows, from top to bottom. */
const textsIn = (node: object): string[] => {
  if ("content" in node && typeof node.content === "string") return [node.content];
  return Object.values(node).flatMap((part) =>
    typeof part === "object" && part !== null ? textsIn(part) : [],
  );
};

/** The markdown of a message, a paragraph for each of its pieces. */
export function textOf(answered: Answered, style: Style = "plain"): string {
  const { content, components } = messageOf(answered, style);
  return content ?? textsIn(components ?? []).join("\n\n");
}

/** The parts of a card from above: a line, a text, or a text with a button beside it. */
export function partsOf(answered: Answered): string[] {
  const [card] = messageOf(answered, "cards", controls).components ?? [];
  return (card?.components ?? []).map((part) => {
    if (part.type === ComponentType.Separator) return "line";
    return part.type === ComponentType.Section ? "text and button" : "text";
  });
}
