import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentOf } from "./files.ts";

/** A compiler that makes one file. */
const COMPILER = "#!/bin/sh\nmkdir -p dist/commands && touch dist/commands/now.js\n";

test("a build leaves nothing of the one before: what lies in a folder of commands is loaded", () => {
  const { scripts } = JSON.parse(contentOf("package.json")) as { scripts: Record<string, string> };
  const folder = mkdtempSync(join(tmpdir(), "ibid-build-"));
  mkdirSync(join(folder, "dist/commands"), { recursive: true });
  writeFileSync(join(folder, "dist/commands/before.js"), "");
  writeFileSync(join(folder, "tsc"), COMPILER);
  chmodSync(join(folder, "tsc"), 0o755);
  const built = spawnSync("sh", ["-c", scripts["build"] ?? ""], {
    cwd: folder,
    // biome-ignore lint/style/noProcessEnv: what a shell needs to find its programs
    env: { PATH: `${folder}:${process.env["PATH"]}` },
    encoding: "utf8",
  });
  expect(built.stderr).toBe("");
  expect(readdirSync(join(folder, "dist/commands"))).toEqual(["now.js"]);
});
