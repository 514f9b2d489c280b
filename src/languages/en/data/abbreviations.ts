/** Abbreviations by how far their full stop may end a sentence. Lower case, without the last full stop. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Titles: never the end before a name. */
export const TITLES = list(`
  mr mrs ms mx dr prof rev hon sen sens rep reps gov govs pres gen lt col maj capt cpl sgt adm cmdr brig insp supt det
  messrs amb atty fr msgr pvt sr st mt ft cllr pm mlle mme sra srta`);

/** Of these, the ones that stand behind a name as well, or name an office: "on Harbour St. The shop". */
export const PLACES_TOO = list("pm st mt ft sr");

/** Never the end before a digit, a currency sign or a bracket: "No. 4", "Jan. 6", "fig. 2". */
export const BEFORE_NUMBER = list(`
  no nos jan feb mar apr jun jul aug sep sept oct nov dec approx est fig figs vol ca cf p pp art sec ch eq eqs tel v vs
  et al ed eds par para ref refs op nr bk vols chs secs app`);

/** Of these, in lower case, the ones that are words of their own: "a work of art. 5 of them". */
export const WORDS_TOO = list("art mar par ed app");

/** What German counts off with a full stop: "am 4. Mai". Articles in other languages are cut by the same rules. */
export const COUNTED_OFF = list(`
  januar februar märz april mai juni juli august september oktober november dezember jahrhundert jahrhunderts`);

/** Often the end, often not: the next word decides. */
export const UNDECIDED = list(`
  inc corp co ltd bros llc plc jr sr etc esq ave blvd rd dept dist assoc univ bn mln tn min max hr hrs kg km lb lbs oz
  ft sq al a.m p.m ph.d m.d b.a m.a b.sc m.sc d.c u.s u.k u.n e.u u.s.a u.a.e u.s.s.r`);

/** Never the end, whatever follows: "e.g.", "i.e.", "vs." */
export const NEVER_LAST = list("e.g i.e vs cf viz ca approx c.f bzw ee");

/** What may follow "5 p.m." inside one sentence. */
export const DAYS_AND_ZONES = list(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december et est edt pt pst pdt ct mt gmt utc bst cet cest jst ist local`);

/** Words that begin a sentence far more often than they continue a name, in lower case. */
export const STARTERS = list(`
  the a an this that these those he she it they we you i his her its their our my your there here in on at by for from
  with after before when while if as since although though because but and or so yet however meanwhile also then now
  once until unless despite during under over most many some all both each every no not one two several such what who
  where why how which whether according about instead moreover furthermore still even only just another other more
  last next earlier later today yesterday tomorrow nor neither either was were is are has have had do does did will
  would could should may might can perhaps let please to of additionally afterwards always among another anybody anyone
  anything because being between both currently depending especially eventually everybody everyone everything finally
  following further given hence if initially like many maybe much my nearly never nobody nothing often only our
  overall people recently similarly since sometimes somebody someone something somewhere soon subsequently thanks
  therefore through throughout thus unfortunately unlike upon using usually well whatever whenever whereas whether
  within without yes`);
