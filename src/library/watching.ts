import { plural } from "../size.ts";
import { systemCodeOf } from "../storage/system-code.ts";
import type { Library, Owner } from "./library.ts";
import type { Change } from "./shelf/change.ts";

/** Takes one line for the host. */
type Tell = (line: string) => void;

/** Tells which servers have a folder now, among other names. */
type Found = () => Promise<readonly string[]>;

const SERVER = /^\d{15,25}$/;

const EVERY_MS = 30_000;
/** Looking takes at most this share of the time. */
const REST = 20;
/** More files than these are counted, not named. */
const MOST_NAMED = 20;

/** What is asked of a library to keep it like what lies on disk. */
export type Watched = Pick<Library, "refresh" | "servers" | "status">;

/** A look at what lies on disk now and then. */
export interface Watching {
  /** Looks now; one that is looking already finishes first. */
  look(): Promise<void>;
  /** Whether the last look succeeded. */
  readonly isWell: boolean;
  stop(): void;
}

const isChange = ({ added, updated, removed }: Change): boolean =>
  added.length + updated.length + removed.length > 0;

const wordOf = ({ file, reason }: Change["problems"][number]): string => `${file}: it ${reason}.`;

/** An error as it may be logged: no path and no content. */
const nameOf = (error: unknown): string =>
  systemCodeOf(error) ?? (error instanceof Error ? error.name : "an error");

class Watch implements Watching {
  readonly #library: Watched;
  readonly #tell: Tell;
  readonly #found: Found;
  readonly #everyMs: number;
  readonly #told = new Map<Owner, ReadonlySet<string>>();
  /** What the last look failed for; empty where it did not. */
  #failure = "";
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(library: Watched, tell: Tell, found: Found, everyMs: number) {
    this.#library = library;
    this.#tell = tell;
    this.#found = found;
    this.#everyMs = everyMs;
    for (const owner of this.#owners()) this.#told.set(owner, this.#problemsOf(owner));
    this.#schedule(0);
  }

  get isWell(): boolean {
    return this.#failure === "";
  }

  look(): Promise<void> {
    clearTimeout(this.#timer);
    this.#looking = this.#looking.then(() => this.#lookNow());
    return this.#looking;
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #owners(found: readonly string[] = []): readonly Owner[] {
    return [null, ...new Set([...this.#library.servers, ...found.filter((server) => SERVER.test(server))])];
  }

  #schedule(tookMs: number): void {
    clearTimeout(this.#timer);
    if (this.#stopped) return;
    this.#timer = setTimeout(() => void this.look(), Math.max(this.#everyMs, REST * tookMs)).unref();
  }

  async #lookNow(): Promise<void> {
    const began = performance.now();
    const failures = new Set<string>();
    const attempt = <T>(work: Promise<T>, otherwise: T, whose = ""): Promise<T> =>
      work.catch((error) => {
        failures.add(whose + nameOf(error));
        return otherwise;
      });
    const owners = this.#owners(await attempt(this.#found(), []));
    // One that cannot be looked at keeps nobody from the others.
    for (const owner of owners)
      if (!this.#stopped)
        await attempt(this.#lookAt(owner), undefined, owner === null ? "" : `server ${owner}: `);
    this.#tellFailure([...failures].join(", "));
    this.#schedule(performance.now() - began);
  }

  async #lookAt(owner: Owner): Promise<void> {
    const change = await this.#library.refresh(undefined, owner);
    if (isChange(change)) this.#tell(this.#lineOf(change, owner));
    this.#tellProblems(owner);
  }

  #lineOf({ added, updated, removed }: Change, owner: Owner): string {
    const { articles, sentences } = this.#library.status(owner);
    const counts = [
      [added.length, "added"],
      [updated.length, "updated"],
      [removed.length, "removed"],
    ] as const;
    const changes = counts.flatMap(([count, what]) => (count > 0 ? [`${count} ${what}`] : [])).join(", ");
    const where = owner === null ? "" : `Server ${owner}: `;
    return `${where}${changes}: ${plural(articles, "article")}, ${plural(sentences, "sentence")}.`;
  }

  #problemsOf(owner: Owner): ReadonlySet<string> {
    return new Set(this.#library.status(owner).problems.map(wordOf));
  }

  /** Each is named once, and again where it was gone in between. */
  #tellProblems(owner: Owner): void {
    const before = this.#told.get(owner);
    const now = this.#problemsOf(owner);
    this.#told.set(owner, now);
    const fresh = [...now].filter((problem) => !before?.has(problem));
    for (const problem of fresh.slice(0, MOST_NAMED)) this.#tell(problem);
    if (fresh.length > MOST_NAMED) this.#tell(`… and ${fresh.length - MOST_NAMED} more.`);
  }

  /** What was read stays; the same failure is told once. */
  #tellFailure(failure: string): void {
    if (failure !== "" && failure !== this.#failure)
      this.#tell(`The articles could not be looked at again (${failure}): those that were read stay.`);
    this.#failure = failure;
  }
}

/**
 * Looks every 30 s what has changed on disk, less often where looking takes long, and tells what. It keeps no program
 * running.
 */
export const watch = (
  library: Watched,
  tell: Tell,
  found: Found = async () => [],
  everyMs = EVERY_MS,
): Watching => new Watch(library, tell, found, everyMs);
