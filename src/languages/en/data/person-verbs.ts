/** Verbs whose subject is most often one person, in the forms that follow a name at once. */
export const PERSON_VERBS = `
said says told tells added adds explained recalled replied remarked wrote writes tweeted quipped joked admitted insisted
argued argues believed believes thought thinks felt feels recalled recounted smiled laughed nodded shrugged
sighed shouted whispered cried spoke speaks testified campaigned resigned married divorced died retired graduated
studied taught attended joined born ran stood served succeeded defeated endorsed appointed nominated
contested starred played portrayed sang painted composed lived grew moved emigrated fled returned arrived travelled
traveled visited met won lost beat finished wanted hoped decided refused denied apologised apologized pleaded
himself herself became
`;

/** Verbs after which a person's name follows as the one who speaks: "..., said X". */
export const SAYING_BEFORE = `said says explained added wrote recalled replied argued warned noted remarked told asked insisted`;

/** Participles of what is done to persons: "was elected". */
export const DONE_TO_PERSONS = `
elected re-elected reelected appointed born married educated nominated buried sentenced sworn arrested knighted raised
baptised baptized ordained promoted succeeded survived defeated convicted jailed assassinated exiled unseated
`;

/** Verbs of a standing occupation: "who studies ...". */
export const STANDING_VERBS = `
advises analyses analyzes chairs coaches commands controls covers coordinates covered designs directs edits founded
co-founded cofounded co-chairs co-owns co-wrote created heads headed helms holds hosts hosted invented leads led lectures
manages managed oversees oversaw owns owned performs plays played practices practises presides produces represents
represented researches runs ran serves served specialises specializes specialised specialized studies studied supervises
teaches taught trains volunteers works worked writes wrote
`;

/** Words before a person who is met, named or dealt with. */
export const BEFORE_PERSONS = `
defeated defeating beating elected appointed nominated succeeding replacing replaced married marrying interviewed named
starring featuring alongside succeeded endorsed endorsing under opponent against beat
`;

/** Forms of verbs that no ending shows, which may stand before a title: "met coach Berg", "they call coach Berg". */
export const VERBS_BEFORE_TITLES = `
ask blame call hire include join meet replace tell thank visit
beat bit blew bought brought built caught chose cut did drew drove fed felt fought found gave got had heard held hid hit
hurt kept knew laid led left let lost made met paid put quit ran read sang sat saw sent shot sold spent spoke stole
struck swore taught thought threw told took tore understood won wore wrote
`;
