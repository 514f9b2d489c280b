import type { Extractor } from "../reader.ts";

/** An RSS or Atom feed: an article for each item, by its place in the file. */
const feed: Extractor = {
  endings: [".rss", ".atom", ".xml"],
  largest: 16_000_000,
  async extract(bytes) {
    return (await import("../feeds/reading.ts")).readFeed(bytes);
  },
  examples: [
    {
      content:
        '<?xml version="1.0"?><rss version="2.0" xmlns:dc="d"><channel><title>The Gazette</title><language>en-gb</language>' +
        "<item><title>Ferry &amp;amp; quay</title><link>https://gazette.example/1</link><dc:creator>Ada Lund</dc:creator>" +
        "<pubDate>Tue, 04 Mar 2031 23:30:00 -0500</pubDate><description>Short.</description>" +
        "<content:encoded><![CDATA[<p>The ferry is <b>back</b>.</p><p>Nobody paid.</p>]]></content:encoded></item></channel></rss>",
      reads: [
        {
          title: "Ferry & quay",
          source: "The Gazette",
          url: "https://gazette.example/1",
          date: "2031-03-04",
          authors: ["Ada Lund"],
          language: "en",
          text: "The ferry is back.\n\nNobody paid.",
          place: 1,
        },
      ],
    },
    {
      content:
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Notes</title><entry><title>Ferry</title>' +
        '<link rel="edit" href="https://n.example/e"/><link href="https://n.example/1"/><updated>2031-03-04T01:00:00Z</updated>' +
        '<author><name>Jon Vale</name></author><content type="html">&lt;p&gt;One ferry.&lt;/p&gt;</content></entry>' +
        "<entry><title>Empty</title></entry></feed>",
      reads: [
        {
          title: "Ferry",
          source: "Notes",
          url: "https://n.example/1",
          date: "2031-03-04",
          authors: ["Jon Vale"],
          text: "One ferry.",
        },
      ],
    },
    { content: "<note><body>No feed.</body></note>", reads: [] },
  ],
};

export default feed;
