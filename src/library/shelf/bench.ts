import type { CorpusFile } from "../../corpus/files.ts";
import type { Draft, Unreadable } from "../../corpus/reader.ts";
import type { Vocabulary } from "../../search/vocabulary.ts";
import type { Language } from "../../text/language.ts";
import type { Workshop } from "../workshop/workshop.ts";

/** What all shelves of a library work with. */
export interface Bench {
  readonly language: Language;
  /** The numbers of all words, shared by all volumes. */
  readonly vocabulary: Vocabulary;
  readonly workshop: Workshop;
  /** What tells boxes of this version from others'. */
  readonly maker: string;
  /** Whether what is worked out may be written to disk: one process of all that read a folder may. */
  readonly mayWrite: boolean;
  /** What a file says. Only a bug rejects. */
  readonly read: (file: CorpusFile) => Promise<readonly (Draft | Unreadable)[]>;
  /** Lets what is kept of a file go, before the file itself does. */
  readonly forget: (file: CorpusFile) => Promise<void>;
  /** Under what a file's drafts are kept as extracted; undefined where they are read anew each time. */
  readonly keptAs: (drafts: readonly (Draft | Unreadable)[]) => string | undefined;
  /** Lets go what is kept of a file that is gone. */
  readonly letGo: (key: string) => Promise<void>;
  readonly log: (line: string) => void;
}
