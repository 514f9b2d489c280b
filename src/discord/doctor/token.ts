import { type REST, Routes } from "discord.js";
import * as z from "zod";
import type { Finding } from "../../finding.ts";
import { isRefusedToken } from "../faults.ts";
import { unreachable } from "./answers.ts";

const check = "token";
const user = z.object({ username: z.string() });

/** A token has three parts with full stops between; what else is on the portal's pages has not. */
const shape = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** What an HTTP header cannot carry is no token, and Discord need not be asked. */
const sendable = /^[\x21-\x7e]+$/;

const copy = "copy the token from the developer portal, page “Bot” (button “Reset Token”), into .env.";

const misshapen: Finding = {
  check,
  says: "DISCORD_TOKEN is no bot's token: one has three parts with full stops between, and no blanks or quotation marks. A client secret or a public key is something else.",
  fix: copy,
};

const refused: Finding = {
  check,
  says: "Discord refuses it.",
  fix: "reset the token in the developer portal, page “Bot”, and put the new one into .env.",
};

/** Whether Discord takes the token. It is never part of what is said. */
export async function checkToken(rest: REST, token: string): Promise<Finding> {
  if (token === "") return { check, says: "DISCORD_TOKEN is not set.", fix: copy };
  if (!sendable.test(token)) return misshapen;
  try {
    const { username } = user.parse(await rest.get(Routes.user()));
    return { check, says: `it works, the bot's name is ${username}.` };
  } catch (error) {
    if (!shape.test(token)) return misshapen;
    return isRefusedToken(error) ? refused : unreachable(check, error);
  }
}
