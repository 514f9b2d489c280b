import { decodedMarkup } from "../decoding.ts";
import { textOfBlocks } from "../markup/gathering.ts";
import { parsePage } from "../markup/parsing.ts";
import { type Drafts, Unreadable } from "../reader.ts";
import { contentOf } from "./content.ts";
import { metadataOf } from "./metadata.ts";

/** The articles of a page. Throws Unreadable where it is none, or holds no text. */
export function readPage(bytes: Uint8Array): Drafts {
  const { root, comments } = parsePage(decodedMarkup(bytes));
  const { element, blocks } = contentOf(root);
  const fields = metadataOf(root, element, comments);
  const isTitle = (text: string) => text.toLowerCase() === fields.title?.toLowerCase();
  const text = textOfBlocks(blocks.filter((block) => block.level === undefined || !isTitle(block.text)));
  if (text === "") throw new Unreadable("holds no text to read");
  return [{ ...fields, text, bodyStart: 0 }];
}
