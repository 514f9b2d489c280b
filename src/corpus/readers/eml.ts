import type { Extractor } from "../reader.ts";

/** A letter as mail programs save it: its subject is the title. What it quotes, encloses or forwards is left out. */
const eml: Extractor = {
  endings: [".eml"],
  largest: 32_000_000,
  async extract(bytes) {
    return (await import("../letters/reading.ts")).readLetter(bytes);
  },
  examples: [
    {
      content:
        "From: Ada Lund <ada@harbour.example>\r\nSubject: =?utf-8?q?Ferry_=E2=80=93_back?=\r\n" +
        "Date: Tue, 4 Mar 2031 23:30:00 -0500\r\nContent-Type: text/plain; charset=utf-8\r\n" +
        "Content-Transfer-Encoding: quoted-printable\r\n\r\nThe ferry is=\r\n back.\r\n\r\nJon wrote:\r\n> Nobody paid.\r\n-- \r\nAda\r\n",
      reads: [
        {
          title: "Ferry – back",
          date: "2031-03-04",
          authors: ["Ada Lund"],
          text: "The ferry is back.",
        },
      ],
    },
    { content: "The ferry is back.", reads: [] },
  ],
};

export default eml;
