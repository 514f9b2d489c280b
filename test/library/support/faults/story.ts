import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isRefusal } from "../../../../src/answering/answer.ts";
import type { App } from "../../../../src/app.ts";
import type { Library } from "../../../../src/library/library.ts";
import { openLibrary } from "../../../../src/library/opening.ts";
import { systemCodeOf } from "../../../../src/storage/system-code.ts";
import { wordsOf } from "../../../../src/text/article.ts";
import { citationIdOf } from "../../../../src/text/citation-id.ts";
import { HARBOUR } from "../../../support/harbour.ts";

// A place in which everything that is ever kept is kept, and all that changes it.

export const SERVER = "123456789012345678";
export const QUESTIONS = [
  "/ask ferry",
  "/figure tram",
  "/ask mill",
  "/ask boat",
  "/ask ferry bell",
  "/ask late",
  "/ask page",
];

const titled = (title: string, text: string): string => `---\ntitle: ${title}\n---\n${text}\n`;

const LATE = {
  before: "The late ferry of Westhaven carries 20 people.",
  after: "The late ferry of Westhaven carries 25 people.",
};
export const TRAM = {
  before: "The tram of Norgas carries 300 people a day.",
  after: "The tram of Norgas carries 400 people a day.",
};
export const FERRY = {
  before: "Our ferry is 20 minutes late on Monday.",
  after: "Our ferry is 30 minutes late on Monday.",
};
const BOAT = "A boat of ours sank near the pier on Friday.";
export const BELL = "The ferry bell of Westhaven was stolen in May.";
const PAGE = "The page of Westhaven is set in lead.";
const NEW = "The mill of Norgas opens on 4 June.";
const OLD = "The old mill burned down on Tuesday.";

/** By what is found it is told what is there. */
export const TOLD_APART = [TRAM.before, TRAM.after, FERRY.before, FERRY.after, BOAT, BELL, PAGE, NEW, OLD];

/** What all are shown, whatever a server's own articles are. */
export const FOR_ALL = [TRAM.after, NEW, OLD];
/** What the article said that was edited. */
export const EDITED = LATE.before;

/** All that any article says, or said before. */
export const TEXTS: readonly string[] = [
  ...Object.values(HARBOUR).map((text) => text.replaceAll("\\n", "\n").replaceAll('\\"', '"')),
  ...[...TOLD_APART, LATE.before, `${LATE.after} It is slow.`, `${TRAM.after} It is full.`],
];

const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text) });
export const fileOf = {
  ferry: (text: string) => file("ferry.md", titled("Late", text)),
  boat: file("boat.md", titled("Sunk", BOAT)),
  bell: file("bell.md", titled("Bell", BELL)),
  page: file("page.html", `<html><body><p>${PAGE}</p></body></html>`),
};

/** Articles of all, and what is kept of them, as they are before anything goes wrong. */
export interface Place {
  readonly articles: string;
  readonly data: string;
}

export const placeIn = (root: string): Place => ({
  articles: join(root, "articles"),
  data: join(root, "data"),
});

function put(folder: string, name: string, text: string): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/**
 * Makes the place, and then changes the articles of all while nobody looks. Gives the id of a citation of what an article
 * said before it was edited.
 */
export async function prepare(place: Place): Promise<string> {
  for (const [name, text] of Object.entries(HARBOUR)) put(place.articles, name, text);
  put(place.articles, "tram.md", titled("Trams", TRAM.before));
  put(place.articles, "mill.html", `<html><body><p>${OLD}</p></body></html>`);
  put(place.articles, "notes/late.md", titled("Late", LATE.before));
  const library = await openLibrary({ paths: [place.articles], data: place.data });
  await library.add([fileOf.ferry(FERRY.before), fileOf.bell], SERVER);
  const edited = library.app.corpus.articles.find(({ text }) => text.includes(LATE.before))?.sentences[0];
  put(place.articles, "notes/late.md", titled("Late", `${LATE.after} It is slow.`));
  await library.refresh();
  await library.close();
  put(place.articles, "tram.md", titled("Trams", `${TRAM.after} It is full.`));
  put(place.articles, "mill.md", titled("Mill", NEW));
  rmSync(join(place.articles, "herald.txt"));
  if (!edited) throw new Error("there is no sentence to cite");
  return citationIdOf(edited);
}

/** What is kept, once more, to be spoiled. */
export function copyOf(place: Place, data: string): Place {
  cpSync(place.data, data, { recursive: true });
  return { ...place, data };
}

/** All that somebody is shown for some questions. */
export async function shown(app: App): Promise<readonly string[]> {
  const sentences = new Set<string>();
  for (const question of QUESTIONS) {
    const outcome = await app.answer(question, 25);
    if (!isRefusal(outcome)) for (const { sentence } of outcome.citations) sentences.add(wordsOf(sentence));
  }
  return [...sentences].sort();
}

/** What became of a deed: what it gave, the disk's code, or all of a bug. */
async function told(deed: () => Promise<string>): Promise<string> {
  try {
    return await deed();
  } catch (error) {
    return systemCodeOf(error) ?? `bug: ${error instanceof Error ? error.stack : String(error)}`;
  }
}

const results = (from: readonly { readonly outcome: string }[]): string =>
  from.map(({ outcome }) => outcome).join();

/** Everything that changes what is kept, one after the other; tells what became of each. */
export async function changeAll(
  place: Place,
  tell: (deed: string, outcome: string) => void,
): Promise<readonly string[]> {
  const libraries: Library[] = [];
  let seen: readonly string[] = [];
  const deed = async (name: string, work: (library: Library) => Promise<string>) =>
    tell(name, await told(async () => (libraries[0] ? work(libraries[0]) : "not open")));
  tell(
    "opened",
    await told(async () => {
      libraries.push(await openLibrary({ paths: [place.articles], data: place.data }));
      return "ok";
    }),
  );
  await deed("updated", async (library) => results(await library.add([fileOf.ferry(FERRY.after)], SERVER)));
  await deed("added", async (library) => results(await library.add([fileOf.boat], SERVER)));
  await deed("extracted", async (library) => results(await library.add([fileOf.page], SERVER)));
  await deed("removed", async (library) => results([await library.remove("bell.md", SERVER)]));
  await deed("answered", async (library) => {
    seen = await shown(library.at([SERVER]));
    return "ok";
  });
  await deed("closed", async (library) => {
    await library.close();
    return "ok";
  });
  return seen;
}
