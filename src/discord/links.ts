import { OAuth2Scopes } from "discord.js";

const address = (applicationId: string, scopes: readonly string[], installType: 0 | 1): string => {
  const query = new URLSearchParams({
    client_id: applicationId,
    integration_type: String(installType),
    scope: scopes.join(" "),
    ...(installType === 0 && { permissions: "0" }),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
};

/** Adds the bot to a server. It asks for no permission: answers to commands need none. */
export const serverInstallLink = (applicationId: string): string =>
  address(applicationId, [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands], 0);

/** Adds the commands to one's own account, for use anywhere. */
export const userInstallLink = (applicationId: string): string =>
  address(applicationId, [OAuth2Scopes.ApplicationsCommands], 1);
