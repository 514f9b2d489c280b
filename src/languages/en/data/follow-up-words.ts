/** Verbs that help a question along: "did he", "was it". */
export const AUXILIARIES = `is are was were do does did has have had will would can could should must 's`;

/** After these, "it" and "that" stand for nothing: "is it true", "will it rain". */
export const EMPTY_IT = `rain raining rains snow snowing cold hot warm dark late early true possible impossible likely unlikely legal
  illegal safe fair right wrong ok okay known clear easy hard difficult important necessary too about because better normal
  common allowed said believed thought expected estimated reported me you us all so enough like take takes going really worth
  a an the just only time called get gets feel feels not that when if whether why who what to monday tuesday wednesday thursday friday saturday sunday`;

/** Of "that", only these may follow where it stands for what was asked: "when did that happen". */
export const AFTER_THAT = `happen happened happening mean come start begin end change work matter exactly then in on at for to`;

/** Words that neither name nor describe anything, as single words of a short line. */
export const FUNCTION_WORDS = `a about after all also am an and any anyone are as at be because been before but by can could did do does
  else even ever exactly for from had has have he her here hers him his how i if in is it its just like me more much must my
  near no not now of off ok okay on once or other our out over please quite really same shall she should since so some
  still such than thanks that the their them then there these they this those through to too until up us very was we well
  were what when where which who whom whose why will with without would yes yet you your`;

/** Ranks that go before an office: "and the deputy?". */
export const RANKS = `deputy vice former previous current new next acting assistant first second`;

/** A time as it ends a question: "in 2023", "last year". */
export const TIME_PHRASE =
  "(?:(?:in|since|during|for|by|until|before|after|around|at|on) )?(?:(?:the )?(?:early |late |mid-?)?(?:1[5-9]|20)\\d\\ds?|(?:last|this|next|the previous|the same) (?:year|month|week|quarter|summer|winter|spring|autumn|decade)|(?:\\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \\d{1,4})?(?:,? (?:1[5-9]|20)\\d\\d)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|now)";
