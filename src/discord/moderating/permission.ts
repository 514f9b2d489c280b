import type { PermissionsBitField } from "discord.js";
import type { Said } from "../../text/saying.ts";
import { type Origin, sceneOf } from "../audience.ts";
import { needed } from "./definition.ts";

/** Who asks for a change, and where. */
export interface Petition extends Origin {
  readonly memberPermissions: Readonly<PermissionsBitField> | null;
}

/** A server whose articles the one who asks may change. */
export interface Granted {
  readonly server: string;
}

/** Why nothing is changed: in words for the asker, and for the log. */
export interface Denied {
  readonly says: Said;
  readonly why: string;
}

/**
 * Whether somebody may change a server's articles. Discord shows the command only to those who may manage the server, but
 * that is a setting of its own that can be changed; this is not.
 */
export function permissionFor(petition: Petition): Granted | Denied {
  const scene = sceneOf(petition);
  if (scene.kind !== "server")
    return { says: "That works in a server that this bot was added to.", why: "not in a server of the bot" };
  if (petition.memberPermissions?.has(needed) !== true)
    return { says: "You need the permission Manage Server for that.", why: "may not manage the server" };
  return { server: scene.server };
}
