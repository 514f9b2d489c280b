import type { Extractor } from "../reader.ts";

/**
 * A saved web page: the text of its article, without what surrounds it on the page. Its title, outlet, day, address,
 * authors and language come from what the page says of itself. Pictures may be saved in it, so it may be large.
 */
const html: Extractor = {
  endings: [".html", ".htm", ".xhtml"],
  largest: 24_000_000,
  async extract(bytes) {
    return (await import("../pages/reading.ts")).readPage(bytes);
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
