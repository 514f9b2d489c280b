import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";
import { say } from "../text/saying.ts";
import { Unfetched } from "./fault.ts";

/** A body that grows by more is a bomb; one this small may grow as it likes. */
const MOST_GROWTH = 100;
const SMALL_BYTES = 64 * 1024;

type Decompress = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

const inflateZlib: Decompress = promisify(inflate);
const inflateBare: Decompress = promisify(inflateRaw);

/** Some servers send "deflate" without the zlib header that the standard asks for. */
const inflateEither: Decompress = (bytes, options) =>
  ((bytes[0] ?? 0) & 0x0f) === 8 ? inflateZlib(bytes, options) : inflateBare(bytes, options);

const DECOMPRESS: ReadonlyMap<string, Decompress> = new Map([
  ["gzip", promisify(gunzip)],
  ["x-gzip", promisify(gunzip)],
  ["deflate", inflateEither],
  ["br", promisify(brotliDecompress)],
]);

const tooLarge = (most: number): Unfetched =>
  new Unfetched(
    "too-large",
    say("That is larger than {megabytes} MB; add a smaller file.", { megabytes: Math.floor(most / 1048576) }),
  );

const growsTooMuch = (): Unfetched =>
  new Unfetched("too-large", "That page grows too much when it is decompressed; add the file itself.");

async function read(response: IncomingMessage, most: number): Promise<Uint8Array> {
  if (Number(response.headers["content-length"] ?? 0) > most) throw tooLarge(most);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response) {
    if (!Buffer.isBuffer(chunk)) continue;
    length += chunk.length;
    if (length > most) throw tooLarge(most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decompressorOf(coding: string): Decompress | undefined {
  if (coding === "" || coding === "identity") return undefined;
  const found = DECOMPRESS.get(coding);
  if (!found) throw new Unfetched("coding", "That page is compressed in a way that is not understood here.");
  return found;
}

async function decompressed(bytes: Uint8Array, decompress: Decompress, most: number): Promise<Uint8Array> {
  const maxOutputLength = Math.min(most, Math.max(SMALL_BYTES, bytes.length * MOST_GROWTH));
  try {
    return await decompress(bytes, { maxOutputLength });
  } catch (error) {
    if (error instanceof RangeError) throw maxOutputLength === most ? tooLarge(most) : growsTooMuch();
    throw new Unfetched("damaged", "What came is damaged: it cannot be decompressed.");
  }
}

/**
 * The body of an answer, decompressed. Throws an Unfetched as soon as it is larger than `most` bytes, as sent or as
 * decompressed; rejects as the network does where it breaks off.
 */
export async function bodyOf(response: IncomingMessage, most: number): Promise<Uint8Array> {
  const decompress = decompressorOf((response.headers["content-encoding"] ?? "").trim().toLowerCase());
  const bytes = await read(response, most);
  const body = decompress ? await decompressed(bytes, decompress, most) : bytes;
  if (body.length === 0) throw new Unfetched("empty", "That page is empty.");
  return body;
}
