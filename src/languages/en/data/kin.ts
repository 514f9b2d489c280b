/**
 * Words that say about the same in news, a group a line: one asked for finds the others. Only words that stay close in
 * most of their uses; what depends on the sentence ("turn", "call", "charge") is left out.
 */
export const KIN_GROUPS = `
rise grow increase climb surge jump soar gain growth expand
fall drop decline decrease slump plunge dip shrink tumble
end finish conclude complete
begin start launch open commence
visit trip travel tour journey
meet talks summit meeting
weapon weaponry arms armament
kill die death dead fatality slay
wound injure hurt casualty
send supply provide deliver give furnish
sell export
buy purchase acquire acquisition
reject rebuff refuse decline
deny denial
accept agree approve approval
say state declare
warn warning
rely depend dependence reliance dependent
company firm business corporation enterprise
boss chief head chairman
money fund funding cash finance
cost price expense expensive
pay payment salary wage
job employment
worker employee staff
police officer
soldier troop troops
army military armed
war conflict fighting battle
attack assault strike offensive raid
invade invasion incursion
leave depart departure
arrive arrival come
win victory triumph beat defeat
lose loss
law legislation act statute
court tribunal judge
trial hearing
arrest detain custody jail imprison prison
election vote poll ballot
country nation
city town
house home
building construction
road street highway
car vehicle automobile
plane aircraft jet airplane
ship vessel boat
doctor physician
hospital clinic
illness disease sickness
child kid children
student pupil
school college
university college
teacher professor academic scholar
study research studies
show reveal
plan proposal scheme
aim goal purpose objective
help aid assist assistance support
ban prohibit forbid prohibition
allow permit permission
sanction embargo
big large huge major
small little tiny
important significant significance importance
old ancient
quick fast rapid speedy
annual yearly
oil crude petroleum
electricity power energy
storm hurricane cyclone
flood flooding
fire blaze wildfire
earthquake quake
border frontier
neighbour neighbor neighbouring neighboring
leader head
partner ally
friend friendship
enemy foe rival
aeroplane airplane
programme program
defence defense
labour labor
centre center
favour favor favourable favorable
film movie
book novel
author writer
song music
player footballer
team club side
match game
spend spending expenditure
income earnings revenue
profit earnings
debt loan borrow
tax levy duty
bank lender
share stock
customer client consumer
firing dismissal sack
resign quit step
appoint name nominate
choose select pick
destroy demolish wreck
damage harm
protest demonstrate rally demonstration
refugee migrant asylum
immigrant immigration migrant
agreement accord pact treaty deal
sign signature
speech address remarks
letter message
newspaper paper daily
television tv broadcaster broadcast
spokesman spokeswoman spokesperson
biggest largest greatest
smallest tiniest
top leading primary main principal
previous former earlier
talks negotiation negotiations
ceasefire truce armistice
try attempt
get receive obtain
answer reply respond response
hope wish
fear worry concern
praise hail applaud
criticise criticize criticism condemn denounce
promise pledge vow
boost bolster strengthen
weaken undermine
reach hit
stop halt cease
keep retain maintain
danger risk threat
safe safety security secure
difficult hard tough hardship
injured injuries injury
launch mount
occupy occupation occupied
supplier provider source
trading trade commerce
earn salary wage
rich wealthy billionaire millionaire
thanks thank gratitude
chat conversation talk
gala celebration ceremony
prohibit outlaw
cooperate cooperation collaborate collaboration
rebuild reconstruct restore
verdict ruling judgment judgement
robbery theft steal stolen
evacuate evacuation
rescue save
annual yearly year
distance far kilometre kilometer mile metre
population inhabitant resident
temperature degree celsius
one 1
two 2
three 3
four 4
five 5
six 6
seven 7
eight 8
nine 9
ten 10
eleven 11
twelve 12
thirteen 13
fourteen 14
fifteen 15
sixteen 16
seventeen 17
eighteen 18
nineteen 19
twenty 20
thirty 30
forty 40
fifty 50
sixty 60
seventy 70
eighty 80
ninety 90
hundred 100
thousand 1000
`;
