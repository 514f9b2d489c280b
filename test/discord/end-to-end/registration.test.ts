import { describe, expect, test } from "vitest";
import { doctorDiscord } from "../../../src/discord/doctor.ts";
import { registerCommands } from "../../../src/discord/register.ts";
import type { StandIn } from "../stand-in/stand-in.ts";
import { standInFor, starterApp, token } from "./bot.ts";

const { commands } = await starterApp;
/** As Discord has them: the commands, then the entries of menus. */
const menus = ["Check against corpus"];
const names = [...commands.map(({ name }) => name), ...menus];

async function register(standIn: StandIn, options: object = {}, given = commands): Promise<string[]> {
  const lines: string[] = [];
  await registerCommands(given, { token, api: standIn.api }, options, (line) => lines.push(line));
  return lines;
}

const puts = async (standIn: StandIn): Promise<number> =>
  (await standIn.do("calls", undefined)).filter(({ method }) => method === "PUT").length;

describe("registering", () => {
  test("sends every command, and says which are new", async () => {
    const standIn = await standInFor();
    expect(await register(standIn)).toEqual([
      ...commands.map(({ name }) => `+ /${name}`),
      ...menus.map((name) => `+ ${name}`),
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
      `Sent ${changed.length + menus.length} commands to Discord.`,
    ]);
  });

  test("changes nothing in a dry run", async () => {
    const standIn = await standInFor();
    expect((await register(standIn, { dryRun: true })).at(-1)).toBe("A dry run: nothing was sent.");
    expect(await puts(standIn)).toBe(0);
  });

  test("keeps a server's commands apart", async () => {
    const standIn = await standInFor();
    await register(standIn, { guild: "123456789012345678" });
    expect(await standIn.do("commands", undefined)).toEqual([]);
    expect(await standIn.do("commands", "123456789012345678")).toHaveLength(names.length);
    expect((await register(standIn, { guild: "123456789012345678" })).length).toBe(1);
  });

  test("keeps the application's entry point", async () => {
    const standIn = await standInFor();
    await standIn.do("setCommands", [{ type: 4, name: "launch", description: "", handler: 2 }]);
    await register(standIn);
    expect((await standIn.do("commands", undefined)).map(({ name }) => name)).toContain("launch");
  });

  test("with a refused token says so in a sentence", async () => {
    const standIn = await standInFor({ token: "another" }, { violations: expect.any(Array) });
    await expect(register(standIn)).rejects.toMatchObject({ name: "SettingsFault", exitCode: 78 });
  });
});

async function doctor(standIn: StandIn, config: object = {}): Promise<{ healthy: boolean; report: string }> {
  const lines: string[] = [];
  const healthy = await doctorDiscord(commands, { token, api: standIn.api, ...config }, (line) =>
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
      /FAIL {2}token: Discord cannot be reached .* Fix: /,
    ],
    ["commands that are not registered", {}, /FAIL {2}commands: .* Fix: run `npm run ibid -- register`/],
  ])("says what to do about %s", async (_, config, line) => {
    const { healthy, report } = await doctor(await standInFor(), config);
    expect(healthy).toBe(false);
    expect(report).toMatch(line);
    expect(report).not.toContain(token);
  });

  test("says what to do about a refused token", async () => {
    const standIn = await standInFor({ token: "another" }, { violations: expect.any(Array) });
    expect((await doctor(standIn)).report).toMatch(
      /FAIL {2}token: Discord refuses it\. Fix: reset the token/,
    );
  });
});
