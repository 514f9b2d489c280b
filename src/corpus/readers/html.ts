import { decodedMarkup } from "../decoding.ts";
import { contentOf } from "../markup/content.ts";
import { textOfBlocks } from "../markup/gathering.ts";
import { metadataOf } from "../markup/metadata.ts";
import { parsePage } from "../markup/parsing.ts";
import { type Extractor, Unreadable } from "../reader.ts";

/**
 * A saved web page: the text of its article, without what surrounds it on the page. Its title, outlet, day, address,
 * authors and language come from what the page says of itself.
 */
const html: Extractor = {
  endings: [".html", ".htm", ".xhtml"],
  largest: 8_000_000,
  extract(bytes) {
    const { root, comments } = parsePage(decodedMarkup(bytes));
    const { element, blocks } = contentOf(root);
    const fields = metadataOf(root, element, comments);
    const isTitle = (text: string) => text.toLowerCase() === fields.title?.toLowerCase();
    const text = textOfBlocks(blocks.filter((block) => block.level === undefined || !isTitle(block.text)));
    if (text === "") throw new Unreadable("holds no text to read");
    return [{ ...fields, text, bodyStart: 0 }];
  },
  examples: [
    {
      content:
        '<html lang="en"><title>Ferry returns - The Harbour Gazette</title>' +
        '<meta property="og:site_name" content="The Harbour Gazette">' +
        "<nav><a href=/>Home</a></nav><h1>Ferry returns</h1><p>The ferry is <b>back</b>.<p>Nobody paid.</html>",
      reads: [
        {
          title: "Ferry returns",
          source: "The Harbour Gazette",
          language: "en",
          text: "The ferry is back.\n\nNobody paid.",
        },
      ],
    },
    { content: "<title>Empty</title><script>document.write('The ferry is back.')</script>", reads: [] },
  ],
};

export default html;
