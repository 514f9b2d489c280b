import PostalMime, { type Email } from "postal-mime";
import { isoDayOf } from "../days.ts";
import { firstFields } from "../fields.ts";
import { ownWords, ownWordsOfPage } from "../letter.ts";
import { type Extractor, Unreadable } from "../reader.ts";

const LIMITS = { maxNestingDepth: 32, maxHeadersSize: 262_144, forceRfc822Attachments: true };

const headerOf = (email: Email, key: string): string =>
  email.headers.find((header) => header.key === key)?.value ?? "";

async function parsed(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, LIMITS);
  } catch (cause) {
    throw new Unreadable("is no letter that can be read", { cause });
  }
}

/** A page is set in paragraphs, the plain text beside it in lines of a typewriter: the page is read where it says as much. */
function textOf({ html, text }: Email): string {
  const page = html ? ownWordsOfPage(html) : "";
  const plain = text ? ownWords(text) : "";
  return page.length >= plain.length / 2 ? page : plain;
}

/** A letter as mail programs save it: its subject is the title. What it quotes, encloses or forwards is left out. */
const eml: Extractor = {
  endings: [".eml"],
  largest: 32_000_000,
  async extract(bytes) {
    const email = await parsed(bytes);
    if (!email.headers.some(({ key }) => key === "from" || key === "subject"))
      throw new Unreadable("is no letter: it has neither sender nor subject");
    const text = textOf(email);
    if (text === "") throw new Unreadable("holds no text to read");
    const fields = firstFields({
      title: [email.subject],
      date: [isoDayOf(headerOf(email, "date"))],
      authors: [[email.from?.name].filter(Boolean)],
    });
    return [{ ...fields, text, bodyStart: 0 }];
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
