import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";

const FOLDER = new URL("../../.github/workflows/", import.meta.url);

const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const permissions = z.record(z.string(), z.enum(["read", "write", "none"]));
const workflow = z.object({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions,
  jobs: z.record(
    z.string(),
    z.object({
      "runs-on": z.string(),
      "timeout-minutes": z.int().max(180),
      permissions: permissions.optional(),
      steps: z.array(step).min(1),
    }),
  ),
});

const files = readdirSync(FOLDER).filter((file) => file.endsWith(".yml"));

describe.each(files)("the workflow %s", (file) => {
  const text = readFileSync(new URL(file, FOLDER), "utf8");
  const read = workflow.parse(parse(text, { maxAliasCount: 0 }));
  const jobs = Object.values(read.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test("may read, and writes at most what is found and its own proof", () => {
    expect(read.permissions).toEqual({ contents: "read" });
    for (const { permissions: own = {} } of jobs)
      for (const [name, level] of Object.entries(own))
        if (level === "write") expect(["security-events", "id-token"]).toContain(name);
  });

  test("pins every action by commit and names its version beside it", () => {
    const uses = text.split("\n").filter((line) => /\buses:/.test(line));
    expect(uses).toHaveLength(steps.filter((each) => each.uses !== undefined).length);
    for (const line of uses) expect(line).toMatch(/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("leaves no credentials in the working copy", () => {
    for (const { uses, with: options } of steps)
      if (uses?.startsWith("actions/checkout@")) expect(options?.["persist-credentials"]).toBe(false);
  });

  test("never runs a stranger's code with rights, nor puts a stranger's text into a script", () => {
    expect(Object.keys(read.on)).not.toContain("pull_request_target");
    expect(Object.keys(read.on)).not.toContain("workflow_run");
    for (const { run = "" } of steps) expect(run).not.toContain("${".concat("{"));
  });
});

test("an action has one pin in all workflows", () => {
  const text = files.map((file) => readFileSync(new URL(file, FOLDER), "utf8")).join("\n");
  const pins = new Map<string, string>();
  for (const [, owner = "", sha = ""] of text.matchAll(/uses: ([\w.-]+\/[\w.-]+)[\w./-]*@([0-9a-f]{40})/g)) {
    expect(pins.get(owner) ?? sha).toBe(sha);
    pins.set(owner, sha);
  }
  expect(pins.size).toBeGreaterThan(3);
});

test("updates wait a week, faults that are known do not", () => {
  const renovate: unknown = JSON.parse(readFileSync(new URL("../../renovate.json", import.meta.url), "utf8"));
  expect(renovate).toMatchObject({
    minimumReleaseAge: "7 days",
    internalChecksFilter: "strict",
    rangeStrategy: "pin",
    vulnerabilityAlerts: { minimumReleaseAge: null },
  });
});
