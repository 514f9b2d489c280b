import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { locked, lockfileVersion } from "./lockfile.ts";
import allowed from "./production-packages.json" with { type: "json" };

const HASH = /^sha512-[A-Za-z0-9+/]{86}==$/;
const MOST_IN_PRODUCTION = 45;

const production = [...new Set(locked.filter(({ dev }) => !dev).map(({ name }) => name))].sort();

test("the lockfile is of version 3 and has packages", () => {
  expect(lockfileVersion).toBe(3);
  expect(locked.length).toBeGreaterThan(30);
});

test.each(locked)("$path is pinned by version and hash", ({ version, integrity, link }) => {
  expect(version).toMatch(/^\d+\.\d+\.\d+/);
  expect(integrity).toMatch(HASH);
  expect(link).toBeUndefined();
});

test("all packages come from one place, over https", () => {
  const origins = locked.flatMap(({ resolved }) => (resolved === undefined ? [] : [new URL(resolved)]));
  expect(origins.filter(({ protocol }) => protocol !== "https:").map(({ href }) => href)).toEqual([]);
  expect(new Set(origins.map(({ host }) => host)).size).toBeLessThanOrEqual(1);
});

test("no package runs a script when it is installed", () => {
  expect(locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ path }) => path)).toEqual([]);
});

test("what runs in production is what was agreed upon", () => {
  const help =
    "Look at each package that is new (licence, maintainers, scripts, size). If it is worth trusting, " +
    "write it into test/supply-chain/production-packages.json; take out what is gone.";
  expect(production, help).toEqual(allowed);
  expect(production.length).toBeLessThanOrEqual(MOST_IN_PRODUCTION);
});

test("a package that wants to run a script stops the installation", () => {
  const npmrc = readFileSync(new URL("../../.npmrc", import.meta.url), "utf8");
  for (const line of ["strict-allow-scripts=true", "allow-git=none", "allow-remote=none", "save-exact=true"])
    expect(npmrc.split("\n")).toContain(line);
});

test("every package that is asked for is asked for in one version", () => {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(manifest).toMatchObject({ dependencies: {}, devDependencies: {} });
  const { dependencies, devDependencies } = manifest as Record<string, Record<string, string>>;
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
