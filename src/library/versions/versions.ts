import { hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { mkdir, rename, unlink } from "node:fs/promises";
import { join } from "node:path";
import { turnOfOthers } from "../../corpus/stretch.ts";
import { Box, packed, writeBox } from "../../storage/box.ts";
import { systemCodeOf } from "../../storage/system-code.ts";
import type { SegmentedArticle } from "../../text/article.ts";
import { versionKeyOf } from "../../text/citation-id.ts";
import type { Bench } from "../shelf/bench.ts";
import { readBack, written } from "./kept-version.ts";

/** Versions outlive the code that wrote them: their form has a version of its own. */
const MAKER = "version 1";
const ENDING = ".version";
const PATTERN = /^([0-9a-v]{10})-([0-9a-f]{16})\.version$/u;

/** Articles told apart before others get their turn: a large shelf has a hundred thousand. */
const STRETCH = 2_000;

const tagOf = (id: string): string => hash("sha256", id, "hex").slice(0, 16);

/** Earlier versions of articles that have been edited, so that old citations of them can be opened. */
export class Versions {
  readonly #folder: string | null;
  readonly #mayWrite: boolean;
  readonly #log: (line: string) => void;
  /** Each version's key, with what tells its article. */
  readonly #tags = new Map<string, string>();
  /** What no disk has taken: it lasts as long as the program. */
  readonly #held = new Map<string, SegmentedArticle>();

  constructor(folder: string | null, { mayWrite, log }: Pick<Bench, "mayWrite" | "log">) {
    this.#folder = folder;
    this.#mayWrite = mayWrite;
    this.#log = log;
    for (const file of folder === null ? [] : filesIn(folder)) {
      const [, key, tag] = PATTERN.exec(file) ?? [];
      if (key !== undefined && tag !== undefined) this.#tags.set(key, tag);
    }
  }

  /** Keeps an article as it was, with what else is kept of the one that it is now. */
  async keep(article: SegmentedArticle, now = article.id): Promise<void> {
    const [key, tag] = [versionKeyOf(article), tagOf(now)];
    if (await this.#write(key, tag, article)) this.#held.delete(key);
    else this.#held.set(key, article);
    this.#tags.set(key, tag);
  }

  /** Whether the disk took it. */
  async #write(key: string, tag: string, article: SegmentedArticle): Promise<boolean> {
    if (this.#folder === null || !this.#mayWrite) return false;
    try {
      await mkdir(this.#folder, { recursive: true, mode: 0o700 });
      await writeBox(this.#pathOf(this.#folder, key, tag), packed(MAKER, { article: written(article) }));
      return true;
    } catch (error) {
      this.#log(
        `What an article said before could not be kept (${systemCodeOf(error) ?? "an error"}): it can be cited until this program ends.`,
      );
      return false;
    }
  }

  /** The article as it was; undefined where that was not kept, or is damaged. */
  find(key: string): SegmentedArticle | undefined {
    const tag = this.#tags.get(key);
    const held = this.#held.get(key);
    if (tag === undefined || held || this.#folder === null) return held;
    try {
      const bytes = readFileSync(this.#pathOf(this.#folder, key, tag));
      const article = readBack(Box.open(bytes, MAKER).json("article"));
      return versionKeyOf(article) === key ? article : undefined;
    } catch {
      return undefined;
    }
  }

  /** Whether a version belongs to the article that goes by this id now. */
  isOf(key: string, id: string): boolean {
    return this.#tags.get(key) === tagOf(id);
  }

  /** Hands all versions of an article to the one that it is now. */
  async hand(id: string, now: string): Promise<void> {
    for (const key of this.#keysOf(id)) {
      if (!(await this.#rename(key, tagOf(id), tagOf(now)))) {
        const earlier = this.find(key);
        if (earlier) this.#held.set(key, earlier);
      }
      this.#tags.set(key, tagOf(now));
    }
  }

  /** Whether the version goes by another name on the disk, too: whose it is stands in its name alone. */
  async #rename(key: string, from: string, to: string): Promise<boolean> {
    if (this.#folder === null || !this.#mayWrite) return false;
    try {
      await rename(this.#pathOf(this.#folder, key, from), this.#pathOf(this.#folder, key, to));
      return true;
    } catch {
      return false;
    }
  }

  /** Lets the versions of all other articles go: those were removed. */
  async keepOnly(ids: ReadonlySet<string>): Promise<void> {
    const lost = new Map(this.#tags);
    const tags = new Set(lost.values());
    let count = 0;
    for (const id of lost.size > 0 ? ids : []) {
      tags.delete(tagOf(id));
      if (++count % STRETCH === 0) await turnOfOthers();
    }
    for (const [key, tag] of lost) if (tags.has(tag)) await this.#lose(key, tag);
  }

  #keysOf(id: string): readonly string[] {
    return [...this.#tags.keys()].filter((key) => this.isOf(key, id));
  }

  async #lose(key: string, tag: string): Promise<void> {
    this.#tags.delete(key);
    this.#held.delete(key);
    if (this.#folder !== null && this.#mayWrite)
      await unlink(this.#pathOf(this.#folder, key, tag)).catch(() => undefined);
  }

  #pathOf(folder: string, key: string, tag: string): string {
    return join(folder, `${key}-${tag}${ENDING}`);
  }
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
