import { readFileSync } from "node:fs";

/**
 * What a JSON file of this folder holds. One that is packed is read when it is unpacked, and let go with that: what is
 * imported stays as long as the program.
 */
export const readData = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));
