import { Misfit, modulesOf } from "../../modules.ts";
import type { Annotator, Language } from "../../text/language.ts";
import { assertionIn } from "./claims/assertion.ts";
import { roleIn } from "./claims/roles.ts";
import { HONORIFICS } from "./data/honorifics.ts";
import { CONNECTIVES, QUALIFIERS } from "./data/qualifiers.ts";
import { daysNamed } from "./dates/days-named.ts";
import { numbersIn } from "./figures/find.ts";
import { spellingsOf } from "./figures/spellings.ts";
import { joinNames } from "./people/joining.ts";
import { answersToRole, isOffice } from "./people/role-likeness.ts";
import { followUp } from "./questions/follow-ups/follow-up.ts";
import { holds } from "./questions/holds.ts";
import { leans } from "./questions/leans.ts";
import { namesIn } from "./questions/names-in.ts";
import { narrowed } from "./questions/narrowing/narrowed.ts";
import { looksAhead, tenseOf } from "./questions/tense.ts";
import { personAsked, understand } from "./questions/understand.ts";
import { wants } from "./questions/wants.ts";
import { segment } from "./segmenting/segment.ts";
import { kin } from "./words/kin.ts";
import { meaning } from "./words/meaning.ts";
import { isLight, term, wordSpans, words } from "./words/words.ts";

const isAnnotator = (value: unknown): value is Annotator =>
  typeof value === "object" &&
  value !== null &&
  "type" in value &&
  typeof value.type === "string" &&
  "annotate" in value &&
  typeof value.annotate === "function" &&
  "examples" in value &&
  Array.isArray(value.examples);

async function loadAnnotators(): Promise<Annotator[]> {
  const modules = await modulesOf(new URL("./annotators/", import.meta.url));
  return modules.map(({ file, value }) => {
    if (!isAnnotator(value))
      throw new Misfit(`${file} is no annotator: it needs type, annotate and examples`);
    return value;
  });
}

const honorifics: ReadonlySet<string> = new Set(HONORIFICS.split(" "));

/** The English pack. Rejects with a Misfit where an annotator does not fit. */
export async function loadEnglish(): Promise<Language> {
  const annotators = await loadAnnotators();
  return {
    code: "en",
    segment,
    words,
    wordSpans,
    term,
    isLight,
    isQualifier: (word) => QUALIFIERS.has(word),
    isConnective: (word) => CONNECTIVES.has(word),
    kin,
    meaning,
    wants,
    holds,
    leans,
    numbersIn,
    spellingsOf,
    daysNamed,
    tenseOf,
    looksAhead,
    namesIn,
    understand,
    narrowed,
    followUp,
    personAsked,
    annotators,
    joinNames,
    meansRole: answersToRole,
    isOffice,
    assertionIn,
    roleIn,
    isHonorific: (word) => honorifics.has(word),
  };
}
