import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";

const module = pathToFileURL("dist/src/logging/logger.js").href;

/** Runs a program that has a log, as the bot is run, and gives what it writes. */
const run = (format: string, lines: string) =>
  spawnSync(
    process.execPath,
    [
      "--disable-proto=delete",
      "--input-type=module",
      "--eval",
      `import { createRequire } from "node:module";
       import { loggerFor } from "${module}";
       const settings = { format: "${format}", level: "info", secrets: [] };
       const log = await loggerFor(settings, (text) => void process.stderr.write(text));
       const pinos = Object.keys(createRequire("${module}").cache).filter((path) => path.includes("pino"));
       ${lines}`,
    ],
    { encoding: "utf8", env: {} },
  );

describe.each(["plain", "json"])("as %s, what is logged right before the end", (format) => {
  // Few enough to fit between the two while nobody reads.
  test("is written to the last line", () => {
    const { status, stderr } = run(
      format,
      `for (let i = 1; i <= 20; i++) log("Line " + i + ".", { fields: { padding: "x".repeat(100) } });
       process.exit(3);`,
    );
    expect(status).toBe(3);
    const said = stderr.split("\n");
    expect(said.pop()).toBe("");
    const sentences = format === "json" ? said.map((line) => JSON.parse(line).message) : said;
    expect(sentences).toEqual(Array.from({ length: 20 }, (_, i) => `Line ${i + 1}.`));
  });

  test("is written where an error ends the program", () => {
    const { status, stderr } = run(
      format,
      `process.on("uncaughtException", () => { log("It ends.", { level: "error" }); process.exit(70); });
       setTimeout(() => { throw new Error("canary"); }, 1);`,
    );
    expect(status).toBe(70);
    expect(stderr).toMatch(
      format === "json" ? /^\{"level":"error".*"message":"It ends\."\}\n$/ : /^It ends\.\n$/,
    );
  });
});

test("pino is loaded where lines have a structure, and nowhere else", () => {
  const loaded = (format: string) => run(format, "process.stdout.write(String(pinos.length));").stdout;
  expect(loaded("plain")).toBe("0");
  expect(Number(loaded("json"))).toBeGreaterThan(0);
});
