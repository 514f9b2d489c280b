import { describe, expect, test } from "vitest";
import { Audience, type Origin, sceneOf, sceneOfMessage } from "../../src/discord/audience.ts";
import { Membership } from "../../src/discord/membership.ts";
import { appOver } from "../support/app.ts";

const [HERE, THERE, MINE] = ["100000000000000001", "100000000000000002", "100000000000000003"];
const ADA = "200000000000000001";

const places = [
  ["a server", { context: 0, guildId: HERE }],
  ["a direct message", { context: 1, guildId: null }],
  ["a group", { context: 2, guildId: null }],
  ["a server, by what Discord left out", { context: null, guildId: HERE }],
] as const;

/** As Discord gives them: 0 for a server's installation ("0" in direct messages), 1 for an account's. */
const installations = [
  ["in that server", { 0: HERE }],
  ["in another server", { 0: THERE }],
  ["in none, as in direct messages", { 0: "0" }],
  ["for the account", { 1: ADA }],
  ["in that server and for the account", { 0: HERE, 1: ADA }],
  ["nobody knows where", null],
] as const;

const allowed = [
  ["see what their servers have", true],
  ["see the shared articles alone", false],
] as const;

const matrix = places.flatMap(([place, where]) =>
  installations.flatMap(([installed, authorizingIntegrationOwners]) =>
    allowed.map(([direct, isAllowed]) => {
      const origin: Origin = { ...where, authorizingIntegrationOwners, user: { id: ADA } };
      return { place, installed, direct, isAllowed, origin };
    }),
  ),
);

/**
 * Only two ways lead to a server's articles: the server itself, where it added the bot, and its member alone with the
 * bot.
 */
const expected = ({ origin, isAllowed }: (typeof matrix)[number]): readonly string[] => {
  const { guildId, context, authorizingIntegrationOwners: owners } = origin;
  if (guildId === HERE && owners?.[0] === HERE) return [HERE];
  return guildId === null && context === 1 && isAllowed ? [MINE] : [];
};

describe("whose articles are seen", () => {
  test("is told for each of 48 cases", () => expect(matrix).toHaveLength(48));

  test.each(matrix)(
    "in $place, with the bot installed $installed, where direct messages $direct",
    async (given) => {
      const app = await appOver({});
      const asked: (readonly string[])[] = [];
      const at = (servers: readonly string[]) => {
        asked.push(servers);
        return app;
      };
      const audience = new Audience({ at }, given.isAllowed ? async () => [MINE] : undefined);
      const view = await audience.viewOf(sceneOf(given.origin));
      expect(asked).toEqual([expected(given)]);
      expect(view).toEqual({ app, audience: expected(given).join(" ") });
    },
  );

  test("of a message is its server's, or in direct messages the writer's", () => {
    expect(sceneOfMessage(HERE, ADA)).toEqual({ kind: "server", server: HERE });
    expect(sceneOfMessage(null, ADA)).toEqual({ kind: "direct", user: ADA });
  });
});

describe("membership", () => {
  const members: Readonly<Record<string, boolean>> = { [HERE]: true, [THERE]: false };
  const isMember = async (server: string): Promise<boolean> => {
    const known = members[server];
    if (known === undefined) throw new Error("Unknown Member");
    return known;
  };

  test("is of the servers that say so; one that cannot tell counts as none", async () => {
    const membership = new Membership(() => [HERE, THERE, MINE], isMember);
    expect(await membership.serversOf(ADA)).toEqual([HERE]);
  });

  test("is none of a server that does not answer in time", async () => {
    const membership = new Membership(
      () => [HERE, THERE],
      (server) => (server === HERE ? Promise.resolve(true) : new Promise(() => {})),
    );
    expect(await membership.serversOf(ADA)).toEqual([HERE]);
  });

  test("is asked once in a few minutes, and of 25 servers at most", async () => {
    let [now, asked] = [0, 0];
    const servers = Array.from({ length: 40 }, (_, at) => String(at));
    const membership = new Membership(
      () => servers,
      async () => ++asked > 0,
      () => now,
    );
    expect(await membership.serversOf(ADA)).toHaveLength(25);
    await membership.serversOf(ADA);
    expect(asked).toBe(25);
    now += 4 * 60_000;
    await membership.serversOf(ADA);
    expect(asked).toBe(50);
  });
});
