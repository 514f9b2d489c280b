/** Common first names of many origins, folded: lower case, no accents. */
export const FIRST_NAMES = `
aaron aart aarti abbas abby abd abdallah abdel abdelaziz abdelfattah abdelkader abdelmadjid abderrahmane abdi
abdirahman abdou abdoulaye abdul abdulaziz abdulla abdullah abdullahi abdulrahman abdurrahman abe abebe abel
abena abhay abhijit abhinav abhishek abigail abiodun abiola abiy abraham abu abulfaz achieng achille achilles
ada adaeze adam adamu adaora addison addo ade adebayo adel adele adeola adetokunbo adi adil aditi aditya adnan
adrian adriana adrianna adriano adrienne adwoa aecio afif afonso afua agatha agbani agnes agnieszka agron
agung agus agustin aharon ahlam ahmad ahmadu ahmed ahmet ahok aida aidan aiko aileen aime aimee aino aisha
aivars ajay ajit akane akash akbar akemi akhil akhilesh akihiko akiko akinori akio akira akosua akram akshay
akua ala alaa alain alan alana alasdair alassane alastair alban albert alberto albin alcide aldair aldo aldona
alec aled alejandra alejandro aleksandar aleksander aleksandr aleksandra aleksei aleksey aleksy alena
alessandra alessandro alessia alex alexa alexander alexandra alexandre alexandros alexei alexey alexis alfie
alfonso alfred alfredo algirdas alhaji ali alia aliaksandr alice alicia alieu alina alioune alison alistair
allan allen allison alma alois alok alonso aloysius alparslan alpha alphonse alun alvaro alvin alyona ama
amadeo amadou amal amalia aman amanda amani amar amara amartya amber amelia amelie amena amin amina aminata
amine amintore aminu amir amira amit amitabh ammar amnon amos amr amrita amy ana anais anand ananda anas
anastasia anastasio anastasios anat anatoli anatoly anders andras andre andrea andreas andree andrei andreia
andrej andres andrew andrey andrii andris andrius andriy andrzej andy angel angela angele angelina angelo
angie angus anibal anies aniko anil anirudh anita anja anjali anke ankit ann anna annabel anne anneke annette
annie annika anouk anselm antanas ante anthony antimo antje antoine antoinette anton antonella antonia
antonieta antonin antonio antonis antony antti anup anupam anuradha anurag anwar aoife aparna apolo apostolos
april arash arben archie ardeshir ardit arend ariana ariel arif arik aris aristides arjun arkadi arkady arlene
armand armando arnaldo arnaud arne arno arnold arnulfo arroyo arsen arseniy arta artan artem arthur artis
artur arturas arturo artyom arun aruna arundhati arvid arvind arvydas arye asad asep asgar asgeir asha ashin
ashish ashley ashok ashraf ashwin ashwini asif asim asma assuncao astrid asuka ata atal atef athanasios atif
atiku atsushi attila attilio atul aubrey audrey august auguste augustin augusto aung aurelie austin ava avery
avi avigdor avraham axel ayad ayako ayelet ayesha ayman aymen ayo ayodele ayotunde ayub ayumi aziz aziza azmi
azmin azza babacar babak babatunde badr bahaa bahadur bahman bahram baiba bakary bakili bakr bal balakrishna
balarabe balazs baltasar balthazar bambang bamidele bandula banri bantu baptiste barbara barbora barnaby
barney barry bart bartolomeo bartosz baruch basanta basem bashar bashir basim basma bassam bassirou bastien
beata beate beatrice beatriz becky behnam behrouz bela belinda ben benedetta benedict benedikt beniamino
benigno benito benjamin benny benoit benyamin berit bernadette bernard bernardo bernd bernhard bernie bert
berta bertha bertrand beth bethany beto betsy bettina bettino betty beverly bezalel bhagat bharat bhaskar
bhupesh bianca bidzina bienvenu bilal bill billy bimal bina binyamin bipin biplab birgit birgitta bjarni bjorn
blagoje blair blake blanca boaz bob bobby bogdan bohdan bojan bola boleslaw bonnie boonchu boris borislav
borut boubacar boyd bozidar brad bradley brady bram brandon branislav branko brenda brendan brenna brent brett
brian brianna brid bridget brigitte britney britta brittany brock bronislaw brooke bruce bruno bryan bryce
buddhadeb budi bujar bukola bulent burak burhan byron caitlin callum calum calvin cameron camil camila camilla
camille camillo candace candido caoimhe cara carin carina carl carla carles carlo carlos carlota carlotta
carlton carly carmela carmen carol carole carolina caroline carolyn carrie carsten carter carwyn casey caspar
cassandra cassie catalina catarina caterina cathal catherine cathrine cathy catriona cecil cecile cecilia
cecilie cedric celia celso cemal cemil cengiz cesar cesare cesarina chad chaim chandra chandran chandrika
chantal chaovalit charalambos charan charlene charles charlie charlotte cheikh chelsea cheryl chester chetan
chiara chidi chidinma chie chieko chihiro chika chike chimamanda chinedu chinua chinwe chioma chitra chloe
chris christa christel christelle christian christiane christie christina christine christof christoph
christophe christopher christos christy chuan chuck chukwuemeka ciara ciaran cindy ciro claes claire clara
clarence clark claude claudia claudina claudine claudio clay clayton clem clemens clement clemente clementine
cliff clifford clint clinton clive clodomiro clyde cody colby cole colin colleen colm connie connor conor
conrad constance constantinos consuelo cora corazon corey corinna corinne cornelia cornelius cory cosimo
courtney craig cristian cristiano cristina cristobal cristovao crystal curtis cynthia cyriaque cyril cyrus
czeslaw daan dafydd dagmar daisuke daisy daiva dalal dale dalia dambudzo damian damiano damien damir damon dan
dana daniel daniela daniele danielle daniil danilo danny danuta daoud daphne dara darcy darina dario dariush
darko darlene darnell darragh darrell darren darryl daryl daudi dave david davide dawda dawn dawood dean
deanna debashish debbie deborah debra declan deepa deepak deepika deirdre dejan delia della delphine denis
denise dennis denny denys derek dermot derrick deshawn desislava desmond detlef dev devendra devin devlet dewi
dexter dhananjay dharmendra diana diane diarmuid dick didier diego dieter dietmar dietrich dieudonne dilip
dillon dilma dimitar dimitra dimitri dimitrie dimitrios dimitris dina dinesh dino dipak dirk divya djoko
dmitri dmitriy dmitry dmytro dolores domenico domingo dominic dominik dominique don donal donald donatella
donna doreen doris dorit dorota dorothy doug douglas dov dragan drago dragoslav drazen drew dries duane duarte
dudley duncan dung dusan dusko dustin dwayne dwight dylan eamon eamonn earl ebele ebrahim ed edda eddie edgar
edgardo edgars edi edita edith edmond edmund edna edoardo edouard edson eduard eduardo edvard edward edwin
eero efraim efrain efstathios egils egon egor ehsan ehud eiji eiko eileen einar eino eisuke ejike ekaterina
ekmeleddin eko ekrem elaine elazar eleanor eleftherios elena eleni eleonora eli elia eliane elias eliezer
elijah elin elio elisa elisabeth elisabetta elise eliseo eliza elizabeth elke ella ellen ellie elliot elliott
elmer elodie eloise elsa elsie elton eluned elvia elvira elvis elzbieta emad emanuel emanuele emeka emerson
emigdio emiko emil emile emilia emiliano emilie emilio emily emin emine emma emmanuel emmanuelle emmett emyr
endre ene enid enn enoch enrico enrique enver enzo eoghan eoin epifanio eran ercole erdal erdem eri eric erica
erich erik erika erin erion erkan erkki ermete ernest ernesto ernie ernst errol ersin erwin erzsebet esa
esmail esperanza essam essien esteban estelle esther ethan ethel etienne euan eugene eugenia eugenio eunice
eva evan evangelos eve evelyn evelyne everett evika evo ewa ewan ezekiel ezio ezra fabian fabiana fabien
fabienne fabio fabrice fabrizio fadel fadi fadia fahad fahd fahmi faisal fakhri farah farhad farhan fariba
farid farida farooq farouk faruk fathi fatih fatima fatimah fatma fatou fatoumata faure faustin fausto fauzi
fawzi faye fayez fayyad fazal federica federico feisal felicia felicien felicity felipa felipe felix femi
femke ferdinand ferenc fereydoun fergus ferhat fernand fernanda fernando fiachra fidel fikri filip filippo
finn fintan fiona firas firuz flavio fletcher flora florence florian floriane floyd fola folake folashade
fotini fouad frances francesca francesco francis francisca francisco franck franco francois francois-xavier
francoise franjo frank frankie franklin frans frantisek franz franziska fraser fred freda freddie frederic
frederick frederik frederique freya frida friedrich frits fritz fuad fumiko fumio funmilayo furkan gabor
gabriel gabriela gabriele gabriella gabrielle gadi gaetan gaetano gail galina galit gamal gareth garret
garrett garry garth gary gaspard gaston gaurav gauri gautam gavin gayle gebhard gediminas geert geeta gemma
gene genevieve genichi gennadi gennady geoff geoffrey georg george georges georgette georgi georgia georgina
georgios georgy gerald geraldine geraldo gerard gerardo gerd gerhard germain german gerrit gerry gerson
getulio ghada ghanshyam ghassan ghazi gheorghe ghislain ghislaine ghulam giacomo giancarlo gianfranco gianluca
gianni gideon gijs gil gilad gilbert gilberto giles gilles gillian gilmar gina ginevra gintaras giorgia
giorgio giorgos giovanna giovanni girija girish girma gisela gisele gita giulia giuliano giulio giuseppe
giuseppina gladis gladys glen glenda glenn gloria gojko gokhan golda golnaz gonzalo gopal gopalan goran
gordana gordon goro gottfried govind grace graciana graciela graeme graham grainne grant grazia graziano greg
gregoire gregor gregory greta gretchen griffin grigori grigoris grigory grzegorz guadalupe gudni gudrun guido
guilherme guillaume guillermo gujral gulzar gunnar gunter gunther guntis gurmeet gustav gustave gustavo guy
gwen gwyneth gwynfor gyorgy gyula habib habiba hadas hadi hadia hafez hafiz hage hagit haider haile hailey
haim haitham hajime hakan hakim hal halil halima halimah halldor halvor hamad hamdan hamed hamid hamida hamish
hamza hana hanako hanan haneen hani hank hanna hannah hanne hannelore hannes hans harald haris harish harold
haroon harri harriet harrison harry harsh harsha haruhiko haruka haruki haruko harun harvey hasan hashim
hassan hastings hatem hatice hattie hayao hayat hayato haydar hayley hazel hazem heather hector hedwig heidi
heike heikki heiko heiner heinrich heinz helen helena helene helga helge helgi helmut heloisa hema hemant
hendrik heng henk henning henri henrietta henriette henrik henrique henry henryk herbert herman hermann hernan
hernando herve hesham heydar hicham hideaki hideki hideko hideo hikaru hikmet hilary hilda hildegard hillary
himanshu hind hipolito hirofumi hirokazu hiroki hiroko hiromi hiroshi hiroyuki hisako hisashi hisham
hishammuddin hoda holger holly homa homer hone horace horacio horst hortense hosni hossein houari houda
houssam howard hristo hrvoje hubert huda hugh hugo hugues hulusi humphrey hunter hussain hussam hussein huw
iain ian ibolya ibrahim ibrahima ichiro ida idris idrissa ieuan ifeanyi ifor ignacio ignazio igor ihab ihor
ihsan ike ikechukwu iker ikram ilan ilana ildiko ilham ilhan ilia ilir ilkka ilse ilya ilze imad iman imanol
imee imelda imogen imran imre inam inas indah indira indra indrani ines inga inge ingeborg inger ingo ingrid
ingrida inguna inigo inna ioan ioana ioannis iolanta ion ionut iqbal ira irakli irena irene irfan irina iris
irma irving irwin iryna isa isaac isabel isabella isabelle isaiah isamu isao ishaq isidora isidore isidro isko
isla islam ismail ismet issa istvan italo itamar itsuki itzhak ivan ivana ivanka ivanoe iveta ivica ivo ivor
ivy iyabo iyad izumi izzat jaap jaber jabir jacek jacinda jacinta jacinto jack jackie jacob jacopo jacqueline
jacques jade jaden jadranka jadwiga jafar jagan jagdish jagmohan jai jaime jair jairam jairo jake jakob jalal
jalen jamal james jamie jamil jamila jan jana jandira jane janet janez janice janine janis janne janos janusz
jared jari jaromir jaroslav jaroslaw jasmine jason jasper jassim jaswant javad javed javier jawad jawaharlal
jay jaya jayant jayanti jayaram jayden jean jean-claude jean-francois jean-guy jean-jacques jean-louis
jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre jean-yves jeanette jeanne jeb jed jeff jeffrey
jelena jelle jemima jen jenna jennie jennifer jenny jens jeremiah jeremy jermaine jeroen jerome jeronimo jerry
jerzy jesper jess jesse jessica jessie jesus jihad jill jillian jim jimmie jimmy jiri jiro jitendra jo joachim
joan joann joanna joanne joao joaquim joaquin jocelyn jochen jody joe joel joelle joey johan johann johanna
johannes john johnnie johnny joice joko jolanda jolanta jomo jon jonah jonas jonathan joop joost jordan jorg
jorge jorgen joris jose josef josefa josep joseph josephine josh joshua josie josue jovan jovana joy joyce
jozef jozsef juan juana juanita judith judy juha juhani jukka jules julia julian juliana julie julien juliet
julieta juliette julio julius jumana jun june junichi junichiro junko juraj jurate jurgen juri juris jussi
justin justine justo justyna juvenal jyoti jyotiraditya jyrki kaarina kabiru kadri kai kaia kailash kaisa
kaitlyn kaja kalpana kamal kamala kamau kamel kamil kamila kamlesh kamran kamryn kandia kanhaiya kaori kaoru
kapil kara karan kare karel karen karim karima karin karina karl karl-heinz karla karlheinz karolina karoline
karoly karpal karsten karthik kasim kaspar kasper kassem katalin katarina katarzyna kate katerina katharina
katharine katherine kathleen kathrin kathryn kathy katie katja katrin katrina katsuhiko katsumi katsuya
kaushik kavita kay kayla kazem kazimiera kazimierz kazuhiko kazuhiro kazuko kazuo kazuya kedar kees kei
keiichi keiji keiko keira keisha keisuke keita keith keizo kelly kelsey kelvin kemal ken kendall kendra
kendrick kenichi kenji kenjiro kenneth kenny kent kenta kenzo kerry kersti kerstin ketut kevin khadija khair
khairy khaled khalid khalifa khalil khamis khieu khin kianoush kieran kiichi kim kimberly kimiko kimmo
kipchoge kiran kiril kirill kirk kirsten kirsty kirti kishore kit kiyoshi kjell klaas klara klaus klement knut
koen kofi koichi koji kolinda konrad konstantin konstantinos kostas kostiantyn kosuke kresimir krishna
krishnan krisjanis kristen kristian kristin kristina kristine kristofer kristoffer krisztina kriti krung
krystyna krzysztof ksenia kujtim kumar kunal kunihiko kurt kwabena kwaku kwame kwasi kwesi kyaw kyle kyoko
kyosuke kyriakos lacey lachlan ladislao laila laimdota lajos lakeisha lakhdar lakshman lakshmi lal lalit
lalitha lalu lamia lamine lana lance lansana lara larisa larry lars larysa laszlo lata latif latifa latoya
laura lauren laurence laurent laurenz lauri laurie lawrence laxman laxmi layla lazaro lazarus leah leandro
leanne lech lee leela leena leif leigh leila leire lena leni lenka lennart leo leon leona leonard leonardo
leonel leonid leonie leonor leopold leopoldo leroy lesley leslie lester leszek leticia levi levon lewis leyla
leymah liam lidia lila lilia liliana lillian lily lina linas linda lindita lindiwe lindsay lindsey lionel lior
lisa lisandro lise liselotte liudmila livia liz lizzie ljubica ljubisa ljubomir lloyd lodewijk logan lois lola
lora lorena lorenz lorenzo loretta lori lorna lorraine lothar lou louis louis-philippe louisa louise lourdes
luan lubna lubomir lubos luc luca lucas lucia lucian luciana luciano lucie lucien lucila lucille lucinda lucio
lucius lucjan lucy ludmila ludovic ludovico ludwig ludwik luigi luis luisa luise luiz luiza lukas lukasz luke
lutfi lutz luz lydia lydie lyle lyndon lynn lyubov lyudmila maarten mabel mabon mac maciej mack madan
maddalena maddie madeleine madeline madhav madhu madhuri madison mads magali magda magdalena magdolna maggie
magnus maha mahamadou mahamane mahdi mahendra maher mahesh mahmood mahmoud mahmud mahnaz maia maiko maina
maire mairead mairi maite maj majed majid makarios makiko makoto maksim malcolm malek malgorzata malik malin
mamadou mamata mamdouh mami mamnoon mamoru mamoun mana manabu manal manasseh mandy maneka manfred mani manish
manisha manju manjula manmohan manny manohar manoj manolis mansour mansur manuel manuela mara marama marc
marc-andre marcel marcela marcelino marcella marcello marcelo marcia marcin marco marcos marcus mareike marek
margaret margarethe margarita margherita margit margo margot margrethe marguerite maria mariama marian mariana
marianne mariano marie mariela marija marijana marika mariko marilena marilyn marin marina marine mario marion
maris marisa marisela marisol marissa marit marita marius mariusz mariya marjan marjo marjorie mark markku
marko markos markus marleen marlene marlon marshall mart marta marten martha martin martina martine marty
martyna marvin marwan mary maryam marzena marzia masaaki masahiko masahiro masaki masako masami masanori
masaru masashi masato masatoshi masaya masayoshi mason masoud massimiliano massimo masud matan matej mateo
mateus mateusz mathew mathias mathieu mathilde matias matija matilda matilde matt matteo matthew matthias
matthieu matti mattia maud maung maureen maurice mauricio maurizio mauro mavis max maxim maxime maximilian
maximiliano maximo maxine maxwell maya mayawati mayumi mazen mbali meena meenakshi meera mega megan megumi
mehbooba mehdi mehmed mehmet meir mel melaku melania melanie melchior meles melih melinda melissa melody
melvin menachem menahem menelaos mengistu merav mercedes meredith merete merja meryl mesut mia micah michael
michaela michal michalis micheal michel michela michele micheline michelle michiko mick mickey midori mieke
mieko miguel mihai mihail mika mikael mike mikel mikhail mikhailo mikheil miki mikio mikko mikola mikulas
milad milagros milan mildred milena miles milica milind millie milo milos miloslav milovan miltiadis milton
mimoza min mina mindaugas minnie minoru mira miranda mircea mirco mireille mirella miri miriam mirjana mirko
miroslav miroslaw misaki misha mitch mitchell mithun mitsuko mitsuo miyuki mizuki mladen moaz modibo moez
mohamad mohamed mohammad mohammed mohan mohandas mohit mohsen mohsin moira moises moktar mollie molly momoko
mona moncef monica monique morag morarji mordechai morgan morihiro moritz mort morteza moses moshe mostafa
motoko motti mouna mounir mourad moussa moustafa mridula muhammad muhammadu muhammed muhsin mujib mukesh
mukhtar mulatu mulayam mumtaz muna munir murad murali murat murdo muriel murtaza musa musalia mushtaq mustafa
mustapha mutsuo mwai myint mykhailo mykola myo myra myron myrtle nabih nabil nabila nada nadege nader nadezhda
nadia nadine nadir nadira naeem nafisa naftali nagendra naguib nahed nahuel naif naim najat naji najib najla
najm naledi nalini nam namrata nana nancy nandini nandita naoki naoko naomi naoto narasimha narayan narayana
narendra naresh naser nasim nasir nasr nasreen nasrin nasser natalia natalie nataliya natalya natan natasa
natasha nate nathalie nathan nathaniel natsuki natsuko natwar naveen navin navjot nawaf nawal nawaz nayef
nayib nazanin nazir neal nebojsa necmettin ned neeraj neha neil nell nellie nelson nestor nettie nevena
neville ngozi ngugi nguyen niall niamh nicanor niccolo nichi nicholas nick nicola nicolas nicole nicoletta
nicolo nidal niels nigel nihad nikhil nikita niklas nikol nikola nikolai nikolaj nikolaos nikolaus nikolay
nikoloz nikos nilda nils nima nina nino nir nirmala nisha nissim nitin nitish nizar njoroge nnamdi noah noam
noboru nobuaki nobuhiko nobuko nobuo nobuyuki noel noemi noirin nomvula noor nora norbert norberto noriko
norio norma norman noura nouri ntombi nuala numan nur nurettin nuri nuria nurit nurul nyoman octavio ode odile
ofelia ofer ofir oisin okechukwu oksana olaf olafur ole oleg oleh oleksandr oleksii oleksiy olena olga olha
olive oliver olivia olivier oliviero olli ollie olu olusegun olusola oluwaseun om omar omer omid omotola
omoyele ondrej opal ophir orestes orhan oriol orit orla orlando orly orsolya orville osama osamu oscar osman
osvaldo othman otis ottavio ottilia ottilie otto oumar ousmane oussama ousseynou owen oyvind ozgur paavo pablo
padma padraig paige palmiro paloma pam pamela panagiotis panfilo pankaj panos paola paolo parisa parth parvati
parvez parviz pascal pasquale patrice patricia patricio patrick patrizia patsy patti patty paul paula paulette
paulin paulina pauline paulino paulo pavel pavlina pavlo pavlos pawan pawel payam pearl peder pedro peggy
pekka pelle penelope penny percy perry pertti pervez petar pete peter petko petr petra petre petro petros
petru petteri pham phil philip philippa philippe phillip phoebe phuc phuong phyllis piedad pier piercamillo
pierluigi piero pierre pierre-yves pierrette piers piet pieter pietro pilar pim pio piotr pippa piyush plamen
polly pooja poppy poul prabhakar prabhat pradeep prafulla prakash pramod pranab prasad prasanna prashant
pratap pratibha praveen preah predrag preeti prem preston priscilla pritam prithviraj priya priyanka puan puja
punit puran purushottam pushpa qasem qasim quentin quincy rabab rabia rabiu rachel rachid radek radha radhika
radmila radoslav radoslaw radovan rafael rafal raffaele raffaella rafi rafik rafiq rafizi raghad raghav raghu
raghuram rahul raimon raimonds raimund raimundo rainer raj rajab rajan rajat rajeev rajendra rajesh rajinder
rajiv rajkumar rajnath rakesh ralph ram rama ramachandra raman ramanathan ramesh rami ramin ramiro ramnath
ramon ramona ramunas ramzan ramzi rana randall randolfe randolph randy rania ranjan ranjit ranya raoul raphael
raquel rasha rashad rasheed rashid rashida ratan rati ratko ratu raul ravi ravindra raymond raza rebecca recep
reem reena reese refat reg regina reginald regine regis reiko reiner reinhard reinhold rekha remi remy renata
renate renato renaud rene renee renu renuka renzo reuben reuven rex reza rhoda rhodri rhona rhonda rhun rhys
riad ricardo riccardo richard rick ricky rie rigoberta rigoberto rika rikard riley rima rimantas rina rinat
rishi rita ritsuko ritu rivka riyad rizal rizwan rob robbie robert roberta roberto robin robyn rocco roch
rocio rod roderick rodney rodolfo rodrigo rogelio roger rogerio rohan rohini rohit roisin rola roland rolandas
rolando rolf romain roman romano romeo romy ron ronald ronen ronit ronnie roque rory rosa rosalba rosalia
rosalind rosanna rosario rosemary rosen rosendo roshan rosie ross rossen roswitha rosy rotimi rowan roxanne
roy roya ruairi ruben ruby ruchi rudi rudiger rudolf rudolph rudy rufus ruggero ruhollah rui rumi rupa rupert
ruslan russ russell rustam rustem ruth ruud ryan rylan ryo ryoichi ryoji ryoko ryota ryszard ryu ryuichi
ryutaro saad saadi saba sabah sabine sabri sabrina sachiko sachin sadako sadao sadie saeed safa sagar sahar
sahil said saif sajith sajjad sakina sakura salah salam salem sali salif salih salim sally salma salman salome
salomon salva salvador salvatore salwa sam samantha samar sameh sami samia samir samira sammy samora samuel
samuele sana sanda sandeep sandor sandra sandrine sandro sandy sangeeta sanjay sanjeev sanjiv sanju sanna
santiago santos santosh saoirse saori saqib sara sarah sarath sardar sarika sarojini sasa sascha sasha satish
satoko satomi satoru satoshi satya satyajit saul sauli saulius savannah saverio savita sayed sayeed sayuri
sayyid scarlett scott seamus sean sebastian sebastiano sebastiao sebastien seiji seiko sekou selahattin selcuk
selena selim selma selva sepp seppo serdar serena seretse serge sergei sergej sergey sergi sergio sergiy
serhii serhiy serzh seth setsuko severine sevim seydou seymour shabana shadi shafiq shahbaz shahid shahram
shahrzad shai shaimaa shakib shalva shane shanice shannon sharad sharif sharmila sharon shashi shaukat shaul
shaun shauna shavkat shawn sheela sheena shehbaz sheila shekhar shelby sheldon shelley shereen sherif sherin
sherman sherri sheryl shigeki shigeko shigeo shigeru shilpa shimon shin shingo shinichi shinji shinjiro
shintaro shinya shinzo shiori shira shirin shirley shiro shiv shivraj shlomo shmuel sho shobha shohei shoichi
shoji shota shreya shrikant shruti shubham shuichi shuji shulamit shunichi shunsuke shwe shyam siamak sibusiso
siddharth siddiq sidney sienna sifiso sigmund sigmundur sigrid sigurdur siim silas silke silvana silvia
silvino silvio silviu simba simeon simon simona simone simran sinan sinead siobhan sipho siri sita sitaram
siti sixten sjoerd skye slamet slavko slavoljub slobodan smita smriti sneha snezana soe sofia sofiya sofoklis
soheil sokratis solange solomon solveig somchai sonal sonia sonya sophia sophie soraya sorcha soren sorin
sotirios soumaila sourav spencer spyros srettha sridhar srinivas srinivasa stacey stacy stan stanislav
stanislaw stanka stanley stavros stefan stefania stefanie stefano steffen stefka steinar stelios stella sten
stepan stephane stephanie stephen stevan steve steven stewart stijn stipe stjepan stoyan stuart stylianos suad
subhas subhash subramanian subrata suchinda sudha sudhir sue suha sujata sulaiman suleiman suleyman suman
sumaya sumiko sumit sumitra sundar sunil sunita sunny suraj surendra suresh surinder surjit surya susan susana
susanna susanne sushil sushma susie susilo susumu sutrisno suu suvendu suzanne sven svend sverre svetlana
svitlana swaminathan swantje swapna swati sybil sybrand sydney sylvain sylvester sylvia sylvie szymon taavi
tabitha tadao tadashi tadeusz tadhg taha taher tahir taichi taiwo takaaki takahiro takako takamasa takao
takashi takayuki takeo takeshi taketo takuya tal talal talat tamar tamara tamas tamer tamim tammy tanguy tansu
tantowi tanya tapani tara taras tarcisio tarek tareq tariana tariq tarja taro tarun tatiana tatjana tatsuo
tatsuya tatyana tawanda tawfik tayeb taylor tayyip ted teimuraz tejashwi tendai teo teodoro teofilo terence
teresa terje terrance terri terry teruo tess tessa tetsuo tetsuya thabo than thandi thanos tharman thea thein
thelma themba theo theodor theodore theodoros theresa therese thiago thibault thida thierry thijs thilo thomas
thor thorsten thuli thura tia tiago tibor tiffany tigist tihomir tim timo timoci timothy tina tino titus
tiziana tobi tobias toby todd todor tokiko tokyo tom tomas tomasz tomiko tomislav tommaso tommy tomoe tomohiro
tomoko tomomi toni tonio tony tonya toomas tor torben tore torsten toru toshiaki toshihiko toshihiro toshiki
toshiko toshio toshiyuki toyoko tracey traci tracy traian travis trent trevor tri tricia trina trine trinh
tristan trond trong troy trudy tsutomu tsuyoshi tsvetan tuan tucker tulio tunde tuomas turgut turki tyler
tymofiy tyrese tyrone tzachi tzipi tzipora uche uchenna uday uddhav ugo uli ulises ulla ulrich ulrik ulrike
ultan ulysses uma umar umberto umesh umit una upendra uri urmas urs ursula urszula urve usama usha usman ute
utpal uwe uzi uzoma vaclav vadim vadym vahid vaibhav vaira valdas valdis valentin valentina valentino valentyn
valentyna valeria valerie valerio valeriu valeriy valery valon vanderlei vanessa vangelis varun vasant vasco
vasil vasile vasileios vasily vassilis vasudha vasundhara vasyl vasyliy vaughn vazha veena veerle veit veli
velimir venkaiah venkat venkatesh venus vera vernon veronica vesa vesna viacheslav vic vicente vicki vicky
victor victoria vidal vidas vidya vigdis vijay vijaya vikas vikram viktor viktoras viktoria viktoriya vilhelm
vilius ville vimal vinay vinayak vince vincent vineet vinod viola violet violeta violette viorel viorica vipin
viraj virat virender virgil virgilio virginia virginie virginio vishal vishnu vishwanath vitali vitalii
vitaliy vitaly vito vittoria vittorio vivek vivian viviane vivien vjekoslav vjosa vladimir vladislav vlado
volker volodymyr vsevolod vuk vyacheslav vytautas waclaw wade wael wafa wahyu waldemar waleed walid wallace
wally walmir walt walter walther waltraud wan wanda wangari warren wasim wataru wayne welshman wenche wendell
wendy werner wesley whitney widodo wiebke wieslaw wilbur wilfred wilhelm willa willard willem william willie
willis willy wilma wilson wim wincenty winifred winnie winston witold wladyslaw wlodzimierz wojciech wole wolf
wolfgang woodrow wouter wyatt wyn xabier xander xavier xiomara yaakov yadav yael yahia yahya yair yakov yakubu
yana yanis yann yannick yannis yariv yaroslav yaser yash yashwant yasin yasir yasmin yasmine yasser yassin
yasuhiro yasuko yasuo yasushi yasutaka yavuz yaw yayi yegor yehuda yekaterina yelena yemi yeni yevgeni yevgeny
yevhen yiannis yigal yildirim yishai yitzhak yoav yoel yogendra yogesh yogi yohanan yoichi yoji yoko yolanda
yolande yoram yorihisa yoriko yosef yoshiaki yoshihide yoshihiko yoshihiro yoshiko yoshimi yoshinori yoshio
yoshiro yoshitaka yossi yosuke young younis yousaf yousef youssef yudi yuji yukari yuki yukihiro yukiko yukio
yuko yulia yuliya yumi yumiko yunus yuri yuriko yuriy yury yusril yusuf yusuke yutaka yuval yuya yves
yves-francois yvette yvon yvonne zachary zack zaha zahid zahir zahra zaid zainab zakaria zaki zalman zane zara
zaw zayd zayed zbigniew zdenek zdravko ze'ev zeev zehava zein zeinab zelda zeljka zeljko zenko zenon zhanna
zia ziad ziaur zigmas zinaida zine zipora zlatko zodwa zoe zofia zola zoltan zoran zorica zsolt zsuzsanna
zubair zuhair zulema zulfikar zurab zvi zviad zvonimir zwelinzima
`;
