/** Common family names of many origins that are seldom ordinary words, folded: lower case, no accents. */
export const SURNAMES = `
abbott abdullah abe abubakar adams adebayo adeyemi agarwal aguilar agyeman ahmad ahmadi ahmed ahn akhtar
albrecht alekseev alexander alexandrov ali allen almeida alvarez alves andersen anderson andersson ando
andrade andreev ansari antonov aoki aoun appiah arora arslan asante aslan atkins atkinson avraham aydin
azevedo aziz azoulay babic bailey bajwa bakker baldwin balogh balogun banda banerjee baranov barbieri barbosa
barnes barrett barry bates bauer baumann becker beckett bekele belanger bello belov belyaev bengtsson bennett
benson berg berger bergeron berglund bergstrom bernard bernstein bertrand bhat bhatia bhattacharya bianchi
biton blackburn blair blanc boateng bogdanov bohm bondarenko bonnet borisov bose botha bouchard boyd boyer
boyko bradley brady braun brennan brewster briggs brooks browning bruno bryant buchanan bui burke burns burton
butt byrd byrne cai caldwell camara cameron campbell cao cardoso carlson carroll carter caruso carvalho
castillo castro celik cerny cetin chakraborty chambers chan chandler chang chapman chatterjee chaudhary
chaudhry chauhan chavez chen cheng cheung chevalier chiang chiu cho choi chopra chow chowdhury christensen
claes clark clayton clement clements clinton cohen cole coleman collins colombo conde connolly constantinescu
conti conway cooper coppola correia cote coulibaly crawford cruz cunha cunningham dabrowski dahan dai daly
dang daniels darwish das davidson davies davis davydov dawson dekker demir deng desai deshmukh devries dhillon
diallo dias diaz dickinson dickson dijkstra dimitrov ding dinh diop dixon djordjevic dlamini dmitriev dobson
dogan doherty donaldson dougherty douglas doyle du duan dubey dubois duffy dumitru dumont duncan dunne duong
dupont durand dutta dvorak edwards egger egorov eliot elliott ellis emerson endo epstein erickson eriksen
eriksson esposito evans eze farkas fedorov feldman feng ferguson fernandes fernandez fernando ferrara ferrari
ferreira filippov fischer fitzgerald fitzpatrick fleming fletcher flores flynn foley fonseca fontana fortin
foster fournier franke franklin fraser frazier freeman freitas friedman frolov fu fuchs fujii fujita fujiwara
fukuda fung gagne gagnon gallagher galli gallo gao garcia garnier garrett gauthier georgiev georgiou gerasimov
gheorghe ghosh gibson gilbert gill giordano girard goldberg goldstein gomes gomez goncalves gonzales
gonzalez goodwin goossens gordon goto gowda graham greco greenberg gregory grewal griffin griffith griffiths
grigoriev gruber gu guerin gueye gunawardena gunther guo gupta gusev gustafsson gutierrez guzman haddad hagen
hahn haile hamalainen hamdan hampton hansen hanson hansson haque hara harada harding hardy hariri harper
harris harrison hart hartmann harvey hasegawa hashimoto hashmi hassan haugen hawkins hayashi hayes haynes
heikkinen henderson hendriks henry hernandez herrera herrmann higgins hoang hobbs hodges hoffmann hofmann
hogan holmes hopkins horak horton horvat horvath hossain hosseini hou howard howell hoxha hsieh hsu hu huang
hubbard huber hughes hussain hussein hutchinson hwang ibrahim ikeda ilic iliev ilyin inoue ionescu iqbal
ishida ishikawa ito ivanov ivanova iyengar iyer jackson jacobs jacobson jafari jain jang jankowski jansen
janssens jansson jarvinen jayawardene jenkins jennings jensen jiang jimenez johansen johansson johnsen johnson
jones jonsson jorgensen joshi jovanovic juhasz juric kabore kaiser kamau kaminski kaneko kang kaplan kapoor
karim karimi karlsen karlsson kato katz kaul kawaguchi kaya keane kearney kebede keita keller kelly kennedy
kenny kerr khan khanna khoury khumalo kilic kim kimani kimura kiselev kiss klein klymenko knox kobayashi koc
koch kohler komarov kondo kone konig korhonen korolev koskinen kovac kovacs koval kovalchuk kovalenko kovalev
kowalczyk kowalski kozlov kozlowski kraus krause kravchenko krawczyk kristensen kristiansen kruger kucera kudo
kulkarni kumar kuo kurt kuzmin kuznetsov kwiatkowski kwok kwon lacroix lai laine lam lambert larsen larsson
lau lavoie lawrence lawson lebedev leblanc lee lefebvre legrand lehmann leonard leone leroy leung levesque
levy lewandowski lewis liang liao lim lima lin lindberg lindqvist lindsey lindstrom liu llewellyn lloyd logan
lombardi lombardo longo lopes lopez lorenz lowe lucas ludwig lundberg luo ly lynch lyons lysenko macdonald
machado mackenzie madsen maes maguire mahmud maier makarov makela makinen maksimov malhotra malik mancini mann
manning mansour marchenko mariani maric marino markovic marques marshall martin martinelli martinez mason
matsuda matsumoto matthews maxwell mayer mazur mccarthy mccoy mcdonald mcdonnell mcgovern mckay mckenzie
mckinney mclaughlin mclean mcloughlin mcmahon mcnamara medina mehta meier meijer melnyk mendes mendez mendoza
menon mensah mercier mertens meyer mikhailov miller mirza mishra mitchell miura miyamoto miyazaki mizrahi
mohamed mohammadi mohammed mok mokoena moller molnar montgomery moore morales moreau moreira morel moreno
moretti morgan mori morin morita morozov morris morrison morton moser mousavi moyo mukherjee mulder muller
mulligan mullins munoz murphy murray mutua mwale mwangi myers nagy naidoo naidu nair najjar nakagawa nakamura
nakano nakayama nascimento nash nasser ndiaye ndlovu nelson nemec nemeth neumann newman newton ng ngo nguyen
nichols nielsen nieminen nikitin nikolaev nikolaidis nikolic nikolov nilsen nilsson nishimura njoroge nkosi
nolan norris norton novak novikov novotny nowak nunes nwosu obi obrien ochieng oconnor odhiambo ogawa ogunleye
ohno okada okafor okamoto okonkwo oliveira oliynyk olsen olson olsson oneal oneill ono orlov ortiz osborne
osei osipov ota otieno ouattara ouedraogo ouellet ouma owens owusu ozdemir ozkan ozturk palmer pandey
papadopoulos papp parker parsons patel patil patterson pavlov pavlovic payne pearson pedersen peeters
pelletier peng pereira perera peretz perez perkins perrin perry persson peters petersen peterson petrenko
petrov petrova petrovic pettersen pettersson pham phan phillips phiri pichler pierce pillai pokorny polyakov
popa popescu popov popovic porter powell pretorius pritchard prochazka qian quinn qureshi rahim rahman rajput
ramirez ramos ramsey randall rao rasmussen rathore reddy reed reeves ren reyes reynolds rezaei rhodes ribeiro
ricci richardson richter rinaldi rivera rizzo robbins roberson roberts robertson robin robinson rocha
rodrigues rodriguez rogers romano romanov romero rosen rosenberg rossi roux rowe roy rubin rudenko ruiz
russell russo ryan sahin sakai sakamoto salazar saleh sanchez sanders santoro santos sarr sasaki sato saunders
savchenko sawadogo saxena sayegh schafer schmid schmidt schmitt schmitz schneider scholz schroder schubert
schultz schulz schulze schumacher schuster schwartz schwarz scott semenov sen seo sergeev serra sethi shah
shapiro sharma shaw sheehan shehu sheikh shelton shen sherman shevchenko shevchuk shibata shimizu shin
siddiqui sidhu sidorenko sidorov silva simmons simpson sims simsek sinclair singh sinha skinner sloan smirnov
smit smith snyder soares sokolov soloviev sorensen sorokin soto sousa souza spencer srivastava stankovic
stanley steele steiner stepanov stephens stephenson stevens stevenson stewart stoica stojanovic strickland
stuart su sugiyama sullivan sutton suzuki svensson svoboda swanson sweeney szabo szymanski takacs takagi
takahashi takeuchi tam tamura tanaka taniguchi tarasov tate taylor teixeira terrell tesfaye thakur thomas
thompson thomsen thornton tian tiwari tkachenko todd todorov torres toth toure townsend tran traore tremblay
trinh trivedi truong tsai tsang tsao tse tucker turner tyler uchida uddin ueda underwood vance varga vargas
vasiliev vasquez vaughn venter verma vesely vieira vinogradov virtanen visser vitale vogel volkov vorobyov vu
wada wade wagner walker wallace walsh walters wang wanjiku warren watanabe watkins watson watts webb weber wei
weiss werner whitaker whitehead whitney wilcox wilkins wilkinson willems williams willis wilson wisniewski
wojcik wolfe wong woodward wouters wozniak wright wu wyatt xiao xie xu yadav yakovlev yamada yamaguchi
yamamoto yamazaki yan yang yao yates yau yeh yeung yildiz yilmaz yip yokoyama yoon yoshida yuan zaitsev
zakharov zeng zhang zhao zheng zhou zhu zhukov zielinski zimmermann
`;
