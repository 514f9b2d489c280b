import {
  type APIComponentInContainer,
  type APIContainerComponent,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
} from "discord.js";
import type { Answered } from "../../answering/answer.ts";
import type { Said } from "../../text/saying.ts";
import type { Button, Shown } from "../buttons/button.ts";
import { besideOf, type ControlRow, rowBeside, rowsUnder } from "../buttons/row.ts";
import type { MessageStyle } from "../config.ts";
import { englishWording, type Wording } from "../wording/wording.ts";
import { type Card, cardOf } from "./card.ts";
import { label } from "./label.ts";
import type { Quotation } from "./quotation.ts";
import type { Room, Section } from "./section.ts";

/** A file that goes with a message. */
export interface RenderedFile {
  readonly name: string;
  readonly content: Buffer;
}

/** A message ready to send, with what it quotes. */
export interface Rendered {
  readonly content?: string;
  readonly components?: readonly (APIContainerComponent | ControlRow)[];
  readonly files?: readonly RenderedFile[];
  readonly flags: MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds;
  readonly quotations: readonly Quotation[];
  /** How many of the citations found room. */
  readonly count: number;
}

/** A card may have 40 components, of which one holds the others and some are kept for buttons. */
const roomOf: Readonly<Record<MessageStyle, Room>> = {
  cards: { characters: 4_000, components: 29 },
  plain: { characters: 2_000, components: 60 },
};

const accentColor = 0x4f7cac;

const separator = {
  type: ComponentType.Separator as const,
  divider: true,
  spacing: SeparatorSpacingSize.Small,
};

function componentsOf({ markdown, apart, beside }: Section): APIComponentInContainer[] {
  const text = { type: ComponentType.TextDisplay as const, content: markdown };
  const shown: APIComponentInContainer =
    beside === undefined ? text : { type: ComponentType.Section, components: [text], accessory: beside };
  return apart ? [separator, shown] : [shown];
}

const container = ({ sections }: Card): APIContainerComponent => ({
  type: ComponentType.Container,
  accent_color: accentColor,
  components: sections.flatMap(componentsOf),
});

/** What buttons need to know of the message that they stand on, and which there are. */
export interface Controls extends Pick<Shown, "shareable" | "edition"> {
  readonly buttons: readonly Button[];
}

const noControls: Controls = { buttons: [], shareable: false, edition: "" };

/** How a message looks: its style and its language. */
export interface Look {
  readonly style: MessageStyle;
  readonly wording: Wording;
}

/** An answer as a card, or as plain text for where cards are not shown, with its buttons. */
export function renderAnswer(
  answered: Answered,
  { style, wording }: Look,
  { buttons, shareable, edition }: Controls = noControls,
): Rendered {
  const isCard = style === "cards";
  const card = cardOf(answered, roomOf[style], wording, (citation) =>
    isCard ? besideOf(citation, answered, { buttons, wording }) : undefined,
  );
  const quotations = card.sections.flatMap((section) => section.quotations);
  const { count } = card;
  const under = rowsUnder({ answered, count, shareable, edition }, { buttons, wording });
  if (isCard)
    return {
      components: [container(card), ...under],
      flags: MessageFlags.IsComponentsV2,
      quotations,
      count,
    };
  const rows = [...rowBeside(card.citations, answered, { buttons, wording }), ...under];
  const content = card.sections.map(({ markdown }) => markdown).join("\n\n");
  const components = rows.length > 0 ? { components: rows } : {};
  return { content, ...components, flags: MessageFlags.SuppressEmbeds, quotations, count };
}

/** One sentence of our own to the asker. */
export const renderSentence = (sentence: Said, wording: Wording = englishWording): Rendered => ({
  content: label(wording.says(sentence), 900) || "…",
  flags: MessageFlags.SuppressEmbeds,
  quotations: [],
  count: 0,
});
