/** Nouns whose question asks for a figure: "what is the price of bread". */
export const QUANTITY_NOUNS = `age amount average bill budget capacity casualties cost costs count damages death toll debt deficit
  depth distance duration earnings exchange rate fare fares fee fees fine fraction gdp headcount height income inflation
  interest rate length loss losses majority margin mortality number numbers output pay percentage percent population price
  prices profit profits proportion rate ratio rent revenue revenues salary sales score share size speed sum surplus tax rate
  temperature toll total tuition turnout turnover unemployment value volume wage wages weight width worth`;

/** Of these, the ones that ask for a figure without a verb too: "price of bread". */
export const BARE_QUANTITIES = `price prices cost costs population number amount size height length percentage share salary budget
  revenue distance turnout`;

/** Adjectives of measure: "how tall is it". */
export const MEASURE_WORDS = `much many long old far large big tall high deep wide heavy fast hot cold thick expensive often low
  steep cheap`;
