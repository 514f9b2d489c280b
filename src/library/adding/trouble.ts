import { systemCodeOf } from "../../storage/system-code.ts";
import { type Said, say } from "../../text/saying.ts";

/** What a full disk, one that cannot be written to and the like is told as; undefined for a bug. */
export function trouble(error: unknown): Said | undefined {
  const code = systemCodeOf(error);
  return code === undefined
    ? undefined
    : say("It could not be kept ({code}); please tell the host of this bot.", { code });
}
