/** Words that make a capitalised run the name of a body, a place, a work or an event, folded. */
export const ORGANISATION_WORDS = `
abbey academy accord accords act administration advisers afc agency agreement air airbus airlines airport
airways albion album alianza alliance almanac ambassadors amendment amphitheatre archive archives arena army
arts assembly assistance associates association athletic atomics attack attacks auditorium authority
automotive avenue award awards bakery bancorp bank banking basin battalion battle bay beach bears bible
biennale bloc blvd board bombing books boulevard boulevards boutique brewery bridge brigade brothers
bundesliga bureau business cabinet cabinets cafe campaign canal capital capitol casino castle cathedral caucus
cavalry celtics cemetery center central centre century challenge chamber championnat championship
championships channel charity charter children christian chronicle church cinema circuit city clinic club
coalition coast college comision command commission committee commons commonwealth communications communist
communists community companies company computer confederation conference congreso congress conservative
conservatives conservatory consortium constituency constitution consulate consulting convent convention
cooperative copa corp corporation corps correctional council county coupe court courts cowboys creek crescent
crisis cruise cup cups daily dal dam data day debate deck declaration defence defense delegation democracia
democracy democratic democrats department deputies desert desk development diner dinner diocese directorate
disease distillery district division dolphins drive duma dynamics dynasty eagles east economic economics
economy education effect election elections electoral electorate electric electronics elementary embassy
emirate emmys empire energy engineering enterprise enterprises entertainment environment equation era estate
estates exchange expo express facilities facility faculty fair falls farm farms fc federal federation
fellowship festival field fields film films finance financial fleet flight force forces foreign forum
foundation freedom frente front fuerza fund funds galaxy gallery games garden gardens gazette
general-secretariat giants global golf government grammys green greens grid grill group gulf hall hamlet
harbor harbour hawks headquarters health herald heritage highlands highway hills history holdings holocaust
homeland homes hospital hospitality hotel hotspur house housing human hurricane inc independence independent
industrial industries infantry infants infirmary information infrastructure initiative inn inning innings
innovations inquirer inquiry institute institution institutions insurance intelligence interior international
internet investment investments island islands isle jazz journal jury justice kingdom labor laboratories
laboratory labour lake lakers land lands lane law laws league legion legislature liberal liberals liberation
liberty library liga ligue line lines lions lista literature llc llp logistics lounge ltd magazine management
manifesto manor marathon marine marines market markets massacre medal media medical medicine memorial metro
metropolitan military mills ministries ministry mirror mission monarchy monastery monitor monument mosque
motel motor motors mount mountain mountains movement movimento movimiento municipality murder museum music
mutual nation national nationalist nations navy network networks news newspaper newspapers nightly north
northeast northern northwest nova novel observer ocean offensive office official oil olympic olympics online
opera operation opposition orchestra order organisation organization oscars outreach pact palace palaces
panthers parade parishad park parks parliament parliamentary parliaments partei parti partido partie partners
partnership party passage patriots patrol peninsula penitentiary pentagon people performance petition
petroleum pharmaceuticals picture pictures pipeline pizza plan planning plant platform playfield playground
playoffs plaza plc police policy polytechnic pool populars populists port post power premiership presidency
press prevention priory prison prize processing productions program programme progressive project protection
protests protocol province public publications publishing purchase pyramid racing radio rail railway railways
rally ranch rangers readiness rebellion records recovery red referendum reform reformation regiment region
register rehabilitation relations relief report reports representatives republic republican republicans
republics research reserve reservoir resort resources restaurant review revolution rights riots river road
rocks route rovers royal sabha safety saga salon sangh school schools science sciences sea secretariat sector
security sena senate serie series service services session settlement shipping shooting shopping show siblings
siege skating social socialist socialists society software solutions south southeast southern southwest spa
space sport sports spring squad square stadium staff standard state states station statue steel stock storm
strait street studies studio studios subcommittee summit sun supreme survey survivors swimming symposium
synagogue syndrome systems tabloid task team tech technical technologies technology telecom telegram telegraph
television temple tendency terrace territories territory textiles theater theatre theorem tigers times tour
tournament tower towers town township trade trail trains transport transportation treasury treaty trial tribe
tribunal tribune trilogy trophy tropical trust tunnel tv typhoon unidos union unionist unionists unit united
universe universities university uprising valley vehicles venture ventures village virus volkspartei volume
volumes volunteers vote votes walk wanderers war ward wards wars water waters way weekend weekly welfare west
western whig winery wing wolves woods workers works workshop world yankees zone zones zoo
`;

/** Of those, words that are family names as well: a first name before them makes a person. */
export const ALSO_FAMILY_NAMES = `
day east fair flowers freedom gray green hunt justice law lynch mars north price prize read sharp show south
sun west
`;

/** Of those, words for places that are family names as well: "Stanley Park" can be either. */
export const ALSO_PLACES = `
bay beach bridge castle church field fields fleet forest garden gardens gates hall hills lake land lane marine
mount park parks pool rivers road spring street temple town walk water waters way wing woods works
`;
