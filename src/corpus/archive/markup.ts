import { decodedMarkup } from "../decoding.ts";
import type { Element } from "../markup/element.ts";
import { parseXml } from "../markup/parsing.ts";
import type { Zip } from "./zip.ts";

/** An XML file of an archive; nothing where there is none of the name. */
export function xmlIn(zip: Zip, name: string): Element | undefined {
  const bytes = zip.read(name);
  return bytes && parseXml(decodedMarkup(bytes));
}
