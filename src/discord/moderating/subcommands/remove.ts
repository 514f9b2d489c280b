import { articleOption } from "../definition.ts";
import { auditOf, itemOf } from "../report.ts";
import type { Subcommand } from "../subcommand.ts";

/** Takes an article off the server's shelf. */
export const remove: Subcommand = {
  name: "remove",
  changes: true,
  async run({ options, server }, { library }) {
    const result = await library.remove(options.getString(articleOption, true).slice(0, 400), server);
    return { items: [itemOf(result)], audit: auditOf([result]) };
  },
};
