/** Words that make a capitalised run the name of a body, a place, a work or an event, folded. */
export const ORGANISATION_WORDS = `
abbey academy accord accords act administration advisers afc agency agreement air airbus airlines airport
airways albion alianza alliance almanac ambassadors amendment amphitheatre archive archives arena army arts
assembly associates association athletic atomics attack attacks auditorium authority automotive avenue award
awards bancorp bank banking basin battalion battle bay beach bears bible biennale bloc blvd board bombing
books boulevard boulevards bridge brigade brothers bundesliga bureau business cabinet cabinets campaign canal
capital castle cathedral caucus cavalry celtics cemetery center central centre century challenge chamber
championnat championship championships channel charity charter christian chronicle church cinema circuit city
clinic club coalition coast college comision command commission committee commons commonwealth communications
communist communists community companies company computer confederation conference congreso congress
conservative conservatives conservatory consortium constituency constitution consulate consulting convent
convention cooperative copa corp corporation corps correctional council county coupe court courts cowboys
creek crescent crisis cruise cup cups daily dal dam data debate declaration defence defense delegation
democracia democracy democratic democrats department desert desk development dinner diocese directorate
disease district division dolphins drive duma dynamics dynasty eagles east economic economics economy
education effect election elections electoral electorate electric electronics elementary embassy emirate
empire energy engineering enterprise enterprises entertainment environment equation era estate estates
exchange expo express facilities facility faculty fair falls farm farms fc federal federation fellowship
festival field fields film films finance financial fleet flight force forces foreign forum foundation freedom
frente front fuerza fund funds galaxy gallery games garden gardens gazette general-secretariat giants global
golf government green greens grid group gulf hall hamlet harbor harbour hawks headquarters health herald
heritage highlands highway hills history holdings holocaust homeland hospital hospitality hotel hotspur house
housing human hurricane inc independence independent industrial industries infantry infirmary information
initiative inn inning innings innovations inquirer inquiry institute institution institutions insurance
intelligence interior international internet investment investments island islands isle journal jury justice
kingdom labor laboratories laboratory labour lake lakers land lands lane law laws league legion legislature
liberal liberals liberation liberty library liga ligue line lines lions lista literature llc llp logistics
lounge ltd magazine manifesto manor marathon marine marines market markets massacre medal media medical
medicine memorial metro metropolitan military mills ministries ministry mirror mission monarchy monastery
monitor monument mosque motor motors mount mountain mountains movement movimento movimiento municipality
murder museum music mutual nation national nationalist nations navy network networks news newspaper newspapers
nightly north northeast northern northwest nova novel observer ocean offensive office official oil olympic
olympics online opera operation opposition orchestra order organisation organization pact palace palaces
panthers parade parishad park parks parliament parliamentary parliaments partei parti partido partie partners
partnership party passage patriots patrol peninsula penitentiary pentagon people petition petroleum
pharmaceuticals picture pictures pipeline plan plant platform playfield playground plaza plc police policy
polytechnic pool populars populists port post power premiership presidency press priory prison prize
productions program programme progressive project protests protocol province public publications publishing
pyramid racing radio rail railway railways rally ranch rangers rebellion records red referendum reform
reformation regiment region register relations report reports representatives republic republican republicans
republics research reserve reservoir resort resources restaurant review revolution rights riots river road
rocks route rovers royal sabha saga sangh school schools science sciences sea secretariat sector security sena
senate serie series service services session settlement shipping shooting shopping show siblings siege social
socialist socialists society software solutions south southeast southern southwest space sport sports spring
squad square stadium standard state states station statue steel stock storm strait street studies studio
studios subcommittee summit sun supreme survey survivors symposium synagogue syndrome systems tabloid task
team tech technical technologies technology telecom telegram telegraph television temple tendency terrace
territories territory textiles theater theatre theorem tigers times tour tournament tower towers town township
trade trail trains transport transportation treasury treaty trial tribe tribunal tribune trilogy trophy
tropical trust tunnel tv typhoon unidos union unionist unionists unit united universe universities university
uprising valley vehicles venture ventures village virus volkspartei volume volumes volunteers vote votes walk
wanderers war ward wards wars water waters way weekend weekly welfare west western whig wing wolves woods
workers works workshop world yankees zone zones zoo
`;

/** Of those, words that are family names as well: a first name before them makes a person. */
export const ALSO_FAMILY_NAMES = `
east fair flowers freedom gray green hunt justice law lynch mars north price prize read sharp show south sun
west
`;

/** Of those, words for places that are family names as well: "Stanley Park" can be either. */
export const ALSO_PLACES = `
bay beach bridge castle church field fields fleet forest garden gardens gates hall hills lake land lane marine
mount park parks pool rivers road spring street temple town walk water waters way wing woods works
`;
