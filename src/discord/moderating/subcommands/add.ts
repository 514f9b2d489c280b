import type { Attachment } from "discord.js";
import type { Result } from "../../../library/adding/result.ts";
import { type Brought, isIncoming } from "../../../library/adding/sources.ts";
import { fileOptions, urlOption } from "../definition.ts";
import { auditOf, itemOf } from "../report.ts";
import type { Desk, Order, Subcommand } from "../subcommand.ts";

const endingOf = (name: string): string => /(?:\.jsonl)?\.[\p{L}\p{N}]{1,12}$/iu.exec(name)?.[0] ?? "";

/**
 * A file's name as its owner wrote it: Discord takes letters beyond ASCII out of it, and all such files would be one.
 */
export function nameOf({ id, name, title }: Pick<Attachment, "id" | "name" | "title">): string {
  const ending = endingOf(name);
  const stem = title ?? name.slice(0, name.length - ending.length);
  if (!/[\p{L}\p{N}]/u.test(stem)) return id + ending;
  return title === null || name.startsWith(title) ? name : `${title}${ending}`;
}

/** Brings the files of an order one after the other. */
async function broughtBy({ options, progress }: Order, { sources }: Desk): Promise<readonly Brought[]> {
  const attached = fileOptions.flatMap((name) => options.getAttachment(name) ?? []);
  const address = options.getString(urlOption);
  const all = attached.length + (address === null ? 0 : 1);
  const brought: Brought[] = [];
  for (const each of attached) {
    brought.push(await sources.attachment({ name: nameOf(each), url: each.url }));
    progress(brought.length, all);
  }
  if (address !== null && sources.page) brought.push(await sources.page(address));
  return brought;
}

/** Puts files, and what stands at an address, on the server's shelf. */
export const add: Subcommand = {
  name: "add",
  changes: true,
  async run(order, desk) {
    const { options, server, progress } = order;
    if (options.getString(urlOption) !== null && !desk.sources.page)
      return "Addresses are not fetched here: the host of this bot can turn that on with IBID_ADD_URLS=on. Attach the file itself.";
    const brought = await broughtBy(order, desk);
    if (brought.length === 0) return "Attach a file, or give an address.";
    const added = [...(await desk.library.add(brought.filter(isIncoming), server, progress))];
    // In the order in which they were given.
    const results = brought.flatMap((each): Result[] => (isIncoming(each) ? added.splice(0, 1) : [each]));
    return { items: results.map(itemOf), audit: auditOf(results) };
  },
};
