import { type REST, Routes } from "discord.js";
import * as z from "zod";
import type { Finding } from "../../finding.ts";
import { unchecked } from "./answers.ts";

const check = "connections";

const gateway = z.object({
  session_start_limit: z.object({ total: z.number(), remaining: z.number(), reset_after: z.number() }),
});

/** A bot that starts again and again uses up a day's connections, and then Discord resets its token. */
const fewest = 50;

/** How many times the bot may still connect today. */
export async function checkBudget(rest: REST): Promise<Finding> {
  try {
    const { session_start_limit: limit } = gateway.parse(await rest.get(Routes.gatewayBot()));
    const says = `${limit.remaining} of ${limit.total} are left for today.`;
    if (limit.remaining >= fewest) return { check, says };
    const hours = Math.ceil(limit.reset_after / 3_600_000);
    return { check, says, fix: `find out why the bot starts so often, and leave it stopped for ${hours} h.` };
  } catch (error) {
    return unchecked(check, error);
  }
}
