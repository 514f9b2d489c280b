import { type FolderModule, Misfit } from "../../modules.ts";
import type { Outcome } from "../answer.ts";

/** An example that documents a format and is run as its test, over the starter corpus. */
export interface ExportExample {
  /** The request line. */
  readonly request: string;
  /** What must stand in the file. */
  readonly holds: string;
}

/** A format in which answers can be taken along. */
export interface Export {
  /** Its file's name, lower-case letters alone. */
  readonly name: string;
  /** The ending of files of it, without a full stop. */
  readonly ending: string;
  /** What stands once before all answers: "" for nothing. */
  readonly opening: string;
  /** An answer, or what is wrong with a request, ending with a line break. */
  write(outcome: Outcome): string;
  readonly examples: readonly ExportExample[];
}

const isExport = (value: unknown): value is Export =>
  typeof value === "object" &&
  value !== null &&
  "name" in value &&
  typeof value.name === "string" &&
  "ending" in value &&
  typeof value.ending === "string" &&
  "opening" in value &&
  typeof value.opening === "string" &&
  "write" in value &&
  typeof value.write === "function" &&
  "examples" in value &&
  Array.isArray(value.examples);

/** The module as a format. Throws a Misfit where it does not fit. */
export function exportOf({ name, file, value }: FolderModule): Export {
  if (!isExport(value))
    throw new Misfit(`${file} is no format: it needs name, ending, opening, write and examples`);
  if (value.name !== name || !/^[a-z]{1,20}$/.test(name))
    throw new Misfit(`${file} defines the format "${value.name}": the names must agree, in letters a to z`);
  if (!/^[a-z]{1,10}$/.test(value.ending)) throw new Misfit(`${file}: a file's ending is letters a to z`);
  if (value.examples.length === 0) throw new Misfit(`${file} gives no example`);
  return value;
}

/** A whole file of one answer. */
export const fileOf = ({ opening, write }: Export, outcome: Outcome): string => opening + write(outcome);
