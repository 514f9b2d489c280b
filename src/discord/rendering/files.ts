import { MessageFlags } from "discord.js";
import type { Answered } from "../../answering/answer.ts";
import { type Export, fileOf } from "../../answering/exporting/export.ts";
import type { Rendered, RenderedFile } from "./message.ts";
import { requestLine } from "./request-line.ts";

/** Discord takes 10 MB of files with a message. */
const mostBytes = 8_000_000;
const longestName = 40;

/** "ibid-who-is-ada-lind": what was asked, as far as a file's name can say it. */
function nameOf({ request }: Answered): string {
  const words = request
    .slice(0, 200)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]{1,200}/u)
    .filter(Boolean);
  const name = ["ibid", ...words].join("-");
  return name.length <= longestName ? name : name.slice(0, longestName + 1).replace(/-[^-]{0,40}$/u, "");
}

/** The files in the formats that an answer is wanted in, as many as fit into a message. */
function filesOf(answered: Answered, exports: readonly Export[]): readonly RenderedFile[] {
  let left = mostBytes;
  return exports
    .filter(({ name }) => answered.formats?.includes(name))
    .map((each) => ({
      name: `${nameOf(answered)}.${each.ending}`,
      content: Buffer.from(fileOf(each, answered)),
    }))
    .filter(({ content }) => {
      const fits = content.length <= left;
      if (fits) left -= content.length;
      return fits;
    });
}

/** An answer as files, under the line that shows what was asked. */
export const renderFiles = (answered: Answered, exports: readonly Export[]): Rendered => ({
  content: requestLine(answered),
  files: filesOf(answered, exports),
  flags: MessageFlags.SuppressEmbeds,
  quotations: [],
  count: 0,
});
