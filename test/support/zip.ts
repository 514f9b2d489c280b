import { crc32, deflateRawSync } from "node:zlib";

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;

const numbers = (...fields: readonly (readonly [size: 2 | 4, value: number])[]): Buffer =>
  Buffer.concat(
    fields.map(([size, value]) => {
      const field = Buffer.alloc(size);
      field.writeUIntLE(value, 0, size);
      return field;
    }),
  );

/** What a zip archive says of its files that is not so. */
export interface Lies {
  readonly size?: number;
  readonly sum?: number;
  readonly flags?: number;
}

/** A zip archive of files by name, compressed. */
export function zipOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  lies: Lies = {},
): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const table: Uint8Array[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const bytes = bytesOf(content);
    const name = Buffer.from(path);
    const packed = deflateRawSync(bytes);
    const { size = bytes.length, sum = crc32(bytes), flags = 0 } = lies;
    const common = numbers(
      [2, 20],
      [2, flags],
      [2, 8],
      [4, 0],
      [4, sum],
      [4, packed.length],
      [4, size],
      [2, name.length],
      [2, 0],
    );
    const local = Buffer.concat([numbers([4, 0x04034b50]), common, name, packed]);
    table.push(
      Buffer.concat([
        numbers([4, 0x02014b50], [2, 20]),
        common,
        numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
        name,
      ]),
    );
    parts.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(table);
  const end = numbers(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, table.length],
    [2, table.length],
    [4, entries.length],
    [4, offset],
    [2, 0],
  );
  return new Uint8Array(Buffer.concat([...parts, entries, end]));
}
