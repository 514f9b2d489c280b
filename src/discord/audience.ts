import { ApplicationIntegrationType, InteractionContextType } from "discord.js";
import type { App } from "../app.ts";
import type { Library } from "../library/library.ts";

/** Where somebody asks: in a server that the bot was added to, with the bot alone, or anywhere else. */
export type Scene =
  | { readonly kind: "server"; readonly server: string }
  | { readonly kind: "direct"; readonly user: string }
  | { readonly kind: "elsewhere" };

/** What of an interaction says where it comes from. */
export interface Origin {
  readonly guildId: string | null;
  readonly context: InteractionContextType | null;
  /** Whom the app belongs to there: a server's id under 0, an account's under 1. Null where Discord does not say. */
  readonly authorizingIntegrationOwners: Readonly<Partial<Record<ApplicationIntegrationType, string>>> | null;
  readonly user: { readonly id: string };
}

const ELSEWHERE: Scene = { kind: "elsewhere" };

/** A server counts only where its own people added the bot: an account brings its app along into any server. */
export function sceneOf({ guildId, context, authorizingIntegrationOwners: owners, user }: Origin): Scene {
  if (guildId !== null)
    return owners?.[ApplicationIntegrationType.GuildInstall] === guildId
      ? { kind: "server", server: guildId }
      : ELSEWHERE;
  return context === InteractionContextType.BotDM ? { kind: "direct", user: user.id } : ELSEWHERE;
}

/** The same of a message: the bot hears those of servers that it was added to, and those to itself alone. */
export const sceneOfMessage = (guildId: string | null, user: string): Scene =>
  guildId === null ? { kind: "direct", user } : { kind: "server", server: guildId };

/** What somebody sees: answered from these articles and no others. */
export interface View {
  readonly app: App;
  /** Whose articles these are beside the shared ones: the same words for the same servers. */
  readonly audience: string;
}

/** The servers whose articles a person sees in direct messages. */
export type ServersOf = (user: string) => Promise<readonly string[]>;

/** Tells which articles a request is answered from: the one place that does. */
export class Audience {
  readonly #library: Pick<Library, "at">;
  readonly #serversOf: ServersOf;

  /** Without `serversOf` direct messages see the shared articles alone. */
  constructor(library: Pick<Library, "at">, serversOf: ServersOf = async () => []) {
    this.#library = library;
    this.#serversOf = serversOf;
  }

  /** A snapshot: whoever asks uses it for the whole of a request. */
  async viewOf(scene: Scene): Promise<View> {
    const servers = [...(await this.#serversIn(scene))].sort();
    return { app: this.#library.at(servers), audience: servers.join(" ") };
  }

  async #serversIn(scene: Scene): Promise<readonly string[]> {
    if (scene.kind === "server") return [scene.server];
    return scene.kind === "direct" ? this.#serversOf(scene.user) : [];
  }
}
