/** Words between "of" and what is counted: "two of the town's bridges". */
export const DETERMINERS = "the these those its their his her our my your all a an".split(" ");

/** Plurals that often stand before another noun: "three sports cars", "a third of the arms trade". */
export const BEFORE_OTHER_NOUNS =
  "arms communications customs electronics goods men news operations people sales savings sports systems women".split(
    " ",
  );
