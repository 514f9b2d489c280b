import type { ChatInputCommandInteraction } from "discord.js";
import { trouble } from "../../library/adding/trouble.ts";
import type { Said } from "../../text/saying.ts";
import { say } from "../../text/saying.ts";
import { InteractionRoute } from "../outbox/interaction-route.ts";
import { mend, type Office } from "../responding.ts";
import { permissionFor } from "./permission.ts";
import { type Report, renderReport } from "./report.ts";
import type { Desk, Order, Subcommand } from "./subcommand.ts";
import { add } from "./subcommands/add.ts";
import { list } from "./subcommands/list.ts";
import { reload } from "./subcommands/reload.ts";
import { remove } from "./subcommands/remove.ts";
import { status } from "./subcommands/status.ts";

const subcommands: readonly Subcommand[] = [add, remove, list, reload, status];

/** Discord is told no more often how far work has come. */
const everyMs = 2_000;

const unknown = "That is not understood; /help lists what can be asked.";
const noPlace =
  "Servers have no articles of their own here: the host of this bot can give them a place with IBID_DATA.";
const busy = "Another change is being made in this server; please try again when it is done.";

/** Takes requests to change and list the articles of servers, from those who may make them. */
export class Registry {
  readonly #desk: Desk;
  /** Servers in which something is being changed. */
  readonly #busy = new Set<string>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Answers a subcommand, to the asker alone. */
  async answer(interaction: ChatInputCommandInteraction, office: Office): Promise<void> {
    const route = new InteractionRoute(interaction, true);
    try {
      const report = await this.#reportFor(interaction, route, office);
      if (isReport(report)) await office.outbox.show(route, (wording) => renderReport(report, wording));
      else await office.outbox.tell(route, report);
    } catch (error) {
      await mend(error, route, office);
    }
  }

  async #reportFor(
    interaction: ChatInputCommandInteraction,
    route: InteractionRoute,
    office: Office,
  ): Promise<Report | Said> {
    const name = interaction.options.getSubcommand(false);
    const known = subcommands.find((each) => each.name === name);
    if (!known) return unknown;
    const permission = permissionFor(interaction);
    const who = `by ${interaction.user.id} in server ${interaction.guildId}`;
    if ("why" in permission) {
      office.log(`/corpus ${known.name} ${who} was refused: ${permission.why}.`);
      return permission.says;
    }
    if (!this.#desk.library.keepsServers) return noPlace;
    const order: Order = {
      server: permission.server,
      options: interaction.options,
      progress: progressTo(route, office),
    };
    return known.changes ? this.#change(known, order, who, office) : known.run(order, this.#desk);
  }

  /**
   * One change at a time in each server, each with a line for the host that says who did it and nothing of its content.
   */
  async #change(subcommand: Subcommand, order: Order, who: string, { log }: Office): Promise<Report | Said> {
    const { server } = order;
    if (this.#busy.has(server)) return busy;
    this.#busy.add(server);
    try {
      const report = await subcommand.run(order, this.#desk);
      if (isReport(report)) log(`/corpus ${subcommand.name} ${who}: ${report.audit}.`);
      return report;
    } catch (error) {
      const told = trouble(error);
      log(`/corpus ${subcommand.name} ${who} failed.`);
      if (told === undefined) throw error;
      return told;
    } finally {
      this.#busy.delete(server);
    }
  }
}

const isReport = (outcome: Report | Said): outcome is Report =>
  typeof outcome === "object" && "items" in outcome;

/** Tells the asker now and then how far it has come; what cannot be told is left. */
function progressTo(route: InteractionRoute, { outbox }: Office): Order["progress"] {
  let next = performance.now() + everyMs;
  return (done, all) => {
    if (performance.now() < next || done >= all) return;
    next = performance.now() + everyMs;
    const said = say("{done} of {all} read", { done, all });
    void outbox.tellProgress(route, said).catch(() => undefined);
  };
}
