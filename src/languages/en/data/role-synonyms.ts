/** Role words that mean alike, in groups; a word may stand in several. Folded. */
export const ROLE_SYNONYMS: readonly (readonly string[])[] = [
  ["attorney general", "attorney-general"],
  ["governor general", "governor-general"],
  ["head", "chief", "boss", "ceo", "director"],
  ["head", "chief", "boss", "president"],
  ["head", "chief", "boss", "chairman", "chair"],
  ["head", "chief", "governor"],
  ["head", "leader"],
  ["president", "leader"],
  ["chairman", "chairwoman", "chairperson", "chair"],
  ["premier", "prime minister", "pm"],
  ["spokesman", "spokeswoman", "spokesperson"],
  ["secretary general", "secretary-general"],
  ["lawmaker", "legislator", "mp", "parliamentarian", "member of parliament"],
  ["congressman", "congresswoman", "representative", "rep"],
  ["senator", "sen"],
  ["governor", "gov"],
  ["professor", "prof"],
  ["general", "gen"],
  ["lawyer", "attorney"],
  ["adviser", "advisor", "aide"],
  ["ambassador", "envoy"],
  ["tycoon", "magnate", "oligarch", "billionaire"],
  ["founder", "co-founder", "cofounder"],
  ["author", "writer"],
  ["actor", "actress"],
  ["academic", "scholar", "researcher", "professor"],
  ["economist", "analyst"],
  ["reporter", "journalist", "correspondent"],
  ["policeman", "policewoman", "police officer"],
  ["businessman", "businesswoman", "entrepreneur"],
];

/** Several words for one role word, longest first. Folded. */
export const ROLE_PHRASES: readonly (readonly [phrase: string, word: string])[] = [
  ["chief executive officer", "ceo"],
  ["chief executive", "ceo"],
  ["managing director", "director"],
  ["general director", "director"],
  ["director general", "director"],
  ["director-general", "director"],
  ["general secretary", "secretary general"],
  ["prime minister", "prime minister"],
  ["attorney general", "attorney general"],
  ["governor general", "governor general"],
  ["secretary general", "secretary general"],
  ["member of parliament", "member of parliament"],
  ["police officer", "police officer"],
  ["head of state", "president"],
  ["head of government", "prime minister"],
];

/** Words that change an office into another: both phrases must have them, or neither. Folded. */
export const RANK_WORDS = `
vice deputy assistant associate acting interim former ex then formerly one-time onetime erstwhile late junior under
shadow sub honorary would-be first-deputy elect designate caretaker
`;

/** Of these, the ones that say that the office is no longer held. */
export const PAST_RANKS = `former ex then formerly one-time onetime erstwhile`;

/** Words for whoever is at the top of something: alone they do not tell which office it is. Folded. */
export const TOP_WORDS = `head chief boss leader`;

/** Words in a role that do not change which office it is. Folded. */
export const LIGHT_ROLE_WORDS = `
new newly current now incumbent sitting outgoing longtime long-time long-serving veteran powerful popular embattled
elected re-elected reelected
`;

/** Words that a state is called by: beside its name they say of no other body. Folded. */
export const STATE_WORDS = `federation republic state country nation kingdom`;

/** Small words of a phrase that end the noun phrase before them. */
export const ROLE_PREPOSITIONS = `of for at in on to from by with under against behind over`;

/** What begins a clause or a time behind an office: it says nothing more of which office it is. */
export const AFTER_OFFICE = `who whom whose that which when where since until during after before turned based`;
