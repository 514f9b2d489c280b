import { firstFields } from "../fields.ts";
import { type Drafts, Unreadable } from "../reader.ts";
import { inReadingOrder } from "./columns.ts";
import { DAMAGED, printedIn } from "./document.ts";
import { withoutFurniture } from "./furniture.ts";
import { piecesOf } from "./piece.ts";
import { headlineOf, setText } from "./setting.ts";

const MOST_FAULTS = 10;

/** The articles of a PDF file. Throws Unreadable where it is none, or holds no text. */
export async function readPrint(bytes: Uint8Array): Promise<Drafts> {
  const printed = await printedIn(bytes);
  const pages = withoutFurniture(printed.pages.map(piecesOf)).map(inReadingOrder);
  const { text, places } = setText(pages);
  const { title, damaged } = printed;
  if (text === "") throw new Unreadable(damaged.length > 0 ? DAMAGED : "holds no text, only pictures of it");
  const fields = firstFields({ title: [title, headlineOf(pages)] });
  const faults = damaged.slice(0, MOST_FAULTS).map((page) => `has a damaged page ${page}`);
  return [{ ...fields, text, places, bodyStart: 0, ...(faults.length > 0 && { faults }) }];
}
