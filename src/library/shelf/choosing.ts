import { Stretch } from "../../corpus/stretch.ts";
import type { DraftRecord, Records } from "./records.ts";
import { isSameText, isShort } from "./sameness.ts";

/** A draft in its file. */
export interface Chosen {
  readonly path: string;
  readonly draft: DraftRecord;
}

/** A draft that is the same article as another, which stands for both. */
export interface Double {
  readonly path: string;
  readonly draft: DraftRecord;
  readonly of: DraftRecord;
}

/** Texts that are the same share one of so many fingerprints nearly always. */
const LOOKED_UP = 4;
/** So many that could be the same are compared: where all rows say the same, to compare each with all would take for ever. */
const MOST_COMPARED = 32;
/** What more articles share is boilerplate. */
const MOST_ALIKE = 1_000;

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

const hostOf = (address: string): string => address.slice(0, address.search(/[/?]/u));

/**
 * Whether all but the text lets two be one article. Reprints of one text in several outlets are articles of their own:
 * each is a witness.
 */
function mayBeOne(a: DraftRecord, b: DraftRecord): boolean {
  if (!agree(a.source, b.source) || !agree(a.date, b.date)) return false;
  // A headline may be saved in several ways; of a short text it is the half.
  if (isShort(a.fingerprints) && !agree(a.title, b.title)) return false;
  const hosts = [a, b].map(({ address }) => (address === null ? null : hostOf(address)));
  return agree(hosts[0] ?? null, hosts[1] ?? null);
}

/** The later one, else the first. */
const isLater = (a: DraftRecord, b: DraftRecord): boolean => (a.date ?? "") > (b.date ?? "");

/** What was chosen, by the fingerprints of its text. */
class Alike {
  readonly #byFingerprint = new Map<number, Chosen[]>();

  add(chosen: Chosen, stands: (each: Chosen) => boolean): void {
    for (const print of chosen.draft.fingerprints.slice(0, LOOKED_UP)) {
      const there = this.#byFingerprint.get(print) ?? [];
      const kept = there.length < MOST_ALIKE ? there : there.filter(stands);
      if (kept.length < MOST_ALIKE) kept.push(chosen);
      this.#byFingerprint.set(print, kept);
    }
  }

  find(draft: DraftRecord, stands: (each: Chosen) => boolean): Chosen | undefined {
    for (const print of draft.fingerprints.slice(0, LOOKED_UP)) {
      let compared = 0;
      for (const each of this.#byFingerprint.get(print) ?? []) {
        if (!stands(each) || !mayBeOne(each.draft, draft)) continue;
        if (isSameText(each.draft.fingerprints, draft.fingerprints)) return each;
        if (++compared >= MOST_COMPARED) break;
      }
    }
    return undefined;
  }
}

/** Chooses one of several drafts of the same article, one draft after the other. */
class Choosing {
  readonly chosen = new Map<string, Chosen>();
  readonly doubles: Double[] = [];
  readonly #byAddress = new Map<string, Chosen>();
  readonly #named = new Alike();
  readonly #unnamed = new Alike();

  offer(path: string, draft: DraftRecord): void {
    const mine = { path, draft };
    const other = this.#sameAs(draft);
    if (other && !isLater(draft, other.draft)) {
      this.doubles.push({ ...mine, of: other.draft });
      return;
    }
    if (other) {
      this.chosen.delete(other.draft.id);
      this.doubles.push({ ...other, of: draft });
    }
    this.chosen.set(draft.id, mine);
    if (draft.address !== null) this.#byAddress.set(draft.address, mine);
    (draft.isNamed ? this.#named : this.#unnamed).add(mine, (each) => this.#stands(each));
  }

  #sameAs(draft: DraftRecord): Chosen | undefined {
    const stands = (each: Chosen): boolean => this.#stands(each);
    const sharing = draft.address === null ? undefined : this.#byAddress.get(draft.address);
    if (sharing && stands(sharing)) return sharing;
    // Two with ids of their own are two, whatever they say.
    return (draft.isNamed ? undefined : this.#named.find(draft, stands)) ?? this.#unnamed.find(draft, stands);
  }

  #stands({ draft }: Chosen): boolean {
    return this.chosen.get(draft.id)?.draft === draft;
  }
}

/** What became of all drafts. */
export interface Choice {
  /** The articles, by id. */
  readonly chosen: ReadonlyMap<string, Chosen>;
  readonly doubles: readonly Double[];
}

const known = new WeakMap<Records, Choice>();

/** Which drafts are the articles, and which are the same article again. Others get their turn meanwhile. */
export async function chosenOf(records: Records): Promise<Choice> {
  const before = known.get(records);
  if (before) return before;
  const choosing = new Choosing();
  const stretch = new Stretch();
  for (const [path, { drafts }] of records)
    for (const draft of drafts) {
      choosing.offer(path, draft);
      if (stretch.isOver) await stretch.pause();
    }
  // What it chose by is not kept: it takes more room than what it chose.
  const choice = { chosen: choosing.chosen, doubles: choosing.doubles };
  known.set(records, choice);
  return choice;
}
