import type { Result } from "../../library/adding/result.ts";
import { isIncoming, type Sources } from "../../library/adding/sources.ts";
import type { Library, Owner } from "../../library/library.ts";
import type { Change } from "../../library/shelf/change.ts";
import type { SegmentedArticle } from "../../text/article.ts";
import type { Write } from "../output.ts";
import { bring } from "./bringing.ts";
import { articleLine, type Line, resultLine, statusLines } from "./lines.ts";

/** What the command line changes and lists the articles of. */
export type Shelves = Pick<Library, "add" | "remove" | "articles" | "status" | "refresh">;

/** One call: its words after `corpus`, and whose articles are meant. */
export interface Keeping {
  readonly words: readonly string[];
  readonly owner: Owner;
  readonly sources: Pick<Sources, "page">;
  /** Whether objects are wanted, one a line. */
  readonly json: boolean;
}

/** Lines to write; whether something was skipped. */
interface Done {
  readonly lines: readonly Line[];
  readonly skipped: boolean;
}

const wellDone = (lines: readonly Line[]): Done => ({ lines, skipped: false });

const resultsDone = (results: readonly Result[]): Done => ({
  lines: results.map(resultLine),
  skipped: results.some(({ outcome }) => outcome === "skipped"),
});

async function add(named: readonly string[], library: Shelves, { owner, sources }: Keeping): Promise<Done> {
  const results: Result[] = [];
  // One after the other: all files at once might not fit into memory.
  for (const each of named) {
    const brought = await bring(each, sources);
    results.push(...(isIncoming(brought) ? await library.add([brought], owner) : [brought]));
  }
  return resultsDone(results);
}

async function remove(named: readonly string[], library: Shelves, { owner }: Keeping): Promise<Done> {
  const results: Result[] = [];
  for (const each of named) results.push(await library.remove(each, owner));
  return resultsDone(results);
}

const changed = (outcome: Result["outcome"], articles: readonly SegmentedArticle[]): Line[] =>
  articles.map((article) => resultLine({ name: article.file, outcome, articles: [article] }));

const changeLines = ({ added, updated, removed }: Change): Line[] => [
  ...changed("added", added),
  ...changed(
    "updated",
    updated.map(({ now }) => now),
  ),
  ...changed("removed", removed),
];

interface Run {
  /** Whether it is told what it works on. */
  readonly named: boolean;
  run(named: readonly string[], library: Shelves, keeping: Keeping): Promise<Done>;
}

const RUNS: Readonly<Record<string, Run>> = {
  add: { named: true, run: add },
  remove: { named: true, run: remove },
  list: {
    named: false,
    run: async (_, library, { owner }) => wellDone(library.articles(owner).map(articleLine)),
  },
  status: {
    named: false,
    run: async (_, library, { owner }) => wellDone(statusLines(library.status(owner))),
  },
  reload: {
    named: false,
    async run(_, library, { owner }) {
      const change = await library.refresh(undefined, owner);
      return wellDone([...changeLines(change), ...statusLines(library.status(owner))]);
    },
  },
};

/** Whether a word after `corpus` makes it a call of this kind, and not the words of a question. */
export const isKeepingWord = (word: string | undefined): boolean =>
  word !== undefined && Object.hasOwn(RUNS, word);

/** What is wrong with the words of a call, in a sentence; null where nothing is. */
export function faultOfWords([name = "", ...named]: readonly string[]): string | null {
  const known = Object.hasOwn(RUNS, name) ? RUNS[name] : undefined;
  if (!known) return `corpus takes ${Object.keys(RUNS).join(", ")}; --help shows how.`;
  if (known.named && named.length === 0) return `corpus ${name} needs to be told what.`;
  return known.named || named.length === 0 ? null : `corpus ${name} takes no more words.`;
}

/** Does what a call asks for. Gives the exit code: 1 where something was skipped. */
export async function keep(library: Shelves, keeping: Keeping, write: Write): Promise<number> {
  const [name = "", ...named] = keeping.words;
  // A server's shelf is opened when something is done for it.
  if (keeping.owner !== null) await library.refresh(undefined, keeping.owner);
  const done = await RUNS[name]?.run(named, library, keeping);
  for (const { text, json } of done?.lines ?? []) {
    if (!keeping.json) await write(`${text}\n`);
    else if (json !== null) await write(`${JSON.stringify(json)}\n`);
  }
  return done?.skipped ? 1 : 0;
}
