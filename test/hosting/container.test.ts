import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, realpathSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { registerCommands } from "../../src/discord/register.ts";
import { standInFor, starterApp, token } from "../discord/end-to-end/bot.ts";
import { quotationsIn } from "../discord/end-to-end/reading.ts";
import { folderWith } from "../support/folder.ts";
import { pathOf } from "./files.ts";

const node = realpathSync(process.execPath);

/** Root in a namespace of its own, setpriv, and a Node that can be mounted with its folder. */
const possible =
  process.getuid?.() === 0 &&
  node.endsWith("/bin/node") &&
  ["chroot", "env", "setpriv"].every((tool) => spawnSync(tool, ["--version"]).status === 0) &&
  spawnSync("unshare", ["--mount", "mount", "-t", "tmpfs", "tmpfs", "/tmp"]).status === 0;

const running: ChildProcess[] = [];

interface Contained {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly exitCode: Promise<unknown>;
}

/** Runs Node over the files of the image, as the image's user, with nothing to write to but /tmp and /data. */
function contained(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  articles = pathOf("corpus"),
): Contained {
  const script = [pathOf("test/hosting/container.sh"), folderWith({}), pathOf(""), articles, node, ...args];
  const child = spawn("unshare", ["--mount", "sh", ...script], {
    env: { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", NODE_ENV: "production", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.push(child);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk));
  return { child, said: () => said, exitCode: once(child, "close").then(([code]) => code) };
}

afterEach(() => {
  for (const child of running.splice(0)) if (child.exitCode === null) child.kill("SIGKILL");
});

// Elsewhere than on Linux as root there is no way to set this up without Docker.
describe.skipIf(!possible)("without rights, over a system that cannot be written to", () => {
  test("the bot answers, and at SIGTERM ends with 0", async () => {
    const standIn = await standInFor();
    const { commands } = await starterApp;
    await registerCommands(commands, { token, api: standIn.api }, {}, () => {});
    const env = { DISCORD_TOKEN: token, IBID_DISCORD_API: standIn.api };
    const { child, said, exitCode } = contained(["dist/src/main.js", "discord"], env);
    await expect.poll(said, { timeout: 15_000 }).toContain("On Discord as Ibid");
    expect(quotationsIn(await standIn.slash("ask", { question: "trade" }))).not.toEqual([]);
    child.kill("SIGTERM");
    expect(await exitCode).toBe(0);
  });

  test("saved pages are read, in a process apart", async () => {
    const articles = folderWith({
      "ferry.html":
        "<title>The ferry</title><article><p>The night ferry came back to Westhaven.</p></article>",
    });
    chmodSync(articles, 0o755);
    const { said, exitCode } = contained(["dist/src/main.js", "/ask night ferry"], {}, articles);
    expect(await exitCode).toBe(0);
    expect(said()).toContain("The night ferry came back to Westhaven.");
  });

  test("the health check fails where nothing is connected to Discord", async () => {
    expect(await contained(["dist/src/health-check.js"]).exitCode).toBe(1);
  });

  test("only /tmp and /data take files", async () => {
    const tries = `for (const folder of ["/", "/app", "/app/dist", "/corpus", "/usr", "/tmp", "/data"])
      try { fs.writeFileSync(folder + "/written", ""); console.log(folder); } catch {}
      console.log(process.getuid(), fs.readFileSync("/proc/self/status", "utf8").match(/CapEff:.*/)[0]);`;
    const { said, exitCode } = contained(["-e", tries]);
    expect(await exitCode).toBe(0);
    expect(said().split(/\s+/)).toEqual(["/tmp", "/data", "65532", "CapEff:", "0000000000000000", ""]);
  });
});
