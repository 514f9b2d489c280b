/** Nouns behind "according to" that say how a thing goes, and not who says so. */
export const NO_SOURCES = `
  plan plans schedule custom tradition size age need needs taste tastes ability abilities means merit rank number
  weight height preference preferences protocol script
`;

/** Verbs of speech whose clause may follow without "that", in the base form. */
export const BARE_CLAUSE_VERBS = `
  acknowledge add admit allege announce argue assert assure caution claim complain concede confess confirm contend
  declare emphasise emphasize estimate explain forecast inform insist note predict promise recall remind reply report
  reveal say stress suggest swear tell testify tweet vow warn write
`;

/** Verbs that may close a sentence of reported speech: "the road is shut, X said". */
export const CLOSING_VERBS = `
  acknowledge add admit announce argue claim concede confirm contend explain insist note predict recall report say
  testify warn write
`;

/** Verbs that report a question: "asked whether". */
export const ASKING_VERBS = `ask inquire question wonder`;

/** Auxiliaries of what has not been said, or not yet: "will say", "may argue". */
export const UNREAL_AUXILIARIES = `will would shall should can could may might must 'll ’ll 'd ’d wo ca`;

/** Behind "said to" these are no listeners. */
export const NO_LISTENERS = `
  applause cheers laughter boos jeers silence death date time end work life question questions story stories tale
  tales joke jokes lie lies truth news jury's anecdote anecdotes fortune future
`;

/** Verbs that name their listener behind "to": "said to reporters". */
export const SAID_TO_VERBS = `
  admit announce boast complain confess confide convey explain mutter remark repeat reveal say shout whisper write yell
`;

/** Verbs for what things show as well as people say. */
export const SHOWING_VERBS = `attest confirm reflect remind reveal suggest underline underscore`;
