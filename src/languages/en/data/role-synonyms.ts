/** Role words that mean alike, in groups; a word may stand in several. Folded. */
export const ROLE_SYNONYMS: readonly (readonly string[])[] = [
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
  ["secretary general", "secretary general"],
  ["member of parliament", "member of parliament"],
  ["police officer", "police officer"],
  ["head of state", "president"],
  ["head of government", "prime minister"],
];

/** Words that change an office into another: both phrases must have them, or neither. Folded. */
export const RANK_WORDS = `
vice deputy assistant associate acting interim former ex late junior under shadow sub honorary would-be first-deputy
elect designate caretaker
`;
