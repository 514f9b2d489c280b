import { describe, expect, test } from "vitest";
import { type Instruction, instructionsOf, stagesOf } from "./dockerfile.ts";
import { contentOf } from "./files.ts";

const instructions = instructionsOf(contentOf("Dockerfile"));
const stages = stagesOf(instructions);
const image = stages.at(-1) ?? [];

const valuesOf = (name: string, among: readonly Instruction[] = image): string[] =>
  among.filter((each) => each.name === name).map(({ value }) => value);

const KNOWN = /^(?:ARG|FROM|WORKDIR|COPY|RUN|ENV|USER|STOPSIGNAL|HEALTHCHECK|CMD)$/;

describe("the Dockerfile", () => {
  test("has instructions that are known here", () => {
    expect(instructions.filter(({ name }) => !KNOWN.test(name))).toEqual([]);
  });

  test("builds in one stage and runs in another, on a base that can be pinned by digest", () => {
    expect(stages).toHaveLength(2);
    expect(instructions[0]?.value).toMatch(/^BASE=node:\d+-[a-z-]+(?:@sha256:[0-9a-f]{64})?$/);
    expect(stages.map(([from]) => from?.value)).toEqual(["$BASE AS build", "$BASE"]);
  });

  test("installs by the lockfile and lets no package run a script", () => {
    const runs = valuesOf("RUN", instructions);
    expect(runs[0]).toBe("npm ci --ignore-scripts");
    expect(runs.join()).toContain("npm prune --omit=dev --ignore-scripts");
    expect(runs.join()).not.toMatch(/curl|wget|apt-get|sudo|npm install/);
  });

  test("copies packages before sources, so that a change of ours does not fetch them again", () => {
    const build = stages[0]?.map(({ name, value }) => `${name} ${value}`) ?? [];
    const at = (text: string): number => build.findIndex((line) => line.startsWith(text));
    expect(at("RUN npm ci")).toBeGreaterThan(at("COPY package.json package-lock.json"));
    expect(at("COPY src")).toBeGreaterThan(at("RUN npm ci"));
  });

  test("runs as a user by number that is not root, who owns only the data", () => {
    expect(valuesOf("USER")).toEqual(["65532:65532"]);
    const owned = valuesOf("COPY").filter((value) => value.includes("--chown"));
    expect(owned).toEqual(["--from=build --chown=65532:65532 /data /data"]);
  });

  test("runs nothing and adds nothing from elsewhere in what is shipped", () => {
    expect(valuesOf("RUN")).toEqual([]);
    expect(valuesOf("ADD", instructions)).toEqual([]);
    expect(image.at(-2)?.name).toBe("HEALTHCHECK");
    expect(image.at(-1)?.name).toBe("CMD");
  });

  test.each(["CMD", "HEALTHCHECK"])("gives %s as a list, so that signals reach the program", (name) => {
    const [value = ""] = valuesOf(name);
    const list: unknown = JSON.parse(value.slice(value.indexOf("[")));
    expect(list).toEqual(expect.arrayContaining(["node"]));
    for (const part of list as unknown[]) expect(typeof part).toBe("string");
  });

  test("starts Node as the unit does", () => {
    const [unit = ""] = /^ExecStart=\S+ .*$/m.exec(contentOf("docs/hosting/ibid.service")) ?? [];
    const [command = ""] = valuesOf("CMD");
    expect(JSON.parse(command).slice(1)).toEqual(unit.split(" ").slice(1));
  });

  test("holds no secret", () => {
    const given = [...valuesOf("ENV", instructions), ...valuesOf("ARG", instructions)].join(" ");
    expect(given).not.toMatch(/token|secret|password|key/i);
    expect(valuesOf("COPY", instructions).join(" ")).not.toMatch(/\.env|(?:^|\s)\.(?:\s|$)/);
  });
});

test("memory is given back as the unit has it given back", () => {
  const settings = (text: string) => text.match(/\bMALLOC_\w+=\d+/g) ?? [];
  const inUnit = settings(contentOf("docs/hosting/ibid.service"));
  expect(inUnit).toHaveLength(3);
  expect(settings(valuesOf("ENV", instructions).join(" "))).toEqual(inUnit);
});

test("Node runs with the flags that the unit has, and so does the program when it is started by hand", () => {
  const flags = (text: string) =>
    (text.match(/--[\w-]+(?:=\d+)?(?=[", ])/g) ?? []).filter((flag) => flag !== "--disable-proto");
  const [inUnit = ""] = /^ExecStart=.*$/m.exec(contentOf("docs/hosting/ibid.service")) ?? [];
  const [byHand = ""] = /"start": ".*"/.exec(contentOf("package.json")) ?? [];
  expect(flags(inUnit)).toHaveLength(3);
  expect(flags(valuesOf("CMD", instructions).join(" "))).toEqual(flags(inUnit));
  expect(flags(byHand)).toEqual(flags(inUnit));
});

test("nothing is sent to the build but what the Dockerfile copies", () => {
  const lines = contentOf(".dockerignore")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  expect(lines[0]).toBe("*");
  const copied = valuesOf("COPY", instructions)
    .filter((value) => !value.startsWith("--from"))
    .flatMap((value) => value.split(" ").slice(0, -1));
  expect(lines.slice(1).sort()).toEqual(copied.map((each) => `!${each}`).sort());
});
