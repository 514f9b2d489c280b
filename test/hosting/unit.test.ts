import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { contentOf, pathOf } from "./files.ts";

const FILE = "docs/hosting/ibid.service";
const MOST_EXPOSURE = 1.5;

/** The directives of a unit by section: those given several times in one list. */
function directivesOf(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let section = "";
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const header = /^\[(\w+)\]$/.exec(line);
    if (header) section = header[1] ?? "";
    else {
      const [name = "", ...value] = line.split("=");
      const key = `${section}.${name}`;
      found.set(key, [...(found.get(key) ?? []), value.join("=")]);
    }
  }
  return found;
}

const directives = directivesOf(contentOf(FILE));

describe("the systemd unit", () => {
  test.each([
    ["Service.DynamicUser", "yes"],
    ["Service.NoNewPrivileges", "yes"],
    ["Service.CapabilityBoundingSet", ""],
    ["Service.AmbientCapabilities", ""],
    ["Service.ProtectSystem", "strict"],
    ["Service.ProtectHome", "yes"],
    ["Service.PrivateTmp", "yes"],
    ["Service.PrivateDevices", "yes"],
    ["Service.ProtectKernelTunables", "yes"],
    ["Service.RestrictNamespaces", "yes"],
    ["Service.RestrictAddressFamilies", "AF_INET AF_INET6 AF_UNIX AF_NETLINK"],
    ["Service.SystemCallArchitectures", "native"],
    ["Service.UMask", "0077"],
    ["Service.TasksMax", "128"],
    ["Service.TimeoutStopSec", "20"],
    ["Service.EnvironmentFile", "/etc/ibid.env"],
    ["Unit.StartLimitIntervalSec", "0"],
    ["Service.Restart", "on-failure"],
    ["Service.RestartSec", "30"],
    ["Install.WantedBy", "multi-user.target"],
  ])("has %s=%s", (name, value) => {
    expect(directives.get(name)).toEqual([value]);
  });

  test("filters system calls and answers the others with an error", () => {
    expect(directives.get("Service.SystemCallFilter")).toEqual([
      "@system-service",
      "~@privileged @resources",
    ]);
    expect(directives.get("Service.SystemCallErrorNumber")).toEqual(["EPERM"]);
  });

  test("leaves memory as V8 needs it", () => {
    expect(directives.has("Service.MemoryDenyWriteExecute")).toBe(false);
  });

  test("starts what the build makes, and not again where that would not help", () => {
    const [start = ""] = directives.get("Service.ExecStart") ?? [];
    expect(start.split(" ").slice(-2)).toEqual(["dist/src/main.js", "discord"]);
    expect(directives.get("Service.RestartPreventExitStatus")).toEqual(["73 78"]);
  });

  test("holds no secret", () => {
    const given = (directives.get("Service.Environment") ?? []).flatMap((each) => each.split(" "));
    expect(given.map((each) => each.split("=")[0])).toEqual([
      "IBID_DATA",
      "MALLOC_ARENA_MAX",
      "MALLOC_TRIM_THRESHOLD_",
      "MALLOC_MMAP_THRESHOLD_",
    ]);
  });
});

const analyze = (...args: string[]) => spawnSync("systemd-analyze", args, { encoding: "utf8" });
const scores = analyze("security", "--help").status === 0;

// Without the tool there is nothing to score with; the directives above are checked all the same.
test.skipIf(!scores)(`is exposed by ${MOST_EXPOSURE} of 10 at most, by systemd's own reckoning`, () => {
  const { stdout } = analyze("security", "--offline=true", "--no-pager", pathOf(FILE));
  const [, exposure = "10"] = /Overall exposure level for ibid\.service: (\d+\.\d+)/.exec(stdout) ?? [];
  expect(Number(exposure)).toBeLessThanOrEqual(MOST_EXPOSURE);
});
