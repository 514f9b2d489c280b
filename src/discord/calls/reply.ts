import type { ResponseLike } from "discord.js";

/** What Discord, or something on the way there, replied. */
export interface Reply {
  readonly status: number;
  readonly headers: ResponseLike["headers"];
  readonly bytes: Buffer;
}

/** No reply to any of our calls is nearly so long. */
const mostBytes = 16_000_000;

/** Reads a reply to its end: the library's own time limit ends with its first line. */
export async function readReply({ status, headers, body }: ResponseLike): Promise<Reply> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > mostBytes) throw new Error("a reply without end");
    chunks.push(bytes);
  }
  return { status, headers, bytes: Buffer.concat(chunks) };
}

export const isJson = ({ headers }: Reply): boolean =>
  headers.get("content-type")?.startsWith("application/json") ?? false;

/** The JSON object or list of a reply; undefined where it holds none. */
export function jsonOf(reply: Reply): object | undefined {
  if (!isJson(reply)) return undefined;
  try {
    const value: unknown = JSON.parse(reply.bytes.toString());
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
