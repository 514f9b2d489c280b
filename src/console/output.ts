import { once } from "node:events";

/** A place to write lines to that waits for a slow reader, so that nothing is lost when the program ends. */
export type Write = (text: string) => Promise<void>;

/** Writes to a stream. A reader that has gone away ends the program quietly, as other tools do. */
export function writerFor(stream: NodeJS.WriteStream): Write {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  return async (text) => {
    if (!stream.write(text)) await once(stream, "drain");
  };
}
