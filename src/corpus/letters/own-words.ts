import { blocksOf } from "../markup/blocks.ts";
import { attributeOf, type Element } from "../markup/element.ts";
import { textOfBlocks } from "../markup/gathering.ts";
import { parsePage } from "../markup/parsing.ts";
import { textOfParagraphs } from "../paragraphs.ts";

const QUOTED = /^\s{0,3}>/;
/** What stands below it is the sender's card. */
const SIGNATURE = /^-- ?$/;

/** "On Tuesday Ada wrote:" leads to what others wrote. */
const leadsToQuotation = (lines: readonly string[], at: number): boolean => {
  const next = lines.slice(at + 1, at + 4).find((line) => line.trim() !== "");
  return /:\s*$/.test(lines[at] ?? "") && next !== undefined && QUOTED.test(next);
};

/** A letter's own words: what it quotes of others is theirs, and would be cited as the sender's. */
export function ownWords(text: string): string {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const end = lines.findIndex((line) => SIGNATURE.test(line));
  const own = lines
    .slice(0, end < 0 ? lines.length : end)
    .map((line, at) => (QUOTED.test(line) || leadsToQuotation(lines, at) ? "" : line.trimEnd()));
  return textOfParagraphs(
    own
      .join("\n")
      .split(/\n{2,}/)
      .map((paragraph) => paragraph.replace(/\u00A0/g, " ").trim())
      .filter(Boolean),
  );
}

const QUOTATIONS =
  /(?:^|\s)(?:gmail_quote|gmail_attr|moz-cite-prefix|moz-signature|gmail_signature|yahoo_quoted|protonmail_quote)/;

const isOthers = (element: Element): boolean =>
  (element.name === "blockquote" && attributeOf(element, "type") === "cite") ||
  QUOTATIONS.test(attributeOf(element, "class").slice(0, 300)) ||
  /display\s*:\s*none/i.test(attributeOf(element, "style").slice(0, 500));

const SHORT = 160;

/** The same of a letter that is a page; what is a link and nothing else is left out. */
export const ownWordsOfPage = (page: string): string =>
  textOfBlocks(
    blocksOf(parsePage(page).root, isOthers).filter(
      ({ text, linked }) => text.length > SHORT || linked < 0.8 * text.length,
    ),
  );
