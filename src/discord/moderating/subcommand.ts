import type { ChatInputCommandInteraction } from "discord.js";
import type { Sources } from "../../library/adding/sources.ts";
import type { Library } from "../../library/library.ts";
import type { Said } from "../../text/saying.ts";
import type { Report } from "./report.ts";

/** Shelves as moderators change them. */
export type Keeping = Pick<Library, "add" | "remove" | "articles" | "status" | "refresh" | "keepsServers">;

/** What a subcommand works with. */
export interface Desk {
  readonly library: Keeping;
  readonly sources: Sources;
}

/** One request of somebody who may make it. */
export interface Order {
  readonly server: string;
  readonly options: ChatInputCommandInteraction["options"];
  /** Tells the asker how far long work has come. */
  readonly progress: (done: number, all: number) => void;
}

/** One subcommand of `/corpus`. A Said is a mistake of the asker. */
export interface Subcommand {
  readonly name: string;
  /** Whether it changes something: one change at a time in each server, each with a line in the log. */
  readonly changes: boolean;
  run(order: Order, desk: Desk): Promise<Report | Said>;
}
