import { modulesOf } from "../../modules.ts";
import { type Export, exportOf } from "./export.ts";

let loaded: Promise<readonly Export[]> | undefined;

/** All formats, by name: each is a file of the folder. Rejects with a Misfit that names a file that does not fit. */
export function loadExports(): Promise<readonly Export[]> {
  loaded ??= modulesOf(new URL("./formats/", import.meta.url)).then((modules) => modules.map(exportOf));
  return loaded;
}
