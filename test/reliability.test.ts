import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const text = readFileSync(new URL("../RELIABILITY.md", import.meta.url), "utf8");
const rows = text.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| fault"));

test.each(rows)("a fault has a test that exists: %s", (row) => {
  const files = [...row.matchAll(/`(test\/[\w./-]+\.test\.ts)`/g)].map(([, file]) => file ?? "");
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(existsSync(new URL(`../${file}`, import.meta.url)), file).toBe(true);
});
