import { MessageFlags } from "discord.js";
import type { Result } from "../../library/adding/result.ts";
import type { SegmentedArticle } from "../../text/article.ts";
import { type Said, sayCount } from "../../text/saying.ts";
import { inert } from "../rendering/glyphs.ts";
import { label } from "../rendering/label.ts";
import type { Rendered } from "../rendering/message.ts";
import type { Wording } from "../wording/wording.ts";

/** Something named in a report: what became of it, its name as somebody gave it, and what there is to say of it. */
export interface Item {
  readonly outcome?: Said;
  readonly name: string;
  /** Words of articles and their makers: shown as they are. */
  readonly title?: string;
  readonly about: readonly Said[];
}

/** What came of a subcommand. */
export interface Report {
  readonly items: readonly Item[];
  /** For the log: counts, and no content. */
  readonly audit: string;
}

/** A message has 2,000 characters; some are kept for the last line. */
const roomForItems = 1_850;
const longestName = 80;
const longestTitle = 100;

const sentencesOf = (articles: readonly SegmentedArticle[]): number =>
  articles.reduce((sum, { sentences }) => sum + sentences.length, 0);

export const countedArticles = (count: number): Said =>
  sayCount(count, "{count} article", "{count} articles");
export const countedSentences = (count: number): Said =>
  sayCount(count, "{count} sentence", "{count} sentences");

/** What became of a file. */
export function itemOf({ name, outcome, articles, reason }: Result): Item {
  const [first] = articles;
  const several = articles.length > 1 ? [countedArticles(articles.length)] : [];
  const counted = first ? [...several, countedSentences(sentencesOf(articles))] : [];
  return {
    outcome,
    name,
    ...(first && articles.length === 1 && { title: first.title }),
    about: [...counted, ...(reason === undefined ? [] : [reason])],
  };
}

/** "1 added, 2 skipped". */
export function auditOf(results: readonly Result[]): string {
  const counts = new Map<string, number>();
  for (const { outcome } of results) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(", ");
}

function lineOf({ outcome, name, title, about }: Item, { says }: Wording): string {
  const named = outcome === undefined ? [] : [`**${label(says(outcome))}**`];
  const titled = title === undefined ? [] : [label(title, longestTitle)];
  const parts = [label(name, longestName), ...titled, ...about.map((each) => label(says(each), 300))];
  return [...named, parts.filter(Boolean).join(" · ")].join(" ");
}

/** A report as a message: as many items as fit, the rest counted. */
export function renderReport({ items }: Report, wording: Wording): Rendered {
  const lines: string[] = [];
  let length = 0;
  for (const item of items) {
    const line = lineOf(item, wording);
    length += line.length + 1;
    if (length > roomForItems) break;
    lines.push(line);
  }
  const rest = items.length - lines.length;
  if (rest > 0) lines.push(`-# ${wording.says(sayCount(rest, "…and {count} more", "…and {count} more"))}`);
  return {
    content: lines.join("\n") || inert("…"),
    flags: MessageFlags.SuppressEmbeds,
    quotations: [],
    count: 0,
  };
}
