/** Nouns that stand for a body whose name holds the same noun: "the ministry" for "the Finance Ministry". */
export const NAMED_BODIES = `
  academy agency bank bureau commission committee council court department directorate embassy federation foundation
  institute ministry party treasury tribunal university
`;

/** Nouns that stand for an outlet or a firm that is called so beside its name: "the Harbour Daily, a newspaper". */
export const CALLED_BODIES = `
  airline bank broadcaster charity company daily firm magazine newspaper outlet paper publisher retailer startup
  tabloid weekly
`;

/** Nouns for what an outlet says as a body: "an editorial in the Harbour Daily". */
export const OUTLET_DOCUMENTS = `article commentary editorial op-ed`;

/** Words with a capital at the start of a sentence that are no part of a name. */
export const SENTENCE_OPENERS = `
  a after also although an and as at because before besides both but by during even for from former how if in
  including instead it its last like many meanwhile most no nor now of on once one only or our separately since so some state still
  such than that the their then there these this those though through to under until what when where whether which while
  who with yet
`;
