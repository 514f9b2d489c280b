import PostalMime, { type Email } from "postal-mime";
import { isoDayOf } from "../days.ts";
import { withWindowsSigns } from "../decoding.ts";
import { firstFields } from "../fields.ts";
import { type Drafts, Unreadable } from "../reader.ts";
import { ownWords, ownWordsOfPage } from "./own-words.ts";

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

/**
 * A page is set in paragraphs, the plain text beside it in lines of a typewriter: the page is read where it says as
 * much.
 */
function textOf({ html, text }: Email): string {
  const page = html ? ownWordsOfPage(withWindowsSigns(html)) : "";
  const plain = text ? ownWords(withWindowsSigns(text)) : "";
  return page.length >= plain.length / 2 ? page : plain;
}

/** The articles of a letter. Throws Unreadable where it is none, or holds no text. */
export async function readLetter(bytes: Uint8Array): Promise<Drafts> {
  const email = await parsed(bytes);
  if (!email.headers.some(({ key }) => key === "from" || key === "subject"))
    throw new Unreadable("is no letter: it has neither sender nor subject");
  const text = textOf(email);
  if (text === "") throw new Unreadable("holds no text to read");
  const fields = firstFields({
    title: [email.subject && withWindowsSigns(email.subject)],
    date: [isoDayOf(headerOf(email, "date"))],
    authors: [[email.from?.name].filter(Boolean)],
  });
  return [{ ...fields, text, bodyStart: 0 }];
}
