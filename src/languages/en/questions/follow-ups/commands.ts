const MATTER =
  "(?:it|this|that|everything|all|me|us|all (?:of )?(?:it|this|that)|what (?:i|we) (?:just )?(?:asked|said)(?: before)?|(?:my|this|the|our|your|the last|my last) (?:questions?|conversation|chat|history|subject|topic|memory))";

const FORGET = new RegExp(
  `^(?:please )?(?:(?:forget|erase|wipe|clear)(?: (?:about )?${MATTER})?|drop (?:it|this|that|the subject)|delete ${MATTER}|start over|new (?:topic|subject)|reset)(?: please| now)?$`,
  "iu",
);

const MORE =
  /^(?:(?:and|ok|okay|please|yes),? )?(?:(?:show|give|tell) (?:me |us )?)?(?:some )?(?:(?:any |anything |even |one )?more(?: (?:please|results|answers|sentences|quotes|quotations|figures|dates|of (?:it|this|that|them|those|these)))?|next(?: (?:page|ones?|please|five))?|further|continue|go on|keep going|what else|anything else|who else|any others?|(?:the )?others?|(?:the )?rest)(?: (?:is|are) there| do you have| have you got| please)?$/iu;

/** Whether what was asked before is to be forgotten. */
export const asksToForget = (line: string): boolean => FORGET.test(line);

/** Whether more of the same is asked for. */
export const asksForMore = (line: string): boolean => MORE.test(line);
