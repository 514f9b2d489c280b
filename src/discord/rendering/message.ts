import { type APIContainerComponent, ComponentType, MessageFlags, SeparatorSpacingSize } from "discord.js";
import type { Answered } from "../../answering/answer.ts";
import type { ButtonRow } from "../buttons/row.ts";
import type { MessageStyle } from "../config.ts";
import { type Card, cardOf } from "./card.ts";
import { inert } from "./glyphs.ts";
import { label } from "./label.ts";
import type { Quotation } from "./quotation.ts";
import type { Room } from "./section.ts";

/** A message ready to send, with what it quotes. */
export interface Rendered {
  readonly content?: string;
  readonly components?: readonly (APIContainerComponent | ButtonRow)[];
  readonly flags: MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds;
  readonly quotations: readonly Quotation[];
}

/** A card may have 40 components, of which one holds the others and some are kept for buttons. */
const roomOf: Readonly<Record<MessageStyle, Room>> = {
  cards: { characters: 4_000, sections: 15 },
  plain: { characters: 2_000, sections: 30 },
};

const accentColor = 0x4f7cac;

function container({ sections }: Card): APIContainerComponent {
  const components = sections.flatMap(({ markdown, apart }) => [
    ...(apart ? [separator] : []),
    { type: ComponentType.TextDisplay as const, content: markdown },
  ]);
  return { type: ComponentType.Container, accent_color: accentColor, components };
}

const separator = {
  type: ComponentType.Separator as const,
  divider: true,
  spacing: SeparatorSpacingSize.Small,
};

/** An answer as a card, or as plain text for where cards are not shown, with rows of buttons under it. */
export function renderAnswer(
  answered: Answered,
  style: MessageStyle,
  rows: readonly ButtonRow[] = [],
): Rendered {
  const card = cardOf(answered, roomOf[style]);
  const quotations = card.sections.flatMap((section) => section.quotations);
  if (style === "cards")
    return { components: [container(card), ...rows], flags: MessageFlags.IsComponentsV2, quotations };
  const content = card.sections.map(({ markdown }) => markdown).join("\n\n");
  const components = rows.length > 0 ? { components: rows } : {};
  return { content, ...components, flags: MessageFlags.SuppressEmbeds, quotations };
}

/** One sentence of our own to the asker. */
export const renderSentence = (sentence: string): Rendered => ({
  content: label(sentence, 900) || inert("…"),
  flags: MessageFlags.SuppressEmbeds,
  quotations: [],
});
