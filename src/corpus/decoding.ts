import { Unreadable } from "./reader.ts";

/** How far into a file its own word on its encoding is looked for, in bytes. */
const HEAD = 2048;
const DECLARED =
  /<\?xml[^>]{0,100}?encoding=["']([\w.:-]{1,40})["']|<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i;

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const found = DECLARED.exec(head);
  const name = found?.[1] ?? found?.[2];
  // What could be read as ASCII so far is not UTF-16, whatever it says.
  return name && /^utf-?16/i.test(name) ? "utf-8" : name;
}

/** What Windows-1252 has where Latin-1 has controls, from 0x80 on. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** Some versions of Node read Windows-1252 as Latin-1: a quotation mark becomes a control, which no text has. */
export const withWindowsSigns = (text: string): string =>
  text.replace(/[\u0080-\u009F]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] ?? sign);

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === "windows-1252" ? withWindowsSigns(text) : text;
  } catch {
    return undefined;
  }
}

/**
 * The text of a page or an XML file: by its byte order mark, else by what it declares, else by `otherwise`, else
 * UTF-8. Throws Unreadable where the bytes are none of that: a sign that could not be read must not be cited.
 */
export function decodedMarkup(bytes: Uint8Array, otherwise?: string): string {
  const marked = MARKS.find(([, mark]) => begins(bytes, mark))?.[0];
  const encoding = marked ?? declaredIn(bytes) ?? otherwise ?? "utf-8";
  const text = decoded(bytes, encoding);
  if (text === undefined) throw new Unreadable(`is not ${encoding.toUpperCase()} text`);
  if (text.includes("\0")) throw new Unreadable("is not text");
  return text;
}

/** UTF-8 text, or UTF-16 with its mark. Throws Unreadable where it is neither. */
export function decodedText(bytes: Uint8Array): string {
  const marked = MARKS.find(([, mark]) => begins(bytes, mark))?.[0];
  const text = decoded(bytes, marked ?? "utf-8");
  if (text === undefined) throw new Unreadable(`is not ${(marked ?? "utf-8").toUpperCase()} text`);
  if (text.includes("\0")) throw new Unreadable("is not text");
  return text;
}
