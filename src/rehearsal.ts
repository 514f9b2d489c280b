import type { App } from "./app.ts";

/** Articles that are asked about: with the commands, some hundred requests. */
const ARTICLES = 16;

/**
 * Requests about what the articles themselves are about: their titles and the names in them, put to every command but
 * the rare ones. Whoever answers them has done all that answers over these articles take.
 */
export async function rehearsalOf(app: App): Promise<readonly string[]> {
  const { articles } = app.corpus;
  const step = Math.max(1, Math.floor(articles.length / ARTICLES));
  const titles = articles.filter((_, at) => at % step === 0).map(({ title }) => title);
  const names = (await app.suggest("who", "name", "")).map(({ value }) => value);
  const commands = app.commands.filter(({ isRare }) => !isRare).map(({ name }) => name);
  return titles
    .slice(0, ARTICLES)
    .flatMap((title, at) =>
      commands.map((name) => `/${name} ${name === "who" ? (names[at] ?? title) : title}`),
    );
}
