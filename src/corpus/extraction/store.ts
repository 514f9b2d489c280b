import { createHash, randomBytes, webcrypto } from "node:crypto";
import { mkdir, readFile, rename, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { type Drafts, Unreadable } from "../reader.ts";
import { draftOf, messageFor, STORED } from "./message.ts";

const KEPT = z.array(STORED);

/** Over the key too: the text of one file in the place of another's is damage. */
const checksum = (key: string, text: string): string =>
  createHash("sha256").update(`${key}\n${text}`).digest("hex");

/**
 * Texts as they were extracted, by the SHA-256 of their file: a citation of a file stays what it was, whatever a later
 * version reads in the same bytes. To extract all anew, the folder is emptied.
 */
export class ExtractionStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** A file's key: its bytes and how they are read. Hashed off the main thread. */
  async keyOf(ending: string, bytes: Uint8Array): Promise<string> {
    const hash = await webcrypto.subtle.digest("SHA-256", new Uint8Array(bytes));
    return `${Buffer.from(hash).toString("hex")}${ending.replace(/[^a-z0-9]/g, "-")}`;
  }

  /** What was read of the file; nothing where it is not kept, or what is kept is damaged. */
  async find(key: string): Promise<Drafts | undefined> {
    try {
      const content = await readFile(this.#pathOf(key), "utf8");
      const [sum, body] = [content.slice(0, 64), content.slice(65)];
      if (checksum(key, body) !== sum) return undefined;
      return KEPT.parse(JSON.parse(body)).map((each) =>
        each.kind === "draft" ? draftOf(each.draft) : new Unreadable(each.reason),
      );
    } catch {
      return undefined;
    }
  }

  /**
   * Keeps what was read. A disk that takes nothing costs the next start some time, and that is all; so does a crash, by
   * the checksum: nothing waits until the disk has all of it, which would double the time of a large load.
   */
  async keep(key: string, drafts: Drafts): Promise<void> {
    const body = JSON.stringify(drafts.map(messageFor));
    const path = this.#pathOf(key);
    const unfinished = `${path}.${randomBytes(6).toString("hex")}.part`;
    try {
      await mkdir(this.#folder, { recursive: true, mode: 0o700 });
      await writeFile(unfinished, `${checksum(key, body)}\n${body}`, { mode: 0o600, flag: "wx" });
      await rename(unfinished, path);
    } catch {
      await unlink(unfinished).catch(() => undefined);
    }
  }

  /** Lets what was read of a file go. */
  async forget(key: string): Promise<void> {
    await unlink(this.#pathOf(key)).catch(() => undefined);
  }

  #pathOf(key: string): string {
    return join(this.#folder, `${key}.json`);
  }
}
