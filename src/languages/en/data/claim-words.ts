/** Words of greeting, thanks and the like; a sentence of these alone claims nothing; folded. */
export const COURTESIES = `
  a afternoon all anyone birthday bravo bye cheers congrats congratulations day dear evening everybody everyone folks for
  friends good goodbye goodnight great guys haha happy hello help hey hi ho info link links lol man mate morning much nice night no nope of
  oh ok okay omg one please pls so sorry sure team thank thanks thank that the there this thx ty very weekend welcome
  well wow yeah yep yes yo you your
`;

/** What opens a sentence before its claim: an opinion, a hearsay, a signal. */
export const CLAIM_OPENINGS = `
  i think|i believe|i guess|i suppose|i heard|i read|i know|i am sure|i'm sure|i'm pretty sure|we know|as we know
  |as you know|you know|did you know|fun fact|fact|apparently|actually|basically|btw|by the way|fyi|update|breaking|reminder
  |so|well|yes|no|yeah|yep|hi|hello|hey|hi all|hi everyone|hello everyone|hey all|hey everyone|hey guys|also|but|and
  |lol|wow|ok|okay|imho|imo|afaik|tbh|oh|turns out|it turns out|remember|look|listen
`;

/** What a question without its mark begins with, before a pronoun or an article. */
export const INVERTING_VERBS =
  "is are was were am do does did has have had can could will would shall should may might must isn't aren't wasn't weren't don't doesn't didn't can't couldn't won't wouldn't shouldn't hasn't haven't";

/** Words that deny the word after them; folded. */
export const DENIALS = `
  not no never none nobody nothing nowhere nor neither without cannot cant wont dont doesnt didnt isnt arent wasnt werent
  hasnt havent hadnt wouldnt couldnt shouldnt deny denies denied denying fail fails failed failing refuse refuses refused
  refusing unable
`;

/**
 * Verbs and other words that tell what follows as somebody's view, wish or plan, and not as done, in all their forms;
 * folded. A verb that merely says who tells it ("said") is none.
 */
export const DOUBTS = `
  accuse accuses accused accusing accusation accusations allege alleges alleged alleging allegation allegations allegedly
  believe believes believed believing think thinks thought thinking consider considers considered considering claim
  claims claimed claiming suspect suspects suspected suggest suggests suggested suggesting speculate speculates speculated
  rumour rumours rumoured rumor rumors rumored doubt doubts doubted dispute disputes disputed question questions
  questioned hope hopes hoped hoping wish wishes wished want wants wanted wanting seek seeks sought seeking ask asks asked
  asking demand demands demanded demanding call calls called calling urge urges urged urging request requests requested
  plan plans planned planning intend intends intended intending aim aims aimed aiming propose proposes proposed proposing
  proposal proposals offer offers offered offering promise promises promised promising vow vows vowed vowing pledge pledges
  pledged threaten threatens threatened threatening warn warns warned warning expect expects expected expecting predict
  predicts predicted forecast forecasts estimated try tries tried trying attempt attempts attempted
  attempting postpone postpones postponed postponing delay delays delayed delaying cancel cancels cancelled canceled
  suspend suspends suspended halt halts halted stop stops stopped stopping avoid avoids avoided prevent
  prevents prevented block blocks blocked ban bans banned reject rejects rejected rejecting oppose opposes opposed
  criticise criticises criticised criticize criticizes criticized may might could would should shall will can must if
  unless whether until perhaps possibly possible maybe probably likely unlikely reportedly supposedly apparently almost
  nearly hardly barely scarcely rarely seldom only except instead rather discuss discusses discussed discussing due set
  formerly former deputy acting vice assistant would-be pretend pretends pretended appear appears appeared seem seems
  seemed agree agrees agreed refuse mistaken falsely fake so-called
`;

/** Verbs that only join a quantity or a role to what it is said of, in all their forms; folded. */
export const JOINING_VERBS = `
  reach reaches reached reaching hit hits hitting total totals totalled totaled amount amounts amounted amounting stand
  stands stood come comes came equal equals equalled become becomes became remain remains remained number numbers numbered
  last lasts lasted lasting cost costs
`;

/** Words that open another clause or another item; folded. */
export const CLAUSE_OPENERS = `
  but or whereas although though which who whom whose where than nor yet when as including included
`;

/** The same, where what follows stands by itself and takes nothing back; folded. */
export const COORDINATORS = `and while because`;

/** Words that give a figure or a name its part: "sold to" is not "sold by"; folded. */
export const DIRECTIONS = `to from by for against with without under over above below before after since
  until`;

/** Words before something that was named already, or is the only one; folded. */
export const DEFINITES = `the this that these those his her its their our`;
