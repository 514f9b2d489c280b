/** Words for what a person is, folded. They stand before a name ("President ...") or head an appositive. */
export const ROLE_WORDS = `
academic accountant activist actor actress administrator admiral adviser advisor advocate agent aide ally
ambassador analyst anchor anthropologist apostle archaeologist archbishop archdeacon architect archivist
artist assemblyman assemblywoman assistant astronaut astronomer athlete attorney attorney-general auditor
author ayatollah backbencher baker bandleader banker baron baroness barrister baseman bassist begum
billionaire biographer biologist bishop blogger boss boxer brigadier broadcaster broker builder bureaucrat
businessman businessperson businesswoman caliph cameraman campaigner candidate captain cardinal caretaker
cartoonist celebrity ceo cfo chair chairman chairperson chairwoman challenger chamberlain champion chancellor
chaplain chargé chef chemist chief choreographer cleric clerk clinician co-author co-chair co-chairman
co-founder co-host co-leader co-owner co-star co-writer coach collector colonel columnist comedian commandant
commander commander-in-chief commentator commissar commissioner communist composer comptroller comrade
conductor congressman congresswoman conservationist conservative constable consul consultant contractor
controller convener coo coordinator coroner correspondent councillor councilman councilor councilwoman counsel
counsellor counselor count countess cricketer criminologist critic crooner cto curator custodian cyclist
dancer deacon dean defector defendant defender delegate democrat deputy designer detective developer dictator
diplomat director director-general dissident diva doctor donor dramatist driver drummer duchess duke earl
ecologist economist editor editor-in-chief educator elder emeritus emir emperor empress engineer entertainer
entrepreneur envoy epidemiologist essayist ethnographer evangelist executive expert explorer farmer fellow
feminist fiance fiancee figure filmmaker financier firebrand firefighter footballer forecaster foreman forward
founder frontman fugitive funder general geneticist geographer geologist goalkeeper golfer governor
governor-general guard guerrilla guide guitarist gunman gymnast head headmaster headmistress heiress helmsman
hero historian homeopath host hostage hunter icon illustrator imam incumbent independent industrialist
informant innovator inspector instructor intellectual interpreter inventor investigator investor islamist
jihadist journalist judge jurist justice justices keyboardist king kingpin landlady landlord laureate lawmaker
lawyer leader lecturer legislator liaison liberal librarian lieutenant lieutenant-general linguist lobbyist
lord loyalist lyricist magistrate magnate maharaja major major-general manager marquess marquis marshal
mastermind mathematician mayor medalist medallist mediator medic mep meteorologist midfielder militant
millionaire minister missionary moderator mogul monarch monarchist monk mountaineer mp msp musician
nationalist naturalist nawab negotiator neurologist neuroscientist neurosurgeon newcomer nominee novelist nun
nurse nutritionist oceanographer officer official oligarch ombudsman operative opponent organiser organizer
owner painter paleontologist panelist paramedic parliamentarian partisan pastor pathologist patriarch patron
pediatrician perpetrator pharmacist philanthropist philosopher photographer photojournalist physician
physicist pianist pilot pioneer pitcher plaintiff planner player playwright poet policeman policewoman
politician pollster pontiff pope preacher premier president president-elect prince princess principal prodigy
producer professor programmer prosecutor protester provost psychiatrist psychoanalyst psychologist publicist
publisher quarterback queen rabbi racer ranger rani rapper realtor rear-admiral rebel receiver recruiter
rector referee reformist regent registrar reporter representative republican researcher rider rival ruler
runner-up sailor scholar scientist scientologist scout screenwriter scriptwriter sculptor seaman secessionist
secretary secretary-general senator separatist sergeant servant shah shareholder sheikh sheriff shopkeeper
singer singer-songwriter skater skier skipper socialist socialite sociologist soldier solicitor songwriter
soprano speaker specialist spokesman spokesperson spokeswoman sprinter spy stadtholder star statesman
statistician stockbroker strategist striker strongman student sub-editor subcommander sultan superhero
superintendent superstar supporter surgeon surveyor swimmer tactician teacher teammate technician technologist
tenor terrorist testator theologian theorist therapist trader trainee trainer translator treasurer trustee
tsar tutor tycoon typist ufologist umpire under-secretary underboss undersecretary undertaker unionist usher
ventriloquist vet veteran vicar vice-admiral vice-chair vice-chairman vice-chancellor vice-president
vicechairman viceroy violinist virologist vlogger vocalist volunteer warden warlord weatherman whistle-blower
whistleblower winemaker winger winner wrestler writer youtuber zoologist
`;

/** Words for a person that are no office: they head an appositive ("a resident of ..."), or follow "his" and "her". */
export const PERSON_WORDS = `
acquaintance adult alumnus apprentice assailant attacker aunt beneficiary boy boyfriend breadwinner bride
bridegroom brother brother-in-law bystander captive captor caregiver child citizen classmate client co-worker
colleague commoner companion concubine confidant confidante convert convict counterpart cousin customer
daughter daughter-in-law descendant detainee disciple driver eldest emigrant employee ex-boyfriend
ex-girlfriend ex-husband ex-minister ex-president ex-wife exile eyewitness fan father father-in-law favorite
favourite fiancé fiancée finalist follower foster-mother freelancer friend gentleman girl girlfriend godfather
godmother godson graduate granddaughter grandfather grandmother grandson great-grandfather great-grandson
great-nephew guardian guest guy half-brother half-sister heir heiress homemaker house-servant husband
immigrant inmate interviewee kid kinsman lady local lover man manservant master member mentor migrant mistress
mother mother-in-law namesake native neighbor neighbour nephew niece orphan parent participant partner
passenger patient pedestrian pensioner person predecessor protege protégé pupil recipient refugee relative
resident retiree roommate sibling sister sister-in-law son son-in-law spouse stepbrother stepdaughter
stepfather stepmother stepsister stepson successor survivor suspect teenager tenant toddler tourist twin uncle
victim villager visitor widow widower wife witness woman worker workmate youngster
`;

/** Lower-case words that may stand before a role word as part of the role ("top oil producer Acme chief"), folded. */
export const ROLE_MODIFIERS = `
acclaimed acting adjunct affairs african-american agency agriculture aid airline alleged alternate aluminium
aluminum ambitious anti-corruption anti-war app army art aspiring assistant associate autocratic automaker
automotive aviation award-winning bank banking baseball basketball best-selling bestselling board body border
branch brand brewer broadcast budget business cabinet camp campaign car car-maker career carmaker celebrated
central centrist chain charity chemicals chief chipmaker church city civil climate club coal college comedy
comic communications communist community company conglomerate conservative constitutional consulting
controversial copper corporate counter-terrorism country county court court-appointed cricket crime crisis
crown crypto cryptocurrency cultural culture current customs cyber data defence defence-industry defense
democratic department departmental deposed deputy designated development diamond disgraced distinguished
district division driller drug drugmaker economic economics economy education elected election electoral
electric emergency eminent energy environment environmental environmentalist equity established esteemed
ethnic ex exchange executive exiled explorer external famed family famous far-left far-right fashion federal
fellow female film finance financial firm first fiscal five-time folk food football foreign former foundation
founding four-time freelance fund gas giant global gold government graduate group hard-line hardline health
hedge hedge-fund hereditary high-profile high-ranking hip-hop history home honorary hospital house housing
human imprisoned inaugural incoming incumbent indigenous industry infamous influential information institute
insurance insurer intelligence interim interior international investigative investment islamist jailed jazz
joint junior justice labor labour land late law lead leading left-leaning left-wing legal legendary
legislative lender liberal life lifelong liquefied local long-serving long-time longtime loyal main majority
maker managing marine maritime market marketing media medical member metals migration military million miner
mining minority mobile moderate movie multimillionaire music national nationalist natural naval navy network
new newly news newspaper noted notorious novice nuclear oil one-time onetime opera operating opposition ousted
outgoing outspoken pan-democratic parliamentary part-time party permanent personal pharmaceutical planemaker
platform police policy political polling pop popular populist ports power presidential press prime principal
prison private private-equity pro-beijing pro-democracy pro-government producer professional programme project
prominent property provincial public publishing radical radio railway railways ranking real-estate rebel
recent refiner refinery regional reigning religious renowned republican research respected retail retailer
retired retiring returning right-wing ruling rural sales school science second secret section securities
security seed senate senior separatist serial service services seven-term seven-time shadow shadowy
shipbuilder shipping site social socialist software special sports staff stage start-up startup state
state-owned steel steelmaker student studio successful supermarket supreme surviving suspected tax team tech
technical technology telecoms television tennis theatre then third three-term three-time thriller tobacco top
tough trade train training transport treasury tribal trusted tv two-term two-time u.s union university urban
us utility vaccine venture veteran vice village visiting wealthy weather website weekly welfare well-known
white-collar wine women workers world world-famous would-be young youth
`;

/** Fields of office that follow "of" in a role and end before the name ("Minister of Education ..."), folded. */
export const PORTFOLIOS = `
affairs agriculture arts commerce communications culture defence defense development economy education employment
energy environment finance fisheries foreign forestry health home housing immigration industry information interior
justice labor labour media parliament police public religion research science security services sport sports state
staff tourism trade transport transportation treasury veterans war water welfare women works exchequer england wales
france spain india russia israel portugal scotland ireland denmark sweden norway jordan
`;

/** Role words that a company or a country can be as well: alone they are no sign of a person. */
export const ROLES_OF_BODIES = `
ally broadcaster builder challenger champion communist conservative contractor controller democrat developer
donor elder employer feminist friend giant guarantor guard host independent investor islamist leader liberal
local maker manager member nationalist native neighbor neighbour official operator opponent organiser
organizer owner parent participant partner pioneer player predecessor producer progressive provider publisher
radical recipient republican rival separatist shareholder socialist specialist sponsor star successor supplier
supporter survivor trader unionist veteran victim volunteer winner
`;

/** Role words that are names as well: after a first name they belong to the name ("Stephen King"). */
export const ROLES_AS_NAMES = `
archer baker best bishop butler cardinal cook count dean driver duke earl early fellow good guard head host
hunter judge justice king knight little long lord major marshal mason master masters may mayor monk more page
painter pope priest prince rabbi ranger rich rider sergeant seven short singer six skinner speaker star taylor
west young
`;
