import type { App } from "../../../src/app.ts";
import { seen } from "../../../src/discord/rendering/glyphs.ts";
import { wordsOf } from "../../../src/text/article.ts";
import { readMarkdown } from "../rendering/markdown.ts";
import type { Pressed, Shown } from "../stand-in/acts.ts";
import { walk } from "../stand-in/rules/components.ts";
import type { StandIn } from "../stand-in/stand-in.ts";

/** A message's markdown, whatever kind of message it is. */
export function markdownOf({ content, components }: Shown): string {
  const texts = [...walk(components)]
    .filter(({ type }) => type === 10)
    .map((each) => String(each["content"]));
  return [content, ...texts].filter((text) => text !== "").join("\n");
}

/** The custom id of the button with a label, where a message has one. */
export const buttonOn = ({ components }: Shown, label: string): string | undefined =>
  [...walk(components)]
    .filter((each) => each["type"] === 2 && each["label"] === label)
    .map((each) => String(each["custom_id"]))[0];

/** Presses the button with a label, which must be there; gives what the presser sees then. */
export function pressed(
  standIn: StandIn,
  shown: Shown,
  label: string,
  who: Pick<Partial<Pressed>, "other"> = {},
): Promise<Shown> {
  const id = buttonOn(shown, label);
  if (id === undefined) throw new Error(`there is no button ${label}`);
  return standIn.press(shown, id, who);
}

/** The quotations that a reader sees in a message. */
export const quotationsIn = (shown: Shown): string[] =>
  [...markdownOf(shown).matchAll(/(?:^> .*(?:\n|$))+/gm)].map(
    ([quotation]) => readMarkdown(quotation.trimEnd()).text,
  );

/** Every sentence of the articles, as a reader would see it. */
export const sentencesOf = ({ corpus }: App): ReadonlySet<string> =>
  new Set(corpus.articles.flatMap(({ sentences }) => sentences.map((each) => seen(wordsOf(each)))));
