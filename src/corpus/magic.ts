/** What the first bytes of a file say that it is, in words that fit behind "it is "; nothing for text. */
const KINDS: readonly (readonly [string, readonly number[]])[] = [
  ["a PDF file", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["a zip archive", [0x50, 0x4b, 0x03, 0x04]],
  ["a zip archive", [0x50, 0x4b, 0x05, 0x06]],
  ["a gzip archive", [0x1f, 0x8b]],
  ["a 7-Zip archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["a RAR archive", [0x52, 0x61, 0x72, 0x21]],
  ["an older Office file", [0xd0, 0xcf, 0x11, 0xe0]],
  ["a picture", [0x89, 0x50, 0x4e, 0x47]],
  ["a picture", [0xff, 0xd8, 0xff]],
  ["a program", [0x7f, 0x45, 0x4c, 0x46]],
];

export const PDF = "a PDF file";
export const ZIP = "a zip archive";
export const GZIP = "a gzip archive";

/** What a file's first bytes say that it is. A PDF may have up to a kilobyte of something else before it. */
export function kindOf(bytes: Uint8Array): string | undefined {
  return KINDS.find(([, magic]) => magic.every((byte, at) => bytes[at] === byte))?.[0];
}
