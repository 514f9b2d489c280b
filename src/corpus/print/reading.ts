import { firstFields } from "../fields.ts";
import { type Drafts, Unreadable } from "../reader.ts";
import { inReadingOrder } from "./columns.ts";
import { printedIn } from "./document.ts";
import { withoutFurniture } from "./furniture.ts";
import { piecesOf } from "./piece.ts";
import { headlineOf, setText } from "./setting.ts";

/** The articles of a PDF file. Throws Unreadable where it is none, or holds no text. */
export async function readPrint(bytes: Uint8Array): Promise<Drafts> {
  const printed = await printedIn(bytes);
  const pages = withoutFurniture(printed.pages.map(piecesOf)).map(inReadingOrder);
  const { text, places } = setText(pages);
  if (text === "") throw new Unreadable("holds no text, only pictures of it");
  const fields = firstFields({ title: [printed.title, headlineOf(pages)] });
  return [{ ...fields, text, places, bodyStart: 0 }];
}
