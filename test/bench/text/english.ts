/** The only real words in the made text: those that hold English sentences together, commonest first. */
export const FUNCTION_WORDS =
  "the of and to a in is that for it was on with as by at from be this have are not which but had his they were an has their its or been who will would there he more when said we if can all her she about into than other some could only new time also after them over no what these two may so then do first any such like our most many between because while where under during before through against each both those being how since until without within".split(
    " ",
  );

export const QUESTION_OPENINGS = [
  "what",
  "when did",
  "where was",
  "who",
  "why did",
  "how many",
  "which",
  "what happened to",
  "when was",
  "how did",
];

export const ROLES = [
  "President",
  "Prime Minister",
  "Governor",
  "Senator",
  "General",
  "chief executive",
  "spokeswoman",
  "economist",
];

export const MONTHS = ["January", "March", "April", "June", "July", "September", "October", "December"];

export const FIRST_NAMES = [
  "Anna",
  "David",
  "Elena",
  "George",
  "Helen",
  "James",
  "Laura",
  "Maria",
  "Peter",
  "Sarah",
];
