/** Control characters, line and direction marks, and halves of pairs: what acts on a terminal or ends a line. */
const ACTIVE =
  /[\p{Cc}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Cs}]/gu;

const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** The text as one line that acts on nothing: what would is written as its number, as in `\u001b`. */
export const inert = (text: string): string => text.replace(ACTIVE, escaped);

/** The text, cut to so many bytes of UTF-8 between two characters, with an ellipsis for what is left out. */
export function within(text: string, bytes: number): string {
  if (text.length * 3 <= bytes || Buffer.byteLength(text) <= bytes) return text;
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(bytes - Buffer.byteLength("…")));
  return `${text.slice(0, read)}…`;
}
