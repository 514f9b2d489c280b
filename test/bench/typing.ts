import { setImmediate as turn, setTimeout as wait } from "node:timers/promises";
import type { App } from "../../src/app.ts";
import { createApp } from "../../src/library/opening.ts";
import { columns } from "../support/columns.ts";
import { quantile } from "../support/quantile.ts";
import type { Asked } from "./engines/engine.ts";

const KEYS = 200;
const BETWEEN_KEYS_MS = 10;
const LONGEST_TYPED = 8;

interface Field {
  readonly command: string;
  readonly option: string;
  /** What could be meant. */
  readonly names: (app: App) => readonly string[];
}

const TITLES: Field = {
  command: "article",
  option: "words",
  names: ({ corpus }) => corpus.articles.map(({ title }) => title),
};
const PEOPLE: Field = {
  command: "who",
  option: "name",
  names: ({ corpus }) => corpus.people().map(({ name }) => name),
};

/** Names begun, from one letter to several. */
const typedOf = (names: readonly string[]): string[] =>
  Array.from({ length: KEYS }, (_, at) =>
    (names[(at * 7919) % names.length] ?? "").slice(0, 1 + (at % LONGEST_TYPED)),
  );

/** How long each key took, from the moment it was due: waiting for whatever else runs is in it. */
async function typing(app: App, { command, option, names }: Field): Promise<number[]> {
  const times: number[] = [];
  for (const typed of typedOf(names(app))) {
    const due = performance.now() + BETWEEN_KEYS_MS;
    await wait(BETWEEN_KEYS_MS);
    await app.suggest(command, option, typed);
    times.push(performance.now() - due);
  }
  return times.sort((a, b) => a - b);
}

/** Asks one question after the other while something else is done. */
async function besideSearches(app: App, asked: readonly Asked[], done: () => Promise<number[]>) {
  let isOver = false;
  const searches = (async () => {
    for (let at = 0; !isOver; at++) {
      await app.answer(`/ask ${asked[at % asked.length]?.text ?? "?"}`);
      await turn();
    }
  })();
  const times = await done();
  isOver = true;
  await searches;
  return times;
}

function rowOf(name: string, sorted: readonly number[]): string[] {
  const shares = [0.5, 0.95, 0.99, 1].map((share) => quantile(sorted, share).toFixed(2));
  return [name, ...shares];
}

/** Measures autocomplete, alone and beside what else goes on, and gives the figures as a table. */
export async function typingTable(file: string, asked: readonly Asked[]): Promise<string> {
  const app = await createApp([file]);
  const gathering = app.gatherNames();
  const rows = [rowOf("/article, while names are gathered", await typing(app, TITLES))];
  await gathering;
  for (const field of [TITLES, PEOPLE]) {
    rows.push(rowOf(`/${field.command}, alone`, await typing(app, field)));
    const times = await besideSearches(app, asked, () => typing(app, field));
    rows.push(rowOf(`/${field.command}, beside searches without a break`, times));
  }
  return columns([["autocomplete, ms from the key", "median", "p95", "p99", "most"], ...rows]).join("\n");
}
