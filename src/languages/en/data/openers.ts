/** Words that open a sentence or a clause in capitals and are never part of a name, folded. */
export const OPENERS = `
a about above according accompanied across actually add added addressing adding additionally after afterwards again
against all almost alongside already also although always am amid amidst among amongst an and another any anyone
anything apart are aren't around as asked at away back based be because become been before behind being believing
below beneath beside besides between beyond both but by called calling can can't cannot citing clearly concluding
concerning considering contrary could couldn't critics currently dear despite did didn't do does doesn't don't
down during each earlier early either elsewhere even eventually ever every everybody everyone everything except
facing few final finally first following for former formerly fortunately four five fourth from further furthermore
generally get given giving good had has have haven't having he he's hearing hello hence her here hers hey hi
him his historically how however i i'm i've if in including incumbent indeed initially inside instead interestingly
interviewing into is isn't it it's its itself just last lastly late later lately least led less let let's like
likewise little long look looking lots made mainly make many may maybe me mean meanwhile meeting might mine more
moreover most mostly much must my myself named namely near nearly neither never nevertheless new next nine no nobody
none nonetheless nor not nothing notably note now nowadays obviously of off officially often oh ok okay old on once
one ones only onto opening opposite or originally other others otherwise our ours out outside over overall own part
particularly people per perhaps please police polls previously prior quite rather re readers really recent
recently regarding reportedly responding right same saying second secondly see seeing seeking seen seven several
shall she she's should shortly similarly simply since six so some somebody someone something sometimes somewhere soon
sorry speaking specifically still subsequently such suddenly supporters sure surely take ten than thank thanks that
that's the their theirs them then there there's therefore these they they're they've third this those though three
through throughout thus till to today together told tomorrow tonight too top toward towards traditionally two
typically ultimately under underneath unfortunately unless unlike until unto up upon us used using usually various
very via was wasn't we we're we've welcome well were weren't what what's whatever when whenever where whereas
wherever whether which while who whoever whom whose why will with within without won't would wouldn't written yeah
years yes yesterday yet you you're your yours yourself speech remarks statement photo image picture caption credit
file source sources read watch listen share subscribe click related updated published posted editor's how-to
officials researchers scientists experts residents protesters thousands hundreds dozens millions voters lawmakers
investors analysts economists authorities prosecutors witnesses rescuers democracy freedom
`;

/** Of these, the ones that are first names as well, folded: "Per Berg", "Will Berg". */
export const OPENERS_AS_NAMES = `per will`;
