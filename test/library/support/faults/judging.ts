import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openLibrary } from "../../../../src/library/opening.ts";
import type { Told } from "./program.ts";
import { FERRY, fileOf, type Place, SERVER, shown, TEXTS, TOLD_APART } from "./story.ts";

/** A server's own articles, of which each may be as it was or as it was to become. */
interface Own {
  readonly ferry: "before" | "after";
  readonly boat: boolean;
  readonly bell: boolean;
}

/** What lies on the disk; null where a file is neither what it was nor what it was to become. */
function ownOn(data: string): Own | null {
  const folder = join(data, "servers", SERVER, "own");
  const holds = ({ name, bytes }: { name: string; bytes: Uint8Array }): boolean =>
    existsSync(join(folder, name)) && readFileSync(join(folder, name)).equals(bytes);
  const [boat, bell] = [holds(fileOf.boat), holds(fileOf.bell)];
  const isKnown = (["before", "after"] as const).filter((when) => holds(fileOf.ferry(FERRY[when])));
  const [ferry] = isKnown;
  const count = 1 + Number(boat) + Number(bell);
  const files = readdirSync(folder).filter((name) => !name.endsWith(".part"));
  return ferry === undefined || files.length !== count ? null : { ferry, boat, bell };
}

/** All that is there for everybody and in that server, what of it is found, and what was wrong with files. */
async function viewOf({ articles, data }: Place): Promise<string> {
  const library = await openLibrary({ paths: [articles], data });
  const views = [];
  for (const app of [library.app, library.at([SERVER])]) {
    const texts = app.corpus.articles.map(({ id, title, text }) => `${id}, ${title}: ${text}`).sort();
    const found = new Set(await shown(app));
    views.push({
      texts,
      found: TOLD_APART.filter((sentence) => found.has(sentence)),
      problems: app.problems,
    });
  }
  await library.close();
  return JSON.stringify(views, null, 1);
}

const named = ({ ferry, boat, bell }: Own): string => `${ferry} ${boat} ${bell}`;

/** Tells what is wrong with what was kept while a disk went wrong. */
export class Judge {
  readonly #place: Place;
  readonly #fresh: (name: string) => string;
  /** What is to be seen, made anew of the articles alone. */
  readonly #expected = new Map<string, Promise<string>>();

  /** `fresh` gives folders that are not there yet. */
  constructor(place: Place, fresh: (name: string) => string) {
    this.#place = place;
    this.#fresh = fresh;
  }

  /** Nothing where all of it is as it should be. */
  async faultsOf({ data, outcomes, seen }: Omit<Told, "met">): Promise<readonly string[]> {
    const faults = Object.entries(outcomes).flatMap(([deed, outcome]) =>
      outcome.startsWith("bug") ? [`${deed}: ${outcome}`] : [],
    );
    for (const sentence of seen)
      if (!TEXTS.some((text) => text.includes(sentence))) faults.push(`no article says: ${sentence}`);
    const own = ownOn(data);
    if (own === null) return [...faults, "a file is neither the old nor the new one"];
    if (outcomes["updated"] === "updated" && own.ferry === "before") faults.push("an update was lost");
    if (outcomes["added"] === "added" && !own.boat) faults.push("an article was lost");
    if (outcomes["added"] === "skipped" && own.boat) faults.push("an article is there that was refused");
    if (outcomes["removed"] === "removed" && own.bell) faults.push("an article that was removed is there");
    const view = await viewOf({ ...this.#place, data });
    if (view !== (await this.#viewFor(own))) faults.push(`with ${named(own)} is seen: ${view}`);
    const left = (readdirSync(data, { recursive: true }) as string[]).filter((name) =>
      /\.part$|lock$/.test(name),
    );
    return [...faults, ...left.map((name) => `${name} is left`)];
  }

  #viewFor(own: Own): Promise<string> {
    const known = this.#expected.get(named(own));
    if (known) return known;
    const view = this.#make(own);
    this.#expected.set(named(own), view);
    return view;
  }

  async #make({ ferry, boat, bell }: Own): Promise<string> {
    const place = { ...this.#place, data: this.#fresh(`${ferry}-${boat}-${bell}`) };
    const library = await openLibrary({ paths: [place.articles], data: place.data });
    const files = [
      fileOf.ferry(FERRY[ferry]),
      ...(boat ? [fileOf.boat] : []),
      ...(bell ? [fileOf.bell] : []),
    ];
    await library.add(files, SERVER);
    await library.close();
    return viewOf(place);
  }
}
