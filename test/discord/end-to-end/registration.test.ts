import { describe, expect, test } from "vitest";
import { type DoctorOptions, doctorDiscord } from "../../../src/discord/doctor/doctor.ts";
import { registerCommands } from "../../../src/discord/register.ts";
import type { StandIn } from "../stand-in/stand-in.ts";
import type { Settings } from "../stand-in/world/world.ts";
import { standInFor, starterApp, token } from "./bot.ts";

const { commands } = await starterApp;
/** As Discord has them: the commands, then what moderators have, then the entries of menus. */
const others = ["/corpus", "Check against corpus"];
const names = [...commands.map(({ name }) => name), "corpus", "Check against corpus"];

async function register(standIn: StandIn, options: object = {}, given = commands): Promise<string[]> {
  const lines: string[] = [];
  await registerCommands(given, { token, api: standIn.api }, options, (line) => lines.push(line));
  return lines;
}

const puts = async (standIn: StandIn): Promise<number> =>
  (await standIn.do("calls", undefined)).filter(({ method }) => method === "PUT").length;

interface Wrong {
  readonly guild?: string;
  readonly applicationId?: string;
}

describe("registering", () => {
  test("sends every command, and says which are new", async () => {
    const standIn = await standInFor();
    expect(await register(standIn)).toEqual([
      ...commands.map(({ name }) => `+ /${name}`),
      ...others.map((name) => `+ ${name}`),
      `Sent ${names.length} commands to Discord.`,
    ]);
    expect((await standIn.do("commands", undefined)).map(({ name }) => name)).toEqual(names);
  });

  test("sends nothing where nothing differs", async () => {
    const standIn = await standInFor();
    await register(standIn);
    expect(await register(standIn)).toEqual([`Discord has all ${names.length} commands as they are here.`]);
    expect(await puts(standIn)).toBe(1);
  });

  test("says what differs, and what will be gone", async () => {
    const standIn = await standInFor();
    await register(standIn);
    const [first, ...rest] = commands;
    const changed = first ? [{ ...first, description: "Something else" }, ...rest.slice(1)] : [];
    expect(await register(standIn, {}, changed)).toEqual([
      `~ /${first?.name}: description`,
      `- /${rest[0]?.name}`,
      `Sent ${changed.length + others.length} commands to Discord.`,
    ]);
  });

  test("changes nothing in a dry run", async () => {
    const standIn = await standInFor();
    expect((await register(standIn, { dryRun: true })).at(-1)).toBe("A dry run: nothing was sent.");
    expect(await puts(standIn)).toBe(0);
  });

  test("keeps a server's commands apart", async () => {
    const standIn = await standInFor();
    const guild = await standIn.do("server", undefined);
    await register(standIn, { guild });
    expect(await standIn.do("commands", undefined)).toEqual([]);
    expect(await standIn.do("commands", guild)).toHaveLength(names.length);
    expect((await register(standIn, { guild })).length).toBe(1);
  });

  test("keeps the application's entry point", async () => {
    const standIn = await standInFor();
    await standIn.do("setCommands", [{ type: 4, name: "launch", description: "", handler: 2 }]);
    await register(standIn);
    expect((await standIn.do("commands", undefined)).map(({ name }) => name)).toContain("launch");
  });

  test("takes its commands away again, and keeps the entry point", async () => {
    const standIn = await standInFor();
    await standIn.do("setCommands", [{ type: 4, name: "launch", description: "", handler: 2 }]);
    await register(standIn);
    expect((await register(standIn, { clear: true, dryRun: true })).at(-1)).toBe(
      "A dry run: nothing was sent.",
    );
    expect(await register(standIn, { clear: true })).toEqual([
      ...commands.map(({ name }) => `- /${name}`),
      ...others.map((name) => `- ${name}`),
      `Removed ${names.length} commands from Discord.`,
    ]);
    expect((await standIn.do("commands", undefined)).map(({ name }) => name)).toEqual(["launch"]);
    expect(await register(standIn, { clear: true })).toEqual(["Discord has no commands to remove."]);
  });

  test.each([
    [
      "a server that the bot is not in",
      { guild: "123456789012345678" },
      /^Discord knows no server 123456789012345678 [^\n]+$/,
    ],
    ["another application's id", { applicationId: "1" }, /^DISCORD_APPLICATION_ID is 1, [^\n]+$/],
  ])("for %s says so in a sentence", async (_, { guild, applicationId }: Wrong, message) => {
    const standIn = await standInFor({}, { violations: expect.any(Array) });
    const config = { token, api: standIn.api, applicationId };
    await expect(registerCommands(commands, config, { guild }, () => {})).rejects.toMatchObject({
      name: "SettingsFault",
      exitCode: 78,
      message: expect.stringMatching(message),
    });
  });

  test("with a refused token says so in a sentence", async () => {
    const standIn = await standInFor({ token: "another" }, { violations: expect.any(Array) });
    await expect(register(standIn)).rejects.toMatchObject({ name: "SettingsFault", exitCode: 78 });
  });
});

async function doctor(
  standIn: StandIn,
  config: object = {},
  options: DoctorOptions = {},
): Promise<{ healthy: boolean; report: string }> {
  const lines: string[] = [];
  const healthy = await doctorDiscord(commands, { token, api: standIn.api, ...config }, options, (line) =>
    lines.push(line),
  );
  return { healthy, report: lines.join("\n") };
}

describe("the doctor", () => {
  test("finds nothing wrong where all is well, and prints both install links", async () => {
    const standIn = await standInFor();
    await register(standIn);
    const { healthy, report } = await doctor(standIn);
    expect(healthy).toBe(true);
    expect(report).not.toContain("FAIL");
    expect(report.match(/https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d+/g)).toHaveLength(2);
  });

  test.each([
    ["no token", { token: "" }, /FAIL {2}token: .* Fix: /],
    [
      "another application's id",
      { applicationId: "1" },
      /FAIL {2}application: .* Fix: set DISCORD_APPLICATION_ID=\d+/,
    ],
    [
      "Discord out of reach",
      { api: "http://127.0.0.1:9/api" },
      /FAIL {2}token: Discord cannot be reached: nobody answers .* Fix: Check /,
    ],
    ["commands that are not registered", {}, /FAIL {2}commands: .* Fix: run `npm run ibid -- register`/],
  ])("says what to do about %s", async (_, config, line) => {
    const { healthy, report } = await doctor(await standInFor(), config);
    expect(healthy).toBe(false);
    expect(report).toMatch(line);
    expect(report).not.toContain(token);
  });

  test.each<[string, Partial<Settings>, RegExp]>([
    [
      "an endpoint that takes the commands away from the bot",
      { application: { interactions_endpoint_url: "https://other.example" } },
      /FAIL {2}delivery: .* Fix: empty that field/,
    ],
    [
      "a code grant that breaks the links",
      { application: { bot_require_code_grant: true } },
      /FAIL {2}install: .*Requires OAuth2 Code Grant.* Fix: switch it off/,
    ],
    [
      "an installation for accounts that is off",
      { application: { integration_types_config: { 0: {} } } },
      /FAIL {2}install: User Install is off.* Fix: tick User Install/,
    ],
    [
      "a server that lacks the scope for commands",
      { hasCommandScope: false },
      /FAIL {2}servers: in G the bot lacks the scope applications\.commands.* Fix: /,
    ],
    [
      "a server whose members may not use commands",
      { permissions: "2048" },
      /FAIL {2}servers: in G @everyone lacks the permission Use Application Commands\. Fix: /,
    ],
    [
      "a day's connections that are nearly used up",
      { connectionsLeft: 7 },
      /FAIL {2}connections: 7 of 1000 are left for today\. Fix: .* for 2 h\./,
    ],
  ])("says what to do about %s", async (_, settings, line) => {
    const standIn = await standInFor(settings, { violations: expect.any(Array) });
    await register(standIn);
    const { healthy, report } = await doctor(standIn);
    expect(healthy).toBe(false);
    expect(report).toMatch(line);
    expect(report.match(/FAIL/g)).toHaveLength(1);
  });

  test.each<[string, Partial<Settings>, RegExp]>([
    ["in no server yet", { inServer: false }, /^ok {4}servers: the bot is in none yet/m],
    ["where no privileged intent is needed", {}, /^ok {4}intents: Ibid needs none/m],
    [
      "with an intent on that is not needed",
      { application: { flags: 1 << 19 } },
      /Message Content is on, and may be/,
    ],
    [
      "where Discord does not tell how it is installed",
      { application: { integration_types_config: null } },
      /^\? {5}install: /m,
    ],
  ])("finds nothing wrong %s", async (_, settings, line) => {
    const standIn = await standInFor(settings, { violations: expect.any(Array) });
    await register(standIn);
    const { healthy, report } = await doctor(standIn);
    expect(report).toMatch(line);
    expect(healthy).toBe(true);
  });

  test("where mentions are answered says what to do about a server in which the bot may not write", async () => {
    const standIn = await standInFor({ permissions: String(2 ** 31) });
    await register(standIn);
    expect((await doctor(standIn)).healthy).toBe(true);
    const { report } = await doctor(standIn, { mentions: true });
    expect(report).toMatch(/FAIL {2}servers: in G the bot may not send messages.* Fix: .*IBID_MENTIONS=off/);
  });

  test("says that it could not check what Discord does not answer", async () => {
    const standIn = await standInFor();
    await register(standIn);
    await standIn.do("addFaults", [{ method: "GET", path: "^/users/@me/guilds$", kind: "broken", times: 4 }]);
    const { healthy, report } = await doctor(standIn);
    expect(report).toMatch(/^\? {5}servers: could not be checked \([^)]+\)\.$/m);
    expect(healthy).toBe(true);
  });

  test("compares the commands of one server on demand", async () => {
    const standIn = await standInFor({}, { violations: expect.any(Array) });
    const guild = await standIn.do("server", undefined);
    expect((await doctor(standIn, {}, { guild })).report).toContain(`register --guild ${guild}`);
    await register(standIn, { guild });
    expect((await doctor(standIn, {}, { guild })).healthy).toBe(true);
    const { report } = await doctor(standIn, {}, { guild: "123456789012345678" });
    expect(report).toMatch(/FAIL {2}commands: Discord knows no server 123456789012345678/);
  });

  test.each([
    ["a client secret", "abcdefghijklmnopqrstuvwxyz012345"],
    ["a token with quotation marks and a blank", `"${token} "`],
  ])("tells %s from a token, and does not print it", async (_, secret) => {
    const standIn = await standInFor({}, { violations: expect.any(Array) });
    const { healthy, report } = await doctor(standIn, { token: secret, applicationId: "123456789012345678" });
    expect(healthy).toBe(false);
    expect(report).toMatch(/FAIL {2}token: DISCORD_TOKEN is no bot's token: .* Fix: copy the token/);
    expect(report).not.toContain(secret.slice(0, 12));
    expect(report.match(/client_id=123456789012345678/g)).toHaveLength(2);
  });

  test("says what to do about a refused token", async () => {
    const standIn = await standInFor({ token: "another" }, { violations: expect.any(Array) });
    expect((await doctor(standIn)).report).toMatch(
      /FAIL {2}token: Discord refuses it\. Fix: reset the token/,
    );
  });
});
