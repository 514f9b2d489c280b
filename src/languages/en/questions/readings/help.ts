import type { Reading } from "./reading.ts";

/** Lines that ask for nothing in the articles: for help, about the bot, or for nothing at all. */
const HELP: readonly RegExp[] = [
  /^(?:help|\?+|commands?|menu|usage|instructions|options|start|info|about|manual)(?: (?:me|us|list|page|menu|please|with (?:this|that|it)))?$/iu,
  /^(?:i |we )?(?:need|want) (?:some )?help$/iu,
  /^(?:can|could|will) (?:you|u|anyone) (?:please )?help(?: me| us)?(?: out)?$/iu,
  /^(?:what|which) (?:else )?(?:can|could|should|may|do) (?:you|u|i|we)(?: \p{L}{1,9}){0,2} (?:do|ask|answer|know|type|say|search|find|use|help)(?: (?:you|u|me|us|with|for|about|here|of you|to you|exactly|all)){0,3}$/iu,
  /^(?:what|which) (?:commands?|questions?|features?)(?: \p{L}{1,9}){0,5}$/iu,
  /^how (?:do|does|can|should|could) (?:you|u|i|we|this|it|this bot|ibid|the bot)(?: \p{L}{1,9})? (?:work|use|ask|function|start|search|talk)(?: (?:you|u|this|it|ibid|the bot|this bot|things?|questions?|a question|something|with you|to you)){0,2}$/iu,
  /^(?:who|what) (?:are|r) (?:you|u)$/iu,
  /^(?:who|what) is (?:ibid|this bot|this)$/iu,
  /^who (?:made|built|wrote|created) you$/iu,
  /^(?:hi|hiya|hello|hey|yo|greetings|howdy|good (?:morning|afternoon|evening|day|night))(?: (?:there|ibid|bot|all|everyone|again|you))?$/iu,
  /^(?:ok(?:ay)? |great |cool |many |perfect )?(?:thanks|thank you|thx|ty|cheers|much appreciated)(?: (?:a lot|a bunch|so much|very much|you|again|ibid|bot|all|for (?:that|this|the help|your help))){0,2}$/iu,
  /^(?:how are you|how is it going|how's it going|what's up|nice to meet you|good bot|bye|goodbye|see you|ok|okay|great|cool|perfect|nice)(?: (?:today|doing|bye|later)){0,2}$/iu,
];

/** A line that wants no sentence of an article. */
export const help: Reading = (line) => (HELP.some((pattern) => pattern.test(line)) ? {} : undefined);
