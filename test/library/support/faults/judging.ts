import { isRefusal } from "../../../../src/answering/answer.ts";
import type { Library } from "../../../../src/library/library.ts";
import { openLibrary } from "../../../../src/library/opening.ts";
import { wordsOf } from "../../../../src/text/article.ts";
import { leftIn, nameOf, type Own, ownOn } from "./own.ts";
import type { Told } from "./program.ts";
import {
  BELL,
  EDITED,
  FERRY,
  FOR_ALL,
  fileOf,
  type Place,
  SERVER,
  shown,
  TEXTS,
  TOLD_APART,
} from "./story.ts";

/** All that is there for everybody and in that server, what of it is found, and what was wrong with files. */
async function viewOf(library: Library): Promise<string> {
  const views = [];
  for (const app of [library.app, library.at([SERVER])]) {
    const texts = app.corpus.articles.map(({ id, title, text }) => `${id}, ${title}: ${text}`).sort();
    const found = new Set(await shown(app));
    const told = TOLD_APART.filter((sentence) => found.has(sentence));
    views.push({ texts, found: told, problems: app.problems });
  }
  return JSON.stringify(views, null, 1);
}

async function citedAs({ app }: Library, id: string): Promise<readonly string[]> {
  const outcome = await app.answer(`/cite ${id}`);
  return isRefusal(outcome) ? [] : outcome.citations.map(({ sentence }) => wordsOf(sentence));
}

/** Faults of these kinds keep nothing from being read. */
const WRITING = /^(?:ENOSPC|EDQUOT|EROFS|full)$/;
/** Without the articles' own folder there is nothing to open, and that is said. */
const ROOT = /^(?:stat|readdir|path|access) \/articles$/;

/** What was wrong with answers meanwhile. */
function faultsMeanwhile({ how, stays, met, outcomes, seen }: Told): string[] {
  const faults = Object.entries(outcomes)
    .filter(([, outcome]) => outcome.startsWith("bug"))
    .map(([deed, outcome]) => `${deed}: ${outcome}`);
  for (const sentence of seen)
    if (!TEXTS.some((text) => text.includes(sentence))) faults.push(`no article says: ${sentence}`);
  // A process that was killed answers nobody.
  if (met === "killed") return faults;
  const goesOn = WRITING.test(how) || !(stays || ROOT.test(met));
  if (goesOn && (outcomes["opened"] !== "ok" || outcomes["answered"] !== "ok")) faults.push("it stood still");
  const missing = FOR_ALL.filter((sentence) => !seen.includes(sentence));
  // One file that cannot be read may be the one that says it.
  if (goesOn && missing.length > (WRITING.test(how) ? 0 : 1)) faults.push(`not found: ${missing.join(" ")}`);
  return faults;
}

/** What is not as somebody was told. */
function lies(outcomes: Told["outcomes"], own: Own): string[] {
  return [
    outcomes["updated"] === "updated" && own.ferry === "before" ? "an update was lost" : "",
    outcomes["added"] === "added" && !own.boat ? "an article was lost" : "",
    outcomes["added"] === "skipped" && own.boat ? "an article is there that was refused" : "",
    outcomes["extracted"] === "added" && !own.page ? "a page was lost" : "",
    outcomes["removed"] === "removed" && own.bell ? "an article is there that was removed" : "",
  ].filter(Boolean);
}

/** Tells what is wrong with what was kept while a disk went wrong. */
export class Judge {
  readonly #place: Place;
  readonly #cited: string;
  readonly #fresh: (name: string) => string;
  /** What is to be seen, made anew of the articles alone. */
  readonly #expected = new Map<string, Promise<string>>();

  /** `cited` is an id of what was edited; `fresh` gives folders that are not there yet. */
  constructor(place: Place, cited: string, fresh: (name: string) => string) {
    this.#place = place;
    this.#cited = cited;
    this.#fresh = fresh;
  }

  /** Nothing where all of it is as it should be. */
  async faultsOf(told: Told): Promise<readonly string[]> {
    const { data, outcomes } = told;
    const faults = faultsMeanwhile(told);
    const own = ownOn(data);
    if (own === null) return [...faults, "a file is neither the old nor the new one"];
    const library = await openLibrary({ paths: [this.#place.articles], data });
    const view = await viewOf(library);
    const cited = await citedAs(library, this.#cited);
    await library.close();
    if (view !== (await this.#viewFor(own))) faults.push(`with ${nameOf(own)} is seen: ${view}`);
    if (!cited.includes(EDITED)) faults.push("an old citation is dead");
    const { holding, unfinished } = leftIn(data, BELL);
    if (!own.bell) faults.push(...holding.map((name) => `${name} still has what was removed`));
    return [...faults, ...lies(outcomes, own), ...unfinished.map((name) => `${name} is left`)];
  }

  #viewFor(own: Own): Promise<string> {
    const known = this.#expected.get(nameOf(own));
    if (known) return known;
    const view = this.#make(own);
    this.#expected.set(nameOf(own), view);
    return view;
  }

  async #make(own: Own): Promise<string> {
    const [paths, data] = [[this.#place.articles], this.#fresh(nameOf(own))];
    const library = await openLibrary({ paths, data });
    const others = (["boat", "bell", "page"] as const).filter((name) => own[name]);
    await library.add([fileOf.ferry(FERRY[own.ferry]), ...others.map((name) => fileOf[name])], SERVER);
    const view = await viewOf(library);
    await library.close();
    return view;
  }
}
