import { randomInt } from "node:crypto";

/** Without those that look alike. */
const letters = "abcdefghjkmnpqrstuvwxyz23456789";
const length = 5;

/** A short name for one fault, the same for the asker and in the log. */
export const newReference = (): string =>
  Array.from({ length }, () => letters.charAt(randomInt(letters.length))).join("");
