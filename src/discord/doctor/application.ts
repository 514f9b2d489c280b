import { ApplicationFlags, ApplicationIntegrationType, type REST, Routes } from "discord.js";
import * as z from "zod";
import type { Finding } from "../../finding.ts";

const schema = z.object({
  id: z.string(),
  flags: z.number().nullish(),
  bot_require_code_grant: z.boolean().nullish(),
  interactions_endpoint_url: z.string().nullish(),
  integration_types_config: z.record(z.string(), z.unknown()).nullish(),
});

/** What Discord says of the application that a token belongs to. */
export type Application = z.output<typeof schema>;

export const fetchApplication = async (rest: REST): Promise<Application> =>
  schema.parse(await rest.get(Routes.currentApplication()));

/** An id that belongs to another application. Discord answers calls with it by a refusal that explains nothing. */
export const otherApplication = (given: string, id: string): { says: string; fix: string } => ({
  says: `DISCORD_APPLICATION_ID is ${given}, but the token belongs to ${id}.`,
  fix: `set DISCORD_APPLICATION_ID=${id}, or leave it empty.`,
});

function checkId({ id }: Application, given: string | undefined): Finding {
  const check = "application";
  if (given === undefined || given === id) return { check, says: `its id is ${id}.` };
  return { check, ...otherApplication(given, id) };
}

const contentFlags = ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited;

function checkIntents({ flags }: Application): Finding {
  const isOn = ((flags ?? 0) & contentFlags) !== 0;
  const more = isOn ? " Message Content is on, and may be switched off." : "";
  return { check: "intents", says: `Ibid needs none of the three privileged ones.${more}` };
}

function checkDelivery({ interactions_endpoint_url: url }: Application): Finding {
  const check = "delivery";
  if (!url) return { check, says: "Discord brings commands to the bot." };
  return {
    check,
    says: "Discord brings commands to an Interactions Endpoint URL instead of the bot.",
    fix: "empty that field in the developer portal, page “General Information”, and save.",
  };
}

function checkInstall({
  bot_require_code_grant: needsGrant,
  integration_types_config: types,
}: Application): Finding {
  const check = "install";
  if (needsGrant)
    return {
      check,
      says: "the install links do not work while “Requires OAuth2 Code Grant” is on.",
      fix: "switch it off in the developer portal, page “Bot”.",
    };
  if (!types) return { check, says: "could not be checked (Discord does not tell).", unknown: true };
  const missing = [
    ...(types[ApplicationIntegrationType.GuildInstall] ? [] : ["Guild Install"]),
    ...(types[ApplicationIntegrationType.UserInstall] ? [] : ["User Install"]),
  ];
  if (missing.length === 0) return { check, says: "in servers and for single accounts." };
  return {
    check,
    says: `${missing.join(" and ")} ${missing.length === 1 ? "is" : "are"} off, so not all links below work.`,
    fix: `tick ${missing.join(" and ")} in the developer portal, page “Installation”, and save.`,
  };
}

/** All that the application's own settings tell, a finding each. */
export const checkApplication = (application: Application, given: string | undefined): Finding[] => [
  checkId(application, given),
  checkIntents(application),
  checkDelivery(application),
  checkInstall(application),
];
