/** A line to print: where, how large, and what. */
export interface Line {
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
  readonly text: string;
}

const escaped = (text: string): string => text.replace(/[\\()]/g, "\\$&");

const contentOf = (lines: readonly Line[]): string =>
  lines
    .map(({ x = 72, y, size = 11, text }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`)
    .join("\n");

/** A PDF file of objects, in their order from 1. */
export function pdfOfObjects(objects: readonly string[], trailer = ""): string {
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
}

const streamOf = (content: string, dictionary = ""): string =>
  `<< /Length ${content.length} ${dictionary} >>\nstream\n${content}\nendstream`;

/** A PDF file that prints lines on pages, in Latin-1. */
export function pdfOf(pages: readonly (readonly Line[])[], title?: string): Uint8Array<ArrayBuffer> {
  const first = 4;
  const kids = pages.map((_, at) => `${first + 2 * at} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ...pages.flatMap((lines, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * at + 1} 0 R >>`,
      streamOf(contentOf(lines)),
    ]),
    ...(title === undefined ? [] : [`<< /Title (${escaped(title)}) >>`]),
  ];
  const info = title === undefined ? "" : `/Info ${objects.length} 0 R`;
  return new Uint8Array(Buffer.from(pdfOfObjects(objects, info), "latin1"));
}
