import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The path of a file of the project, given from its root. */
export const pathOf = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url));

/** A file of the project, given from its root. */
export const contentOf = (file: string): string => readFileSync(pathOf(file), "utf8");
