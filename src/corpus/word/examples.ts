import type { ReaderExample } from "../reader.ts";

/** A document with a title, a paragraph with a deletion, and a table. */
const DOCUMENT =
  "UEsDBBQAAAAIAAAAAAD/cFhfpAAAAH0BAAARAAAAd29yZC9kb2N1bWVudC54bWx1kNEKwjAMRX+l7AOMgk+l9lGfBMH9wLpGHNZNuszZv5dla9" +
  "WpLwnknpsbonppm7K7Yk1a9dI0Ngz9xuXguR0pOBS9vBduk+UVOcxAK0gAF9Jb9D4Ij9T5uh1kYsiPaNo60fkZxYkdVSs+6ISYorwsZpJFlwiL" +
  "LscH6V1TI3Nx8IplPMaTYS+N68v5Rfsi/LgaIvptWK2X/w0wBsEUC/G38PbwJ1BLAQIUABQAAAAIAAAAAAD/cFhfpAAAAH0BAAARAAAAAAAAAA" +
  "AAAAAAAAAAAAB3b3JkL2RvY3VtZW50LnhtbFBLBQYAAAAAAQABAD8AAADTAAAAAAA=";

export const EXAMPLES: readonly ReaderExample[] = [
  {
    content: DOCUMENT,
    encoding: "base64",
    reads: [{ title: "Ferry returns", text: "The ferry is back.\n\nMay | 140" }],
  },
  { content: DOCUMENT.slice(0, 200), encoding: "base64", reads: [] },
];
