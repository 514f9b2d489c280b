import type { Change } from "../../../library/shelf/change.ts";
import { type Said, say } from "../../../text/saying.ts";
import type { Subcommand } from "../subcommand.ts";
import { here, shared } from "./standing.ts";

/** What all share is looked at so often at most, whoever asks for it. */
const restMs = 10_000;

const NOTHING: Change = { added: [], updated: [], removed: [], unchanged: 0, problems: [] };

const changes = ({ added, updated, removed }: Change): Said =>
  say("{added} added, {updated} updated, {removed} removed.", {
    added: added.length,
    updated: updated.length,
    removed: removed.length,
  });

/** Reads again what has changed on disk, of the server's shelf and of the one that all share. */
export const reload: Subcommand = {
  name: "reload",
  changes: true,
  async run({ server, progress }, { library }) {
    const own = await library.refresh(progress, server);
    const isOld = Date.now() - library.status(null).readAt > restMs;
    const common = isOld ? await library.refresh(progress, null) : NOTHING;
    const { added, updated, removed } = own;
    return {
      items: [here(library.status(server), changes(own)), shared(library.status(null), changes(common))],
      audit: `${added.length} added, ${updated.length} updated, ${removed.length} removed`,
    };
  },
};
