/**
 * Words that change inside, a base and its forms on each line: no rule of endings brings them together. Words too short
 * for those rules (die, try) are here as well. Left out: forms that are more often another word (ground, wound, bound,
 * bore, born, lay, fed, dove, bit, leaves), and the verbs that no question is searched by (be, have, do).
 */
export const IRREGULAR_FORMS = `
arise arose arisen
awake awoke awoken
beat beaten
become became
befall befell befallen
begin began begun
behold beheld
bend bent
bite bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast broadcasted
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
cry cries cried
deal dealt
die dies died dying
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dry dries dried
dwell dwelt
eat ate eaten
fall fell fallen
feel felt
fight fought
find found
flee fled
fling flung
fly flies flew flown
forbid forbade forbidden
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
freeze froze frozen
fry fries fried
get got gotten
give gave given
go went gone
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
lie lies lied lying
light lit
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
misunderstand misunderstood
outgrow outgrew outgrown
overcome overcame
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
pay paid
plead pled
ply plies plied
pry pries pried
prove proven
rebuild rebuilt
repay repaid
resell resold
rethink rethought
rewrite rewrote rewritten
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
sew sewn
shake shook shaken
shear shorn
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
slay slew slain
sleep slept
slide slid
sling slung
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spit spat
spoil spoilt
spring sprang sprung
spy spies spied
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
stride strode stridden
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
tie ties tied tying
tread trod trodden
try tries tried
undergo underwent undergone
understand understood
undertake undertook undertaken
undo undid undone
untie unties untied untying
unwind unwound
uphold upheld
vie vies vied vying
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
alga algae
alumnus alumni
analysis analyses
bacterium bacteria
businessman businessmen
businesswoman businesswomen
calf calves
chairman chairmen
child children
congressman congressmen
craftsman craftsmen
crisis crises
criterion criteria
diagnosis diagnoses
fireman firemen
fisherman fishermen
foot feet
fungus fungi
gentleman gentlemen
goose geese
grandchild grandchildren
gunman gunmen
half halves
hypothesis hypotheses
knife knives
larva larvae
loaf loaves
man men
mouse mice
nucleus nuclei
ox oxen
phenomenon phenomena
policeman policemen
policewoman policewomen
referendum referenda
salesman salesmen
schoolchild schoolchildren
serviceman servicemen
shelf shelves
sky skies
spokesman spokesmen
spokeswoman spokeswomen
stimulus stimuli
thesis theses
thief thieves
tooth teeth
vertebra vertebrae
wife wives
wolf wolves
woman women
workman workmen
`;
