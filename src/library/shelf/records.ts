import type { Problem } from "../../corpus/problem.ts";

/** What is remembered of a draft, so that its file need not be read again while it stays as it is. */
export interface DraftRecord {
  readonly id: string;
  /** Whether the file itself gives the id, not the file's name. */
  readonly isNamed: boolean;
  /** What it is made of, in a word. */
  readonly key: string;
  /** Its place among the file's drafts. */
  readonly at: number;
  /** As the file names it. */
  readonly title: string | null;
  readonly source: string | null;
  readonly date: string | null;
  /** The address it is known by. */
  readonly address: string | null;
  readonly fingerprints: readonly number[];
}

/** What is remembered of a file. */
export interface FileRecord {
  readonly name: string;
  readonly stamp: string;
  readonly drafts: readonly DraftRecord[];
  readonly problems: readonly Problem[];
  /** Under what its text is kept as extracted. */
  readonly kept?: string;
  /** Of a file in which nothing can be read at the moment: the articles that it held when that could be done. */
  readonly held?: readonly string[];
}

/** Under what the texts of files are kept. */
export const keptIn = (records: Records): readonly string[] =>
  [...records.values()].flatMap(({ kept }) => kept ?? []);

/** The articles that files hold, or held when they could be read. */
export const heldIn = (records: Records): readonly string[] =>
  [...records.values()].flatMap(({ drafts, held = [] }) => [...drafts.map(({ id }) => id), ...held]);

/** Records by the paths of their files, in order. */
export type Records = ReadonlyMap<string, FileRecord>;
