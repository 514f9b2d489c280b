import { hash } from "node:crypto";
import { originOf } from "../../corpus/article.ts";
import { stemOf } from "../../corpus/files.ts";
import type { Problem } from "../../corpus/problem.ts";
import { type Draft, Unreadable, UnreadableNow } from "../../corpus/reader.ts";
import { Stretch } from "../../corpus/stretch.ts";
import type { Language } from "../../text/language.ts";
import { type ListedFile, UNKNOWN_STAMP } from "./listing.ts";
import type { DraftRecord, FileRecord } from "./records.ts";
import { addressKeyOf, fingerprintsOf } from "./sameness.ts";

/** A file as it was read: what is remembered of it, and its drafts by their places. */
export interface ReadFile {
  readonly record: FileRecord;
  readonly drafts: ReadonlyMap<number, Draft>;
}

const keyOf = (draft: Draft): string => hash("sha256", JSON.stringify(draft), "base64url").slice(0, 16);

/** The id that an article goes by where no other has it: its own, else its file's name, with its place among many. */
function wantedId(draft: Draft, file: string, prefix: string): string {
  if (draft.id !== undefined) return prefix + draft.id;
  const base = prefix + stemOf(file);
  if (draft.own !== undefined) return `${base}#${hash("sha256", draft.own, "hex").slice(0, 8)}`;
  return draft.place === undefined ? base : `${base}#${draft.place}`;
}

/** The ids in use, and free ones for those who want the same. */
export class Ids {
  readonly #taken: Set<string>;
  /** Up to which number others like an id are in use. */
  readonly #counts = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** The id, or with a number behind it where another article has it already. */
  take(id: string): string {
    let free = id;
    for (let count = this.#counts.get(id) ?? 2; this.#taken.has(free); count++) {
      free = `${id}~${count}`;
      this.#counts.set(id, count + 1);
    }
    this.#taken.add(free);
    return free;
  }
}

function recordOf(draft: Draft, id: string, at: number, file: string, language: Language): DraftRecord {
  return {
    id,
    isNamed: draft.id !== undefined,
    key: keyOf(draft),
    at,
    title: draft.title ?? null,
    ...originOf(draft, file, language),
    address: addressKeyOf(draft.url),
    fingerprints: fingerprintsOf(draft.text.slice(draft.bodyStart)),
  };
}

/** How the files of a shelf are read. */
export interface ReadingOf {
  readonly language: Language;
  /** What all ids begin with. */
  readonly prefix: string;
  /** Under what drafts are kept as extracted. */
  readonly keptAs: (drafts: readonly (Draft | Unreadable)[]) => string | undefined;
}

/**
 * Reads what a file's drafts are to be remembered by. One that cannot be read at the moment is asked for again at the next look.
 */
export async function readFileRecord(
  { name, stamp }: ListedFile,
  drafts: readonly (Draft | Unreadable)[],
  ids: Ids,
  { language, prefix, keptAs }: ReadingOf,
): Promise<ReadFile> {
  const stretch = new Stretch();
  const records: DraftRecord[] = [];
  const problems: Problem[] = [];
  const readable = new Map<number, Draft>();
  for (const [at, draft] of drafts.entries()) {
    if (stretch.isOver) await stretch.pause();
    if (draft instanceof Unreadable) {
      problems.push({ file: name, reason: draft.message });
      continue;
    }
    for (const fault of draft.faults ?? [])
      problems.push({ file: name, reason: `${fault}; that was passed over` });
    const id = ids.take(wantedId(draft, name, prefix));
    readable.set(at, draft);
    records.push(recordOf(draft, id, at, name, language));
  }
  const kept = keptAs(drafts);
  const isPassing = drafts.some((draft) => draft instanceof UnreadableNow);
  const record = {
    name,
    stamp: isPassing ? UNKNOWN_STAMP : stamp,
    drafts: records,
    problems,
    ...(kept !== undefined && { kept }),
  };
  return { record, drafts: readable };
}
