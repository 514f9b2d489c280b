/**
 * What people say before a question, one to a line, as pieces of patterns: `~` is a blank or a comma, and `^` a comma, or a blank before a
 * question word. */
export const OPENING_FRAMES = `
  (?:hi|hello|hey|hiya|yo|greetings|good (?:morning|afternoon|evening|day))(?: (?:there|ibid|bot|all|everyone|again|folks))?^
  (?:please|pls|plz)~
  (?:ok|okay|so|um+|uh+|hm+|sorry|excuse me|thanks|thank you|cheers|and|but|also)^
  (?:right|well|now|alright|great|cool|one more thing|another thing|one thing),~
  (?:a |one |another |just a )?(?:quick |simple |small |last )?question~
  (?:just |i am |i'm |i was |am |was )?(?:just )?(?:curious|wondering)~
  out of (?:interest|curiosity)~
  (?:can|could|would|will) (?:you|u|anyone|someone|somebody) (?:please |kindly |maybe |perhaps |possibly |just |quickly ){0,2}(?:tell|show|give|find|get|remind|fetch|bring|send) (?:me|us)~
  (?:can|could|would|will) (?:you|u|anyone|someone|somebody) (?:please |kindly |maybe |perhaps |possibly |just |quickly ){0,2}(?:say|look up|find out|let me know|explain to me|check|find|show|tell)~
  would you (?:happen to |by any chance )?know~
  (?:can|could|would) you mind (?:telling|showing) me~
  would you mind (?:telling|showing|giving) me~
  (?:can|could|may|might) (?:i|we) (?:please |just )?(?:ask|know|have|see|get|find out)~
  (?:please |just |kindly )?(?:tell|show|give|get|fetch|send|bring|find|remind) (?:me|us)~
  (?:please )?let me (?:know|see)~
  (?:i|we) (?:just |really |also )?(?:want|need|wish|have|would like|would love|'d like|'d love) to (?:know|learn|find out|hear|see|understand|read|ask)~
  i'd (?:just |really |also )?(?:like|love) to (?:know|learn|find out|hear|see|understand|read|ask)~
  (?:i|we) (?:just |really |also )?(?:want|need|would like)~
  i'd (?:like|love)~
  (?:i am|i'm|we are|we're) (?:just )?(?:looking for|after|trying to find(?: out)?|interested in)~
  (?:i|we) (?:still )?(?:wonder|do not know|don't know|forgot|cannot remember|can't remember|want to ask)~
  (?:do|does|did) (?:you|we|u|anyone|anybody|somebody|someone) (?:happen to |perhaps |maybe |actually |even )?(?:know|remember|recall)~
  (?:have you|have we|got|do you have|you have)? ?any (?:idea|clue)~
  is it known~
`;

/** What people say after a question. */
export const CLOSING_FRAMES = `please|pls|plz|thanks|thank you|thx|cheers|for me|do you know|if you can|if possible|if you know|mate|by the way|btw|anyway|then`;

/** Words that a question, or a request for an answer, begins with. */
export const QUESTION_OPENERS = `who whom whose whos what whats when where why how which is are was were do does did has have had can
  could would will please tell show give quote any find define explain by in on at since until to`;
