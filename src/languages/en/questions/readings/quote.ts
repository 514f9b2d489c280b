import { byPattern, type Options, type Reading, tidy } from "./reading.ts";

/** "The State Department": no verb stands right behind an article. */
const SAY =
  "(?<!\\b(?:the|a|an|this|that|its|his|her|their|our) )(?:say|says|said|saying|tell|told|telling|claim|claims|claimed|think|thinks|believe|believes|announce|announced|comment|commented|promise|promised|argue|argued|declare|declared|state|stated|mention|mentioned|write|wrote|warn|warned|suggest|suggested|predict|predicted)";
const SAID_BY =
  "(?:said|says|say|saying|told|tells|claimed|claims|thinks|thought|announced|commented|promised|called|calls|warned|warns|declared|argued|argues|denied|mentioned|stated|suggested|predicted|spoke|talked|believes|complained|insisted|admitted|condemned|criticised|criticized|praised|described)";
const AUX = "(?:did|does|do|has|have|had|is|was|are|were|will|would)";
const ABOUT = "(?:about|of|on|regarding|concerning|over|re|as to|with regard to|when asked about)";
const ADVERB =
  "(?:(?:ever|also|just|actually|really|exactly|have to|then|personally|publicly|reportedly)\\s){0,2}";
const SPEAKER = "(?<speaker>\\S.{0,60}?)";
const WORDS = "(?<words>.+)";
const QUOTES = "(?:quotes?|quotations?|citations?|statements?|remarks?|comments?)";
const FETCH =
  "(?:(?:is there|are there|do you have|have you|have you got|find|list|collect|what are)\\s)?(?:(?:any|some|all|more|the|a|an|one|other|recent|latest|last|direct|public|famous|best|good)\\s){0,3}";
const VIEWS =
  "(?:words?|quotes?|comments?|remarks?|statements?|views?|opinions?|thoughts?|position|stance|take|reaction|response|message|answer|claims?|promises?)";

const PATTERNS: readonly string[] = [
  `^what (?:was|were|is|has been|is being|was being|gets?|got|did people|do people|are people|have people) (?:said|say|saying|written) ${ABOUT} ${WORDS}$`,
  `^what (?:else |exactly |all |more )?${AUX} ${SPEAKER} ${ADVERB}(?<!['’]s |s['’] )${SAY}(?:(?: (?!${ABOUT}\\s)\\S{1,40}){0,5}? ${ABOUT} ${WORDS}|(?<rest> .+)?)$`,
  `^what ${SPEAKER} (?:(?:has|had|have|is|was|also|really|actually|just)\\s){0,2}(?:said|says|saying|told|thinks|thought|claimed|announced|promised|declared|wrote)(?:(?: (?!${ABOUT}\\s)\\S{1,40}){0,5}? ${ABOUT} ${WORDS}|(?<rest> .+)?)$`,
  `^(?:did|does|has|have|had|is|was) ${SPEAKER} (?:ever |also |already |yet )?(?:say|said|saying|comment|commented|speak|spoken|talk|talked|make|made|give|given|issue|issued|express|expressed)(?: (?:anything|something|much|a word|a statement|any statement|any comment|a comment|any remarks|an opinion|a view|publicly|out)){0,2} ${ABOUT} ${WORDS}$`,
  `^(?:did|has|had) ${SPEAKER} (?:ever |also |really |actually )?(?:say|said|mention|mentioned|claim|claimed)(?: that)? (?:(?:anything|something|it|so)$|${WORDS})$`,
  `^${FETCH}${QUOTES} (?:by|from|of) ${SPEAKER}(?: ${ABOUT} ${WORDS})?$`,
  `^${FETCH}(?:quotes?|quotations?|remarks|comments|statements) (?:about|on|regarding|concerning) (?<words>.+?)(?: (?:by|from) ${SPEAKER})?$`,
  `^(?:what(?:['’]?s| is| are| was| were| has been) )?(?:any |some |all )?${SPEAKER}(?:['’]s|(?<=s)['’]) (?:own |latest |recent |last |exact |public |official )?${VIEWS} (?:about|of|on|regarding|concerning|to|towards?) ${WORDS}$`,
  `^(?:what(?:['’]?s| is| are| was| were) )?(?:any |some |all )?${SPEAKER}(?:['’]s|(?<=s)['’]) (?:own |latest |recent |last |exact |public |official )?(?:words|quotes?|comments?|remarks?|statements?|reaction|response)$`,
  `^what(?:['’]?s| is| are| was| were) the (?:views?|opinions?|position|stance|reaction|response|comments?|remarks?|statement) (?:of|by|from) ${SPEAKER} (?:about|on|regarding|to|towards?) ${WORDS}$`,
  `^(?:can you |could you |please )?quote (?:me |us )?(?:something |what )?(?:by |from )?${SPEAKER}(?: (?:said|says))? ${ABOUT} ${WORDS}$`,
  `^(?:can you |could you |please )?quote (?:me |us )?(?:something |what )?(?:by |from )?${SPEAKER}(?: (?:said|says))?$`,
  `^(?<speaker>\\S{1,40}(?: \\S{1,40}){0,4}?) (?:quotes|quotations|quote)(?: ${ABOUT} ${WORDS})?$`,
  `^who(?: (?:has|have|had|was|is|else|first|also|ever|actually)){0,3} ${SAID_BY}(?: ${WORDS})?$`,
  `^(?:how|in what words) (?:did|does|has|have|do) ${SPEAKER} (?:describe|described|characteri[sz]ed?|comment on|commented on|explain|explained|justify|justified|put) ${WORDS}$`,
];

/** Not a speaker, but anybody. */
const ANYBODY =
  /^(?:(?:any|some|every)(?:one|body)|people|they|(?:the )?articles?|we|you|there|it|that|this|these|those|others?|all|no one|nobody)$/iu;
const EMPTY = /^(?:that |anything |something |so )?(?:about |on )?(?:that |anything |something )?/iu;
/** When it was said does not stand among the words. */
const RELATIVE_TIME =
  /(?<!\s)\s*\b(?:yesterday|today|recently|lately|earlier|now|exactly|(?:last|this) (?:week|month|year|time))$/iu;

function optionsOf({
  speaker = "",
  words = "",
  rest = "",
}: Readonly<Record<string, string | undefined>>): Options {
  const said = tidy((words || rest).trim().replace(RELATIVE_TIME, "").replace(EMPTY, ""));
  return { speaker: ANYBODY.test(speaker.trim()) ? "" : speaker.trim(), words: said };
}

/** Questions for what was said. */
export const quotations: readonly Reading[] = PATTERNS.map((pattern) =>
  byPattern(new RegExp(pattern, "iu"), optionsOf),
);
