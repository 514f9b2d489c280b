import { table } from "../tables.ts";

/** Verbs whose object or clause is what was said, in the base form. */
export const SPEECH_VERBS = `
  accuse acknowledge add admit admonish advise affirm allege announce answer apologize apologise argue articulate ask assert assure
  attest aver bellow bemoan boast brag caution challenge chant chide claim clarify complain concede conclude concur
  confess confide confirm contend convey counsel cry declare decry demand deny deplore describe disclose elaborate email
  emphasize emphasise enthuse exclaim explain explicate expound express fume gloat groan grouse growl grumble gush
  holler implore inform inquire insist instruct interject intone joke lament lecture maintain marvel mock mourn mumble
  muse mutter note object observe opine plead pledge ponder predict proclaim profess promise pronounce propose protest
  quip quote rail reaffirm reassure rebut recall recommend recount reflect reiterate rejoin relay remark remind
  repeat reply report respond retort retweet reveal rule say scoff scold scream shout shriek sigh sneer speculate state
  stress submit suggest summarize summarise surmise swear tease tell testify theorize threaten tout trumpet tweet
  underline underscore urge vent vow wail warn whisper wonder worry write yell
`;

/** Verbs that give a thing a name or a mark: they govern a quotation that stands soon after them. */
export const NAMING_VERBS = `
  applaud assail attack blame blast brand call castigate characterize characterise christen cite condemn criticize
  criticise denounce deride dismiss dub extol fault hail invoke label lambast lambaste laud liken lump peg portray
  praise rebuke refer reject ridicule rip salute slam tag thank trash welcome
`;

/**
 * Verbs of much else besides speech: they count only where nothing but a comma or colon parts them from the quotation.
 */
export const DIRECT_VERBS = `
  agree begin bark blurt boom caption chime chuckle command comment continue counter crow deadpan detail echo estimate
  guess hint imagine imply introduce interrupt laugh mention message murmur narrate offer order pen persist post
  pray quoth rant read reason recite regret remember request roar scrawl shrug signal sing smirk snap
  speak stammer start stutter sum taunt text thunder tout type update utter venture
`;

/** Verbs of thinking: they report what was said only where nobody is named for saying it. */
export const THOUGHT_VERBS = `believe consider deem envision fear feel figure hope imagine know realize suspect think`;

/** Verbs whose object is the person spoken to. */
export const ADDRESSING_VERBS = `advise ask assure caution email implore inform instruct message remind tell text urge warn`;

/** Past forms that do not follow from the base form. */
export const IRREGULAR_FORMS = table<readonly string[]>({
  begin: ["began", "begun"],
  feel: ["felt"],
  know: ["knew"],
  read: ["read"],
  say: ["said", "says"],
  shoot: ["shot"],
  sing: ["sang", "sung"],
  speak: ["spoke", "spoken"],
  swear: ["swore", "sworn"],
  tell: ["told"],
  think: ["thought"],
  write: ["wrote", "written"],
});

/** Verbs of speech only together with the word after them: "went on", "fired back". */
export const PHRASAL_VERBS = table<readonly string[]>({
  called: ["out"],
  chimed: ["in"],
  chimes: ["in"],
  fired: ["back"],
  fires: ["back"],
  goes: ["on"],
  put: ["it"],
  puts: ["it"],
  shot: ["back"],
  went: ["on"],
});

/** What people put their words in: who issues one says what it says. */
export const DOCUMENT_NOUNS = `
  ad advertisement article column comment complaint complaints email essay lawsuit letter letters memo message motion
  note op-ed petition post release remark remarks report response speech statement suit text tweet tweets update video
`;
