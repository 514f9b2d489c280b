import { readdirSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { folderWith } from "../support/folder.ts";
import { discord, start, toSay } from "./program.ts";

// Programs are started, some of them two at a time.
vi.setConfig({ testTimeout: 60_000 });

const held = /^Another Ibid is running with the data folder .*IBID_DATA\.$/m;

describe("a data folder that another Ibid works with", () => {
  test("is not touched: the second one says so in one sentence, and ends with 73", async () => {
    const { environment } = await discord();
    const data = folderWith({});
    const first = start({ ...environment, IBID_DATA: data });
    await toSay(first, "On Discord as Ibid");
    const second = start({ ...environment, IBID_DATA: data });
    expect(await second.exitCode).toBe(73);
    expect(second.said().trim()).toMatch(held);
    expect(second.said().trim().split("\n")).toHaveLength(1);
    first.child.kill("SIGTERM");
    expect(await first.exitCode).toBe(0);
  });

  test("is waited for while that one ends", async () => {
    const { environment } = await discord();
    const data = folderWith({});
    const first = start({ ...environment, IBID_DATA: data });
    await toSay(first, "On Discord as Ibid");
    const second = start({ ...environment, IBID_DATA: data });
    setTimeout(() => first.child.kill("SIGTERM"), 1_000);
    await toSay(second, "On Discord as Ibid");
    second.child.kill("SIGTERM");
    expect(await second.exitCode).toBe(0);
    expect(readdirSync(data)).not.toContain("lock");
  });
});

describe("a signal to end", () => {
  test("that comes twice ends the bot at once, whatever is open", async () => {
    const { standIn, environment } = await discord({ unanswered: ["ask"] });
    const program = start(environment);
    await toSay(program, "On Discord as Ibid");
    await standIn.do("addFaults", [{ method: "POST", path: "/callback$", kind: "silent", times: 9 }]);
    await standIn.do("type", { name: "ask", options: { question: "trade" } });
    program.child.kill("SIGTERM");
    await toSay(program, "Stopping: open requests are still answered.");
    program.child.kill("SIGTERM");
    await program.exitCode;
    expect(program.child.signalCode).toBe("SIGTERM");
  });

  test("ends with 0 and leaves the data folder to others, also where nothing is read yet", async () => {
    const data = folderWith({});
    const program = start({ DISCORD_TOKEN: "x".repeat(30), IBID_DATA: data });
    await expect.poll(() => readdirSync(data), { timeout: 15_000, interval: 2 }).toContain("lock");
    program.child.kill("SIGTERM");
    expect(await program.exitCode).toBe(0);
    expect(readdirSync(data)).not.toContain("lock");
  });
});

/** Throws in the midst of the program, once its articles are read, as a bug does. */
const throwing = (words: string): string =>
  `--import=data:text/javascript,setInterval(()=>{if(process.listenerCount('SIGHUP')){throw(new(TypeError)('${words}'))}},20)`;

describe("a bug that nobody catches", () => {
  test("is told in one sentence without its words, and ends with 70 and the data folder free", async () => {
    const data = folderWith({});
    const { environment } = await discord();
    const { said, exitCode } = start({ ...environment, NODE_OPTIONS: throwing("canary"), IBID_DATA: data });
    expect(await exitCode).toBe(70);
    const bugs = said().match(/^Ibid stopped because of a bug in it \(TypeError\b.*$/gm);
    expect(bugs).toHaveLength(1);
    expect(said()).not.toMatch(/canary|\n\s+at /);
    expect(readdirSync(data)).not.toContain("lock");
  });
});

describe("what only the host can mend", () => {
  test.each([
    ["settings that are wrong", { IBID_LOG: "xml" }, /^Mend the settings in \.env: IBID_LOG is neither/],
    ["no token, where only errors are logged", { IBID_LOG_LEVEL: "error" }, /^DISCORD_TOKEN is not set/],
    ["no articles", { IBID_CORPUS: "nowhere", DISCORD_TOKEN: "x".repeat(30) }, /nowhere/],
  ])("%s ends the bot with 78, so that it is not started again", async (_, environment, sentence) => {
    const { said, exitCode } = start(environment);
    expect(await exitCode).toBe(78);
    expect(said()).toMatch(sentence);
    expect(said().trim().split("\n").length).toBeLessThan(3);
  });
});

test("articles that cannot be read at the moment end the bot with 75, so that it is started again", async () => {
  const { said, exitCode } = start({
    IBID_CORPUS: "news",
    DISCORD_TOKEN: "x".repeat(30),
    NODE_OPTIONS: "--import=./dist/test/service/faults/no-articles.js",
  });
  expect(await exitCode).toBe(75);
  expect(said()).toBe('There is no readable corpus at "news".\n');
});

describe("the log", () => {
  test("is one JSON object a line where that is asked for", async () => {
    const { environment } = await discord();
    const program = start({ ...environment, IBID_LOG: "json" });
    await toSay(program, "On Discord as Ibid");
    program.child.kill("SIGTERM");
    expect(await program.exitCode).toBe(0);
    const lines = program.said().trim().split("\n");
    for (const line of lines)
      expect(JSON.parse(line)).toMatchObject({
        level: "info",
        name: expect.any(String),
        message: expect.any(String),
      });
    expect(lines.length).toBeGreaterThan(2);
  });
});
