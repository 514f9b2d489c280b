import { Console } from "node:console";
import { loadReaders, type Readers } from "../drafting.ts";
import { type Drafts, isExtractor, Unreadable } from "../reader.ts";
import { Frames, framedJson } from "./frames.ts";
import { messagesFor } from "./message.ts";

// The program of a process that extracts: it is given, in turn, a file's ending and its bytes, until its input ends.

/** Its output is messages: what a library prints must not come between. */
globalThis.console = new Console(process.stderr, process.stderr);

async function extracted(readers: Readers, ending: string, bytes: Uint8Array): Promise<Drafts> {
  const reader = readers.get(ending);
  try {
    return reader && isExtractor(reader) ? await reader.extract(bytes) : [new Unreadable("is of no kind")];
  } catch (error) {
    if (error instanceof Unreadable) return [error];
    return [new Unreadable("is damaged, or not what its ending says")];
  }
}

const send = (message: unknown): boolean => process.stdout.write(framedJson(message));

const readers = await loadReaders();
const frames = new Frames(1_000_000_000);
send({ kind: "ready" });
let ending: string | undefined;
for await (const chunk of process.stdin) {
  for (const frame of frames.take(chunk)) {
    if (ending === undefined) ending = frame.toString("utf8");
    else {
      for (const read of await extracted(readers, ending, frame))
        for (const message of messagesFor(read)) send(message);
      send({ kind: "end" });
      ending = undefined;
    }
  }
}
