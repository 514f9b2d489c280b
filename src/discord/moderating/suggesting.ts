import type { AutocompleteInteraction } from "discord.js";
import type { Suggestion } from "../../answering/command.ts";
import type { SegmentedArticle } from "../../text/article.ts";
import { articleOption } from "./definition.ts";
import { permissionFor } from "./permission.ts";
import type { Desk } from "./subcommand.ts";

/** Whoever types looks at so many articles. */
const most = 25;

/** A file with several articles can be removed as a whole alone. */
function suggestionOf(file: string, articles: readonly SegmentedArticle[]): Suggestion {
  const [first] = articles;
  if (first && articles.length === 1) return { name: first.title, value: first.id };
  return { name: `${file} (${articles.length})`, value: file };
}

/** What can be removed of the server's own articles; nothing for one who may not. */
export function suggestArticles(
  interaction: AutocompleteInteraction,
  { library }: Desk,
): readonly Suggestion[] {
  const permission = permissionFor(interaction);
  const { name, value } = interaction.options.getFocused(true);
  if ("why" in permission || name !== articleOption) return [];
  const files = new Map<string, SegmentedArticle[]>();
  for (const article of library.articles(permission.server))
    files.set(article.file, [...(files.get(article.file) ?? []), article]);
  const typed = String(value).trim().toLowerCase();
  return [...files]
    .map(([file, articles]) => suggestionOf(file, articles))
    .filter((each) => `${each.name} ${each.value}`.toLowerCase().includes(typed))
    .slice(0, most);
}
