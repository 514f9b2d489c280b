import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { Extraction, type ExtractionOptions } from "../../src/corpus/extraction/extraction.ts";
import { restricted } from "../../src/corpus/extraction/rights.ts";
import { Unreadable } from "../../src/corpus/reader.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const PAGE = bytes("<title>Ferry</title><p>The ferry is back.</p>");
/** Costly to read: a second or so. */
const COSTLY = bytes(`<p>The ferry is back.${"<b><i>x</i></b>".repeat(140_000)}`);

function extraction(options: ExtractionOptions = {}): Extraction {
  const made = new Extraction(options);
  onTestFinished(() => made.close());
  return made;
}

describe("a file is read in a process apart", () => {
  test("one process after the other, in any number", async () => {
    const { extract } = bound(extraction());
    const all = await Promise.all(Array.from({ length: 12 }, () => extract(".html", PAGE)));
    expect(all).toEqual(
      Array.from({ length: 12 }, () => [{ title: "Ferry", text: "The ferry is back.", bodyStart: 0 }]),
    );
  });

  test("a long text comes whole", async () => {
    const text = Array.from({ length: 40_000 }, (_, i) => `The ferry 🚢 left at ${i} past nine.`).join(" ");
    const { extract } = bound(extraction());
    expect(await extract(".html", bytes(`<p>${text}</p>`))).toEqual([{ text, bodyStart: 0 }]);
  });

  test.each<[string, ExtractionOptions, RegExp]>([
    ["time", { limits: { seconds: 0.05 } }, /takes longer than 0.05 seconds/],
    ["memory", { limits: { megabytes: 60 } }, /needs more than 60 MB/],
    ["heap", { limits: { heapMegabytes: 40 } }, /needs too much memory/],
    ["output", { limits: { output: 100 } }, /more text than is taken/],
  ])("one that takes too much %s is left out, and the next is read", async (_, options, reason) => {
    const { extract } = bound(extraction(options));
    const [failed] = await extract(".html", COSTLY);
    expect(failed).toBeInstanceOf(Unreadable);
    expect(failed).toHaveProperty("message", expect.stringMatching(reason));
  });
});

describe("the process that extracts", () => {
  const run = (code: string) =>
    spawnSync(process.execPath, [...restricted(64).slice(0, -1), "-e", code], { env: {}, encoding: "utf8" });

  test.each([
    ["no file but the code", "require('node:fs').readFileSync('/etc/hostname')"],
    ["no file of the folder that the program stands in", "require('node:fs').readdirSync('.')"],
    ["no file to write", "require('node:fs').writeFileSync('/tmp/ibid-written', '')"],
    ["no other process", "require('node:child_process').execFileSync('true')"],
  ])("has %s", (_, code) => {
    expect(run(code).stderr).toContain("ERR_ACCESS_DENIED");
  });

  test("sees nothing of the environment", () => {
    expect(run("console.log(Object.keys(process.env).length)").stdout.trim()).toBe("0");
  });
});

const bound = (made: Extraction) => ({ extract: made.extract.bind(made) });

describe("a text is kept as it was extracted", () => {
  const kept = () => {
    const folder = mkdtempSync(join(tmpdir(), "ibid-"));
    return { folder, files: () => readdirSync(folder).map((name) => join(folder, name)) };
  };

  test("and found again without a process", async () => {
    const { folder, files } = kept();
    const first = await extraction({ folder }).extract(".html", PAGE);
    expect(files()).toHaveLength(1);
    // No process could read it in no time.
    const second = await extraction({ folder, limits: { seconds: 0 } }).extract(".html", PAGE);
    expect(second).toEqual(first);
  });

  test.each([
    ["cut short", (content: string) => content.slice(0, -10)],
    ["changed", (content: string) => content.replace("back", "lost")],
    ["empty", () => ""],
  ])("what is %s is extracted again", async (_, damage) => {
    const { folder, files } = kept();
    const first = await extraction({ folder }).extract(".html", PAGE);
    const [file = ""] = files();
    writeFileSync(file, damage(readFileSync(file, "utf8")));
    expect(await extraction({ folder }).extract(".html", PAGE)).toEqual(first);
    expect(readFileSync(file, "utf8")).toContain("The ferry is back.");
  });

  test("a failure is not kept", async () => {
    const { folder, files } = kept();
    await extraction({ folder, limits: { seconds: 0.05 } }).extract(".html", COSTLY);
    expect(files()).toEqual([]);
  });

  test("a folder that takes nothing does no harm", async () => {
    const folder = "/dev/null/nowhere";
    expect(await extraction({ folder }).extract(".html", PAGE)).toHaveLength(1);
  });
});
