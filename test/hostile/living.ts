import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLibrary } from "../../src/library/opening.ts";
import { rehearsalOf } from "../../src/rehearsal.ts";
import { Blocks } from "./blocks.ts";

/** How long the loop was blocked at most while something was done. */
export interface Block {
  readonly text: string;
  readonly doing: string;
  readonly ms: number;
}

/** A sentence that an honest article has, so that the questions find something beside the hostile text. */
export const honest =
  "The ferry left Westhaven on 3 May 2031, said Ada Lind, the harbour's director. “We carried 240 people,” she said.";

/** Requests as long as Discord lets them be. */
const requests = (text: string): readonly string[] => [
  "/ask ferry",
  "/who Ada Lind",
  "/figure people",
  "/quote ferry",
  "/when ferry",
  "/article honest",
  "/article hostile",
  `/ask ${text.slice(0, 1_990)}`,
  `/who ${text.slice(0, 300)}`,
  `/figure ${text.slice(0, 300)}`,
  `/quote ${text.slice(0, 1_980)}`,
  `/when ${text.slice(0, 1_980)}`,
  text.slice(0, 2_000),
  `who is ${text.slice(0, 1_900)}?`,
  `what did ${text.slice(0, 900)} say about ${text.slice(900, 1_800)}?`,
];

/**
 * Puts a file with a text among the articles, asks everything that can be asked, and says for how long each blocked the
 * loop.
 */
export async function blocksOf(name: string, text: string, file: string): Promise<Block[]> {
  const folder = await mkdtemp(join(tmpdir(), "ibid-hostile-"));
  const articles = join(folder, "articles");
  await mkdir(articles);
  await writeFile(join(articles, "honest.txt"), honest);
  const found: Block[] = [];
  const blocks = new Blocks();
  const during = async <T>(doing: string, work: () => Promise<T>): Promise<T> => {
    blocks.begin();
    const done = await work();
    found.push({ text: name, doing, ms: await blocks.end() });
    return done;
  };
  const library = await openLibrary({ paths: [articles, "corpus"], data: join(folder, "data") });
  // As the bot does before it answers.
  for (const request of await rehearsalOf(library.app)) await library.app.answer(request);
  await library.prepare();
  await writeFile(join(articles, file), text);
  await during("taking it up", () => library.refresh());
  const { app } = library;
  await during("the first answer", () => app.answer("/ask ferry"));
  await during("gathering names", () => library.prepare());
  for (const request of requests(text)) await during(request.slice(0, 12), () => app.answer(request));
  await during("/check", () => app.run("check", { text: text.slice(0, 4_000) || "a" }));
  await during("completing", () => app.suggest("ask", "question", text.slice(0, 100)));
  await library.close();
  await rm(folder, { recursive: true });
  return found;
}
