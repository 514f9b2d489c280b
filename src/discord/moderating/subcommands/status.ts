import { say } from "../../../text/saying.ts";
import type { Item } from "../report.ts";
import type { Subcommand } from "../subcommand.ts";
import { here, shared } from "./standing.ts";

/** How the server's shelf stands, and what of it could not be read. */
export const status: Subcommand = {
  name: "status",
  changes: false,
  async run({ server }, { library }) {
    const own = library.status(server);
    const problems = own.problems.map(
      ({ file, reason }): Item => ({
        outcome: "skipped",
        name: file,
        about: [say("It {reason}.", { reason })],
      }),
    );
    return { items: [here(own), shared(library.status(null)), ...problems], audit: "" };
  },
};
